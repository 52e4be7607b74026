package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Role;
import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.Undergrowth;
import dev.easel.engine.illustrator.world.backdrop.View;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the subjects of a scene on its stage, far ones first. */
public final class Composer {
    private final View view;
    private final Stage stage;
    private final Cast cast;
    private final Company company;
    private final Canvas canvas;

    public Composer(View view, Stage stage, Cast cast) {
        this.view = view;
        this.stage = stage;
        this.cast = cast;
        canvas = view.canvas();
        company = new Company(view.scene(), cast, stage);
    }

    public void paint() {
        if (company.all().isEmpty()) {
            return;
        }
        new Sizing(view, stage, company).apply();
        new Blocking(view, stage, company).apply();
        List<Actor> order = new ArrayList<>(company.all());
        order.removeIf(a -> a.stance == Actor.Stance.ATTACHED);
        order.sort(Comparator.comparingDouble(this::depth));
        for (Actor a : order) {
            enter(a);
        }
    }

    /** Smaller is farther away. */
    private double depth(Actor a) {
        return switch (a.stance) {
            case FLYING -> a.height < canvas.unit * 0.12 ? -2 : -1 + a.height / canvas.unit * 0.1;
            case BACKGROUND, FLOATING, STANDING -> a.y;
            case ATTACHED -> Double.MAX_VALUE;
        };
    }

    private void enter(Actor a) {
        Sprite sprite = sprite(a);
        ground(a, sprite);
        draw(sprite, a.x, a.y);
        attachAll(a, sprite);
        if (stage.ground().grassy() && a.stance == Actor.Stance.STANDING) {
            Undergrowth.tuft(view, a.x, a.y, a.width());
        }
        canvas.pulse().beat();
    }

    /** Everything on, in, worn or held by a host, and what is on that in turn. */
    private void attachAll(Actor host, Sprite on) {
        List<Actor> guests =
                company.in(Actor.Stance.ATTACHED).stream()
                        .filter(a -> a.target() == host.index && a.index != host.index)
                        .filter(a -> a.copy == host.copy || host.subject.count() == 1)
                        .toList();
        List<Actor> row = guests.stream().filter(a -> a.related(Place.ON)).toList();
        for (Actor guest : guests) {
            Attachment attachment = new Attachment(guest, host, on, row);
            attachment.place();
            Sprite sprite = sprite(guest);
            draw(attachment.cropped(sprite), guest.x, guest.y);
            attachAll(guest, sprite);
        }
    }

    private Sprite sprite(Actor a) {
        canvas.pulse().beat();
        long variant = view.demand().seed() * 1009 + a.index * 131L + a.copy;
        int height = (int) Math.max(4, Math.round(a.height));
        Sprite sprite =
                cast.draw(
                        new Role(a.subject, height, a.facesLeft, stage.light(), variant),
                        canvas.pulse()::beat);
        return haze(a, sprite);
    }

    private Sprite haze(Actor a, Sprite sprite) {
        boolean far =
                a.stance == Actor.Stance.BACKGROUND
                        || a.stance == Actor.Stance.FLYING && a.height < canvas.unit * 0.2;
        double amount = far ? 0.14 : 0;
        if (amount > 0) {
            int[] p = Canvas.pixels(sprite.image());
            for (int i = 0; i < p.length; i++) {
                p[i] = p[i] & 0xFF000000 | Colors.blend(p[i], stage.light().haze(), amount);
            }
        }
        return sprite;
    }

    private void ground(Actor a, Sprite sprite) {
        boolean wet = stage.ground() == Stage.Ground.WET;
        if (a.stance == Actor.Stance.FLOATING) {
            new Mirror(canvas).reflect(sprite, a.x, a.y, 0.5);
        } else if (a.stance != Actor.Stance.FLYING) {
            if (wet) {
                new Mirror(canvas).reflect(sprite, a.x, a.y, 0.45);
            }
            new Shadow(canvas, stage).cast(sprite, a.x, a.y);
        }
    }

    private void draw(Sprite sprite, double x, double y) {
        BufferedImage image = sprite.image();
        Graphics2D g = canvas.brush();
        g.drawImage(
                image,
                (int) Math.round(x - sprite.foot().getX()),
                (int) Math.round(y - sprite.foot().getY()),
                null);
        g.dispose();
    }
}
