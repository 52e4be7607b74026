package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where each actor is, behind, around or beside the others as the words say. */
final class Blocking {
    private static final double EDGE = 0.025;

    private final View view;
    private final Stage stage;
    private final Company company;
    private final Random dice;
    private final double w;
    private final double unit;
    private final double sunny;

    Blocking(View view, Stage stage, Company company) {
        this.view = view;
        this.stage = stage;
        this.company = company;
        dice = new Random(view.demand().seed() * 31 + 400);
        w = view.canvas().width;
        unit = view.canvas().unit;
        sunny = stage.light().x() < 0 ? -1 : 1;
    }

    void apply() {
        GroundPlan plan = new GroundPlan(view, stage, dice);
        plan.stand(company.in(Actor.Stance.STANDING));
        background(company.in(Actor.Stance.BACKGROUND));
        plan.drift(company.in(Actor.Stance.FLOATING));
        new Airspace(view, stage, dice).fly(company.in(Actor.Stance.FLYING), roof());
        around();
        face();
        for (Actor a : company.all()) {
            if (a.nearby()) {
                approach(a);
            } else {
                keepInside(a);
            }
        }
    }

    /** The top of what stands, or the horizon. */
    private double roof() {
        return company.in(Actor.Stance.STANDING).stream()
                .mapToDouble(Actor::top)
                .min()
                .orElse(stage.horizon() + unit * 0.06);
    }

    private void background(List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            Actor a = actors.get(i);
            Actor front = inFrontOf(a);
            double depth = 0.35 + 0.3 * dice.nextDouble();
            a.y = stage.far() + (stage.near() - stage.far()) * depth;
            if (front == null) {
                double t = (i + 0.5) / actors.size();
                a.x = w * (actors.size() == 1 ? 0.5 - sunny * 0.22 : 0.1 + 0.8 * t);
            } else if (front.related(Place.UNDER)) {
                a.x = front.x + a.width() * 0.08;
                a.y = Math.min(stage.near() - unit * 0.02, front.y - unit * 0.03);
            } else {
                double side = front.x < w / 2 ? 1 : -1;
                a.x = front.x + side * (front.width() * 0.4 + a.width() * 0.2);
            }
        }
    }

    /** The standing actor that hides a part of this one, or null. */
    private @Nullable Actor inFrontOf(Actor a) {
        for (Actor b : company.all()) {
            boolean related =
                    b.target() == a.index
                            && (b.related(Place.UNDER) || b.related(Place.IN_FRONT_OF));
            boolean behind = a.related(Place.BEHIND) && a.target() == b.index;
            if (related || behind) {
                return b;
            }
        }
        return null;
    }

    /** A ring of copies around another actor. */
    private void around() {
        for (Actor a : company.all()) {
            if (a.related(Place.AROUND)
                    && company.present(a.target())
                    && a.target() < a.index
                    && a.stance == Actor.Stance.STANDING) {
                Actor middle = company.first(a.target());
                double angle = 2 * Math.PI * (a.copy + 0.5) / Math.max(1, a.subject.count());
                a.x = middle.x + Math.cos(angle) * (middle.width() * 0.6 + a.width() * 0.6);
                double y = middle.y + Math.sin(angle) * unit * 0.07;
                a.y = Math.clamp(y, stage.far(), view.canvas().height * 0.97);
            }
        }
    }

    /** Lone actors look into the picture, pairs at each other, groups here and there. */
    private void face() {
        for (Actor a : company.all()) {
            boolean single = a.subject.count() == 1;
            a.facesLeft = single ? a.x > w / 2 : (a.copy + (a.x > w / 2 ? 1 : 0)) % 2 == 1;
        }
    }

    /** In the middle, a little air over its head, its feet below the frame if need be. */
    private void approach(Actor a) {
        double h = view.canvas().height;
        double tall = a.height * a.box().getHeight();
        double top = Math.max(h * 0.06, (h * 0.98 - tall) * 0.62);
        a.y = top - a.height * a.box().getY();
        a.x = w / 2;
    }

    /** Moves what the frame would cut back into it, and shrinks what has no room. */
    private void keepInside(Actor a) {
        if (a.stance == Actor.Stance.ATTACHED) {
            return;
        }
        double least = EDGE * unit;
        if (a.top() < least && a.stance != Actor.Stance.FLYING) {
            a.height *= Math.max(0.3, (a.y - least) / (a.y - a.top()));
        }
        double half = a.width() / 2;
        a.x = 2 * half > w - 2 * least ? w / 2 : Math.clamp(a.x, half + least, w - half - least);
    }
}
