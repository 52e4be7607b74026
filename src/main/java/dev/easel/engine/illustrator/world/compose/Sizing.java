package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Traits.Habitat;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import java.util.List;

/**
 * How tall each actor is drawn: true proportions, compressed so that a mouse beside an elephant is
 * still seen.
 */
final class Sizing {
    private static final double COMPRESSION = 0.55;
    private static final double SHELTER = 1.85;
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
        calm = view.demand().richness() < 0.7 ? 0.86 : 1;
    }

    void apply() {
        for (Actor a : company.all()) {
            a.height = fitted(a, base(a) * own(a.subject.size()));
        }
        crowd(company.in(Actor.Stance.STANDING), 0.94);
        crowd(company.in(Actor.Stance.FLYING), 1.5);
    }

    private double base(Actor a) {
        return switch (a.stance) {
            case FLYING -> flying(a);
            case FLOATING -> stage.ground() == Stage.Ground.WATER ? hero() * ratio(a) : unit * 0.2;
            case BACKGROUND -> background(a);
            case STANDING, ATTACHED -> hero() * ratio(a);
        };
    }

    /** The height of the leading subject if it stands. */
    private double hero() {
        Actor lead = company.all().getFirst();
        double metres = lead.traits.metres();
        boolean alone = company.in(Actor.Stance.STANDING).size() <= 1;
        double share =
                switch (lead.traits.habitat()) {
                    case BUILDING -> 0.6;
                    case PLANT -> metres > 2 ? 0.6 : 0.42;
                    default ->
                            indoors()
                                    ? Math.clamp(0.36 + 0.46 * metres, 0.36, 0.64)
                                    : metres > 2.4 ? 0.5 : 0.42;
                };
        return unit * share * (alone ? 1.05 : 0.95) * calm;
    }

    private boolean indoors() {
        return switch (view.scene().setting()) {
            case TABLE, ROOM, STUDIO, ABSTRACT -> true;
            default -> false;
        };
    }

    private double ratio(Actor a) {
        double lead = Math.max(0.02, company.all().getFirst().traits.metres());
        double power = a.stance == Actor.Stance.ATTACHED ? 0.75 : COMPRESSION;
        return Math.clamp(Math.pow(a.traits.metres() / lead, power), 0.22, 2.2);
    }

    private double flying(Actor a) {
        if (view.scene().setting() == Setting.UNDERWATER
                || view.scene().setting() == Setting.SPACE
                || view.scene().setting() == Setting.SKY) {
            return unit
                    * (company.all().size() == 1 ? 0.46 : 0.34)
                    * Math.clamp(ratio(a), 0.45, 1.4);
        }
        double metres = a.traits.metres();
        boolean lead = a.index == 0;
        double share =
                metres > 4 ? 0.3 : metres > 1 ? 0.24 : a.traits.aspect() < 0.85 ? 0.32 : 0.17;
        return unit * share * (lead ? 1.08 : 0.85);
    }

    private double background(Actor a) {
        double share = unit * Math.clamp(0.4 * Math.max(1, ratio(a)), 0.3, 0.64);
        for (Actor b : company.all()) {
            if (b.target() == a.index && b.related(Place.UNDER)) {
                return Math.max(share, hero() * ratio(b) * SHELTER);
            }
        }
        return share;
    }

    private static double own(Subject.Size size) {
        return switch (size) {
            case TINY -> 0.45;
            case SMALL -> 0.7;
            case NORMAL -> 1;
            case LARGE -> 1.3;
            case GIANT -> 1.75;
        };
    }

    /** No wider than two thirds of the picture, no taller than it has room for. */
    private double fitted(Actor a, double height) {
        double share =
                a.stance == Actor.Stance.BACKGROUND
                        ? 0.95
                        : a.traits.habitat() == Habitat.VEHICLE ? 0.66 : 0.6;
        double widest = share * Math.min(view.canvas().width, unit * 1.2);
        double tallest = a.stance == Actor.Stance.FLYING ? unit * 0.5 : stage.near() * 0.92;
        return Math.max(8, Math.min(Math.min(height, tallest), widest / a.traits.aspect()));
    }

    /** Shrinks a crowd until it fits side by side within {@code share} of the width. */
    private void crowd(List<Actor> actors, double share) {
        if (actors.size() < 2) {
            return;
        }
        double total = actors.stream().mapToDouble(a -> a.width() * 0.92).sum();
        double room = view.canvas().width * share * (actors.size() > 5 ? 1.9 : 1);
        double shrink = Math.min(1, room / total);
        actors.forEach(a -> a.height *= shrink);
    }
}
