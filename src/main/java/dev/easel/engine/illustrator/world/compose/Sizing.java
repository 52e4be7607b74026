package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Traits.Habitat;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import java.util.List;

/**
 * How tall each actor is drawn: the leading one fills the picture, the others follow in true
 * proportion, compressed so that a mouse beside an elephant is still seen.
 */
final class Sizing {
    private static final double COMPRESSION = 0.55;
    private static final double SHELTER = 1.55;
    private static final double MARGIN = 0.045;
    private static final double TITLE = 0.16;
    private static final double BUST = 0.6;

    private final View view;
    private final Stage stage;
    private final Company company;
    private final double unit;
    private final double calm;

    Sizing(View view, Stage stage, Company company) {
        this.view = view;
        this.stage = stage;
        this.company = company;
        unit = view.canvas().unit;
        calm = view.demand().richness() < 0.7 ? 0.9 : 1;
    }

    void apply() {
        for (Actor a : company.all()) {
            if (a.nearby()) {
                a.height = nearby(a);
            } else if (a.stance != Actor.Stance.ATTACHED) {
                double seen = share(a) * own(a.subject.size()) * unit;
                a.height = fitted(a, seen / a.outline.tall());
            }
        }
        crowd(company.in(Actor.Stance.FLYING));
    }

    /** Head and shoulders of what is slender; all of anything else, as large as the frame. */
    private double nearby(Actor a) {
        boolean slender = a.outline.wide() < BUST * a.outline.tall();
        double high = unit * (slender ? 1.7 : 0.98) / a.outline.tall();
        return Math.min(high, view.canvas().width * 0.95 / a.outline.wide());
    }

    /** What is seen of it, as a share of the picture's shorter side. */
    private double share(Actor a) {
        return switch (a.stance) {
            case FLYING -> flying(a);
            case FLOATING -> stage.ground() == Stage.Ground.WATER ? hero() * ratio(a) : 0.24;
            case BACKGROUND -> background(a);
            case STANDING, ATTACHED -> hero() * ratio(a);
        };
    }

    /** Of the leading subject if it stands. */
    private double hero() {
        Actor lead = lead();
        double metres = lead.traits.metres();
        long standing = company.in(Actor.Stance.STANDING).size();
        double full =
                switch (lead.traits.habitat()) {
                    case BUILDING -> 0.74;
                    case PLANT -> metres > 2 ? 0.76 : 0.6;
                    default -> indoors() ? Math.clamp(0.54 + 0.2 * metres, 0.58, 0.74) : 0.64;
                };
        double company = standing <= 1 ? 1 : standing == 2 ? 0.9 : 0.8;
        return full * company * calm;
    }

    private Actor lead() {
        return company.all().stream()
                .filter(a -> a.stance != Actor.Stance.ATTACHED)
                .findFirst()
                .orElseThrow();
    }

    private boolean indoors() {
        return switch (view.scene().setting()) {
            case TABLE, ROOM, STUDIO, ABSTRACT -> true;
            default -> false;
        };
    }

    private double ratio(Actor a) {
        double lead = Math.max(0.02, lead().traits.metres());
        return Math.clamp(Math.pow(a.traits.metres() / lead, COMPRESSION), 0.26, 2);
    }

    private double flying(Actor a) {
        boolean alone = company.all().stream().allMatch(b -> b.index == a.index);
        int many = a.subject.count();
        boolean open =
                switch (view.scene().setting()) {
                    case UNDERWATER, SPACE, SKY -> true;
                    default -> false;
                };
        double full = (alone ? 0.56 : open ? 0.42 : 0.3) / Math.pow(many, 0.3);
        double metres = a.traits.metres();
        double small = open || alone ? 1 : metres > 4 ? 1.1 : metres > 1 ? 0.9 : 0.66;
        return full * small * (alone || a.index == 0 ? 1 : Math.clamp(ratio(a), 0.6, 1.2));
    }

    private double background(Actor a) {
        double share = Math.clamp(0.42 * Math.max(1, ratio(a)), 0.34, 0.66);
        for (Actor b : company.all()) {
            if (b.target() == a.index && b.related(Place.UNDER)) {
                return Math.max(share, hero() * SHELTER);
            }
        }
        return share;
    }

    private static double own(Subject.Size size) {
        return switch (size) {
            case TINY -> 0.5;
            case SMALL -> 0.75;
            case NORMAL -> 1;
            case LARGE -> 1.2;
            case GIANT -> 1.5;
        };
    }

    /** So that it and all its guests are inside the frame. */
    private double fitted(Actor a, double height) {
        double widest = widest(a) * Math.min(view.canvas().width, unit * 1.25);
        double title = new Captions(view.scene()).titles().isEmpty() ? 0 : TITLE * unit;
        double tallest =
                switch (a.stance) {
                    case FLYING -> unit * 0.74;
                    case BACKGROUND -> stage.near() - unit * 0.09;
                    case FLOATING, STANDING, ATTACHED -> stage.near() - unit * MARGIN - title;
                };
        double above = -a.box().getY();
        return Math.max(
                8,
                Math.min(
                        height,
                        Math.min(tallest / Math.max(0.1, above), widest / a.box().getWidth())));
    }

    private double widest(Actor a) {
        boolean alone = company.in(a.stance).size() == 1;
        return switch (a.stance) {
            case BACKGROUND -> 0.9;
            case FLYING -> alone ? 0.7 : 0.5;
            case FLOATING, STANDING, ATTACHED ->
                    !alone
                            ? 0.56
                            : a.subject.kind().endsWith("wall")
                                    ? 1.3
                                    : a.traits.habitat() == Habitat.VEHICLE ? 0.8 : 0.74;
        };
    }

    /** Shrinks a crowd in the air until it has room. */
    private void crowd(List<Actor> actors) {
        double total = actors.stream().mapToDouble(Actor::width).sum();
        double room = view.canvas().width * 1.25 * Ranks.packing(actors.size());
        actors.forEach(a -> a.height *= Math.min(1, room / Math.max(1, total)));
    }
}
