package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where each actor stands, flies or floats: golden section, depth, and as the words say. */
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
        ground(ordered(company.in(Actor.Stance.STANDING)));
        background(company.in(Actor.Stance.BACKGROUND));
        drift(company.in(Actor.Stance.FLOATING));
        sky(company.in(Actor.Stance.FLYING));
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

    /** Standing actors in the order from left to right that their relations ask for. */
    private List<Actor> ordered(List<Actor> standing) {
        List<Actor> row = new ArrayList<>();
        for (Actor a : standing) {
            int at = row.size();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).index == a.target() && a.related(Place.LEFT_OF)) {
                    at = Math.min(at, i);
                }
            }
            if (a.related(Place.BETWEEN)) {
                at = row.size() / 2;
            }
            row.add(at, a);
        }
        boolean free =
                standing.stream()
                        .noneMatch(a -> a.related(Place.LEFT_OF) || a.related(Place.RIGHT_OF));
        return free && (view.demand().seed() & 8) != 0 ? row.reversed() : row;
    }

    private void ground(List<Actor> row) {
        if (row.size() == 1) {
            alone(row.getFirst());
        } else if (!row.isEmpty()) {
            group(row);
        }
    }

    private void alone(Actor a) {
        boolean centred = still();
        double free = Math.max(0, w * 0.94 - a.width()) / 2;
        double golden = w * (0.04 + 0.078 * dice.nextDouble());
        a.x = w * 0.5 - (centred ? 0 : sunny * Math.min(free, golden));
        a.y = stage.near();
    }

    /** A still life or a portrait: the one thing stands in the middle. */
    private boolean still() {
        return stage.ground() == Stage.Ground.TABLE || view.scene().setting() == Setting.STUDIO;
    }

    /** In ranks that overlap a little, far ones smaller; big ones behind small ones. */
    private void group(List<Actor> row) {
        int n = row.size();
        double depth = Math.min(stage.near() - stage.far(), unit * 0.3);
        double step = Ranks.count(n) == 1 ? 0 : depth * 0.8 / Ranks.count(n);
        double largest = row.stream().mapToDouble(a -> a.height).max().orElse(1);
        for (int i = 0; i < n; i++) {
            Actor a = row.get(i);
            double back = Ranks.of(i, n) * step + (n == 2 ? depth * 0.1 * i : 0);
            back += alike(row) ? 0 : 0.16 * depth * (a.height / largest);
            a.y = stage.near() - back + (dice.nextDouble() - 0.5) * unit * 0.012;
            double vary = a.subject.count() > 1 ? 0.95 + 0.1 * dice.nextDouble() : 1;
            a.height *= perspective(a.y) * vary;
        }
        fit(row);
        spread(row);
    }

    /** Shrinks a group until it fits the width in its ranks. */
    private void fit(List<Actor> row) {
        double total = row.stream().mapToDouble(Actor::width).sum();
        double shrink = Math.min(1, w * 0.94 * Ranks.packing(row.size()) / total);
        row.forEach(a -> a.height *= shrink);
    }

    private static boolean alike(List<Actor> row) {
        return row.stream().allMatch(a -> a.index == row.getFirst().index);
    }

    private void spread(List<Actor> row) {
        int n = row.size();
        double total = row.stream().mapToDouble(Actor::width).sum();
        double natural = total / Ranks.packing(n) + (n == 2 ? 0.06 * unit : 0);
        double room = Math.min(w * 0.94, Math.max(natural, total * 0.5));
        double gap = n == 1 ? 0 : (room - total) / (n - 1);
        double x = (w - room) / 2;
        for (Actor a : row) {
            double play = n > 2 ? (dice.nextDouble() - 0.5) * unit * 0.02 : 0;
            a.x = x + a.width() / 2 + play;
            x += a.width() + gap;
        }
    }

    private double perspective(double y) {
        double flat = (y - stage.horizon()) / (stage.near() - stage.horizon());
        return Math.clamp(0.35 + 0.65 * flat, 0.4, 1.1);
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

    private void drift(List<Actor> actors) {
        boolean lead = stage.ground() == Stage.Ground.WATER;
        int n = actors.size();
        fit(actors);
        for (int i = 0; i < n; i++) {
            Actor a = actors.get(i);
            double t = (i + 0.5) / n;
            a.x = w * (n == 1 ? 0.5 - sunny * 0.08 : 0.06 + 0.88 * t);
            double depth = n == 1 ? 0 : Ranks.of(i, n) * 0.3 + 0.1 * dice.nextDouble();
            a.y = lead ? stage.near() - (stage.near() - stage.far()) * depth : stage.water();
            a.height *= lead ? perspective(a.y) : 1;
        }
    }

    private void sky(List<Actor> actors) {
        boolean deep = deep();
        double top = view.canvas().height * 0.06;
        double standing =
                company.in(Actor.Stance.STANDING).stream()
                        .mapToDouble(Actor::top)
                        .min()
                        .orElse(stage.horizon() + unit * 0.06);
        double bottom =
                deep
                        ? view.canvas().height * 0.84
                        : Math.max(unit * 0.36, Math.min(stage.horizon() + unit * 0.06, standing));
        int n = actors.size();
        for (int i = 0; i < n; i++) {
            Actor a = actors.get(i);
            double t = (i + 0.5) / n;
            a.x =
                    w * (n == 1 ? 0.5 - sunny * 0.06 : 0.06 + 0.88 * t)
                            + (dice.nextDouble() - 0.5) * unit * 0.04;
            double up = n == 1 ? 0.45 : (i * 0.618 + 0.25) % 1.0;
            a.height *= n == 1 ? 1 : 0.75 + 0.35 * dice.nextDouble();
            double tall = a.height * a.box().getHeight();
            double head = top + Math.max(0, bottom - top - tall) * up;
            a.y = head - a.height * a.box().getY();
        }
    }

    private boolean deep() {
        return switch (view.scene().setting()) {
            case UNDERWATER, SKY -> true;
            case SPACE -> stage.ground() == Stage.Ground.AIR;
            default -> false;
        };
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
