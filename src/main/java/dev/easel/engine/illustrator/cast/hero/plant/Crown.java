package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Grows a broad-leaved tree: a forking trunk, and clumps of leaves where its twigs end. */
final class Crown {
    /**
     * How it grows.
     *
     * @param spread degrees between forks
     * @param droop how much twigs hang, 0–1
     * @param clump radius of a leaf clump
     * @param leaf length of a leaf
     */
    record Habit(double spread, double droop, double clump, double leaf, int bark, int leaves) {}

    private record Twig(double x, double y, double degrees, double length, double radius) {}

    private record Clump(double x, double y, double radius, double depth) {}

    private final Stage stage;
    private final Habit habit;
    private final SplittableRandom random;
    private final boolean snowy;
    private final List<Clump> clumps = new ArrayList<>();

    Crown(Stage stage, Habit habit, Costume costume) {
        this.stage = stage;
        this.habit = habit;
        this.random = costume.random(11);
        this.snowy = costume.is("snowy", "snow-covered", "winter");
    }

    /** Grows from a trunk's end; clumps behind are drawn before the wood, those in front after. */
    void grow(double x, double y, double length, double radius) {
        List<double[]> wood = new ArrayList<>();
        branch(new Twig(x, y, 0, length, radius), 0, wood);
        draw(wood);
    }

    /**
     * Fills an oval with clumps, given as x, y, half its breadth and half its height; boughs reach
     * into it from the fork.
     */
    void fill(double[] oval, double fork) {
        List<double[]> wood = new ArrayList<>();
        int count = (int) Math.clamp(1.9 * oval[2] * oval[3] / (habit.clump * habit.clump), 7, 26);
        for (int i = 0; i < count; i++) {
            double a = i * 2.39996 + random.nextDouble() * 0.5;
            double d = Math.sqrt((i + 0.5) / count) * 0.86;
            double x = oval[0] + Math.cos(a) * d * (oval[2] - habit.clump * 0.4);
            double y = oval[1] + Math.sin(a) * d * (oval[3] - habit.clump * 0.3);
            double size = habit.clump * (0.85 + 0.4 * random.nextDouble());
            double depth = 0.55 * random.nextDouble() + 0.45 * (0.5 - (y - oval[1]) / oval[3] / 2);
            clumps.add(new Clump(x, y, size, depth));
            if (i % 3 == 0) {
                double half = (x + oval[0]) / 2;
                wood.add(new double[] {oval[0], fork + 40, 24, half, (y + fork) / 2, 17, x, y, 7});
            }
        }
        draw(wood);
    }

    /** Branches without leaves, forking down to twigs. */
    void branches(double x, double y, double length, double radius) {
        List<double[]> wood = new ArrayList<>();
        branch(new Twig(x, y, 0, length, radius), 0, wood);
        for (int i = wood.size() - 1; i >= 0; i--) {
            stage.add(Curves.limb(wood.get(i)), Matter.SOFT.shading(0.2), habit.bark);
        }
    }

    private void draw(List<double[]> wood) {
        clumps.sort(Comparator.comparingDouble(Clump::depth));
        for (Clump clump : clumps) {
            if (clump.depth < 0.38) {
                leaves(clump, -0.1);
            }
        }
        for (double[] limb : wood) {
            stage.add(Curves.limb(limb), Matter.SOFT.shading(0.2), habit.bark);
        }
        for (Clump clump : clumps) {
            if (clump.depth >= 0.38) {
                leaves(clump, 0.07 * clump.depth - 0.04);
            }
        }
    }

    private void fork(Twig twig, int level, List<double[]> wood) {
        double a = Math.toRadians(twig.degrees);
        double bend = (random.nextDouble() - 0.5) * 0.16 * twig.length;
        double x = twig.x + Math.sin(a) * twig.length;
        double y = twig.y - Math.cos(a) * twig.length + habit.droop * level * 12;
        wood.add(
                new double[] {
                    twig.x,
                    twig.y,
                    twig.radius,
                    (twig.x + x) / 2 + bend,
                    (twig.y + y) / 2,
                    twig.radius * 0.8,
                    x,
                    y,
                    twig.radius * 0.62
                });
        if (level >= 1) {
            clumps.add(
                    new Clump(
                            x,
                            y,
                            habit.clump
                                    * (0.75 + 0.5 * random.nextDouble())
                                    * (level == 1 ? 1.15 : 1),
                            random.nextDouble()));
        }
        if (level >= (habit.clump > 0 ? 3 : 6)) {
            return;
        }
        branch(new Twig(x, y, twig.degrees * 0.94, twig.length, twig.radius * 0.6), level, wood);
    }

    /** Forks at the start of {@code from}: in three at the trunk, later in two. */
    private void branch(Twig from, int level, List<double[]> wood) {
        int twigs = level == 0 ? 3 : 2;
        for (int i = 0; i < twigs; i++) {
            double side = twigs == 3 ? i - 1 : i * 2 - 1;
            double turn = side * habit.spread * (0.7 + 0.5 * random.nextDouble());
            double share = level == 0 ? 1 : 0.66 + 0.16 * random.nextDouble();
            fork(
                    new Twig(from.x, from.y, from.degrees + turn, from.length * share, from.radius),
                    level + 1,
                    wood);
        }
    }

    private void leaves(Clump clump, double lighter) {
        int n = 9;
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double a = i * 2 * Math.PI / n;
            double r = clump.radius * (0.72 + 0.45 * random.nextDouble());
            xy[2 * i] = clump.x + Math.cos(a) * r * 1.15;
            xy[2 * i + 1] = clump.y + Math.sin(a) * r * 0.85 + habit.droop * clump.radius * 0.4;
        }
        Shape shape = Curves.closed(xy);
        double fall = habit.droop;
        Coat coat =
                Coat.leaves(
                        habit.leaf,
                        (x, y) -> Math.atan2(y - clump.y + clump.radius * fall, x - clump.x));
        int rgb =
                Tone.hue(
                        Tone.lighter(habit.leaves, lighter), (random.nextDouble() - 0.5) * 0.09, 1);
        stage.add(
                shape,
                Matter.SOFT.shading(0.4).coated(coat.dense(2.3)),
                rgb,
                pen -> {
                    if (snowy) {
                        double r = clump.radius;
                        pen.fade(clump.y + r * 0.2, clump.y - r * 0.5, 0xF6FAFD, 1);
                    }
                });
    }
}
