package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Role;
import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.Undergrowth;
import dev.easel.engine.illustrator.world.backdrop.View;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Puts the subjects of a scene on its stage, far ones first. */
public final class Composer {
    private static final double HAZE = 0.14;

    private final View view;
    private final Stage stage;
    private final Cast cast;
    private final Portfolio portfolio;
    private final Company company;
    private final Captions captions;
    private final Canvas canvas;

    public Composer(View view, Stage stage, Cast cast) {
        this.view = view;
        this.stage = stage;
        this.cast = cast;
        canvas = view.canvas();
        portfolio = new Portfolio(cast, stage.light(), view.demand().seed());
        company = new Company(view.scene(), portfolio, stage);
        captions = new Captions(view.scene());
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
        List<Actor> bursts =
                order.stream().filter(a -> a.subject.kind().equals(Fireworks.KIND)).toList();
        if (!bursts.isEmpty()) {
            new Fireworks(canvas, new Random(view.demand().seed())).paint(bursts);
            order.removeAll(bursts);
        }
        order.forEach(this::enter);
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
        Point2D foot = new Point2D.Double(a.footX(), a.y);
        ground(a, sprite, foot);
        perform(a, sprite, foot);
        if (stage.ground().grassy() && a.stance == Actor.Stance.STANDING) {
            Undergrowth.tuft(view, a.x, a.y, a.width());
        }
        canvas.pulse().beat();
    }

    /** Draws an actor between those guests that it hides and those that hide it. */
    private void perform(Actor host, Sprite sprite, Point2D foot) {
        guests(host, foot, true);
        draw(sprite, foot);
        inscribe(host, foot);
        guests(host, foot, false);
    }

    /** Writes the words an actor carries on its face. */
    private void inscribe(Actor carrier, Point2D foot) {
        List<String> texts = captions.on(carrier.index);
        if (!texts.isEmpty() && carrier.copy == 0) {
            Surface face = Surface.of(carrier.subject.kind()).orElse(Surface.PLAIN);
            new Writing(canvas, face).write(String.join(" ", texts), carrier, foot);
        }
    }

    private void guests(Actor host, Point2D foot, boolean behind) {
        for (Actor guest : host.guests) {
            Fastening f = guest.fastening;
            if (f != null && f.behind() == behind) {
                guest.facesLeft = host.facesLeft;
                guest.height = Math.max(4, host.height * f.size());
                double side = host.facesLeft ? -1 : 1;
                Point2D at =
                        new Point2D.Double(
                                foot.getX() + side * host.height * f.x(),
                                foot.getY() + host.height * f.y());
                Sprite sprite = sprite(guest);
                new Hold(host, guest, stage.light()).shade(canvas, sprite, at);
                perform(guest, new Hold(host, guest, stage.light()).seen(sprite), at);
            }
        }
    }

    private Sprite sprite(Actor a) {
        canvas.pulse().beat();
        int height = (int) Math.max(4, Math.round(a.height));
        long variant = portfolio.variant(a.index, a.copy);
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
        if (far) {
            int[] p = Canvas.pixels(sprite.image());
            for (int i = 0; i < p.length; i++) {
                p[i] = p[i] & 0xFF000000 | Colors.blend(p[i], stage.light().haze(), HAZE);
            }
        }
        return sprite;
    }

    private void ground(Actor a, Sprite sprite, Point2D foot) {
        boolean wet = stage.ground() == Stage.Ground.WET;
        if (a.stance == Actor.Stance.FLOATING) {
            new Mirror(canvas).reflect(sprite, foot.getX(), foot.getY(), 0.5);
        } else if (a.stance != Actor.Stance.FLYING) {
            if (wet) {
                new Mirror(canvas).reflect(sprite, foot.getX(), foot.getY(), 0.45);
            }
            new Shadow(canvas, stage).cast(sprite, foot.getX(), foot.getY());
        }
    }

    private void draw(Sprite sprite, Point2D foot) {
        int left = (int) Math.round(foot.getX() - sprite.foot().getX());
        int top = (int) Math.round(foot.getY() - sprite.foot().getY());
        Graphics2D g = canvas.brush();
        g.drawImage(sprite.image(), left, top, null);
        g.dispose();
        canvas.figures().enter(sprite.image(), left, top);
    }
}
