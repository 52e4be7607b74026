package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Where actors stand and float: golden section, ranks in depth, far ones smaller. */
final class GroundPlan {
    private final View view;
    private final Stage stage;
    private final Random dice;
    private final double w;
    private final double unit;
    private final double sunny;

    GroundPlan(View view, Stage stage, Random dice) {
        this.view = view;
        this.stage = stage;
        this.dice = dice;
        w = view.canvas().width;
        unit = view.canvas().unit;
        sunny = stage.light().x() < 0 ? -1 : 1;
    }

    /** Places all that stand: one alone at the golden section, more in ranks. */
    void stand(List<Actor> standing) {
        List<Actor> row = ordered(standing);
        if (row.size() == 1) {
            alone(row.getFirst());
        } else if (!row.isEmpty()) {
            group(row);
        }
    }

    /** Places all that float on water. */
    void drift(List<Actor> actors) {
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
}
