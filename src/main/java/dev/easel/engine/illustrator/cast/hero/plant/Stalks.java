package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** What grows in a clump of upright stalks. */
public record Stalks(Crop crop) implements Hero {
    /** What it is. */
    public enum Crop {
        LAVENDER,
        WHEAT,
        BAMBOO,
        FERN
    }

    @Override
    public double width(Costume costume) {
        return switch (crop) {
            case LAVENDER -> 900;
            case WHEAT -> 800;
            case BAMBOO -> 760;
            case FERN -> 1400;
        };
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double x = width(costume) / 2;
        SplittableRandom random = costume.random(7);
        switch (crop) {
            case LAVENDER -> lavender(stage, costume.mainColor(0x8A6FC8, 0x7A6AD0), x, random);
            case WHEAT -> wheat(stage, costume.mainColor(0xDDB04A, 0xE3BE62), x, random);
            case BAMBOO -> bamboo(stage, costume.mainColor(0x7FA84A, 0x6F9E52), x, random);
            case FERN -> fern(stage, costume.color(0, costume.tinted(0x4F8F3F)), x, random);
        }
        return Marks.foot(x, 984).and("top", x, 60).and("hand", x, 720).and("inside", x, 700);
    }

    /** The tip of a stalk that leans outwards from the clump. */
    private record Stem(double foot, double lean, double top) {}

    private static Stem stem(double x, double t, double spread, SplittableRandom random) {
        return new Stem(
                x + t * 60,
                t * spread + (random.nextDouble() - 0.5) * 40,
                60 + 190 * random.nextDouble() + 120 * t * t);
    }

    private static void lavender(Stage stage, int rgb, double x, SplittableRandom random) {
        for (int i = 0; i < 19; i++) {
            Stem s = stem(x, (i * 0.618 % 1) * 2 - 1, 330, random);
            Foliage.stem(
                    stage,
                    0x7A9460,
                    s.foot,
                    985,
                    5,
                    s.foot + s.lean * 0.4,
                    620,
                    5,
                    s.foot + s.lean,
                    s.top,
                    3);
            Path2D florets = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int k = 0; k < 24; k++) {
                double y = s.top + k * 11;
                double px = s.foot + s.lean - s.lean * 0.0009 * (y - s.top);
                double r = 13 - Math.abs(k - 14) * 0.5;
                florets.append(Curves.circle(px + (k % 3 - 1) * r * 0.9, y, r), false);
            }
            stage.add(
                    florets,
                    Matter.slab(9).shading(0.25),
                    Tone.lighter(rgb, 0.12 * random.nextDouble() - 0.04));
        }
        for (int i = 0; i < 12; i++) {
            Foliage.leaf(
                    stage,
                    new Foliage.Leaf(
                            x + (random.nextDouble() - 0.5) * 120,
                            985,
                            -60 + i * 11,
                            240 + 80 * random.nextDouble(),
                            17),
                    0x86A070);
        }
    }

    private static void wheat(Stage stage, int rgb, double x, SplittableRandom random) {
        for (int i = 0; i < 17; i++) {
            Stem s = stem(x, (i * 0.618 % 1) * 2 - 1, 300, random);
            Foliage.stem(
                    stage,
                    Tone.darker(rgb, 0.06),
                    s.foot,
                    985,
                    6,
                    s.foot + s.lean * 0.3,
                    620,
                    6,
                    s.foot + s.lean,
                    s.top + 60,
                    4);
            Path2D ear = new Path2D.Double(Path2D.WIND_NON_ZERO);
            Path2D beard = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int k = 0; k < 9; k++) {
                double y = s.top + 40 + k * 21;
                for (int side = -1; side <= 1; side += 2) {
                    double px = s.foot + s.lean + side * 13;
                    ear.append(Curves.ellipse(px, y, 10, 20, side * 24), false);
                    beard.append(
                            Curves.polygon(px - 1.4, y, px + 1.4, y, px + side * 34, y - 100),
                            false);
                }
            }
            stage.add(beard, Matter.INK, Tone.lighter(rgb, 0.06));
            stage.add(
                    ear,
                    Matter.slab(8).shading(0.3),
                    Tone.lighter(rgb, 0.1 * random.nextDouble() - 0.05));
        }
    }

    private static void bamboo(Stage stage, int rgb, double x, SplittableRandom random) {
        for (int i = 0; i < 6; i++) {
            double at = x + (i * 0.618 % 1 - 0.5) * 420;
            double lean = (random.nextDouble() - 0.5) * 60;
            double r = 19 + 10 * random.nextDouble();
            int own = Tone.lighter(rgb, 0.1 * random.nextDouble() - 0.05);
            double tall = 150 + 26 * random.nextDouble();
            for (double y = 985; y > 30; y -= tall) {
                double from = at + lean * (985 - y) / 900;
                double to = at + lean * (985 - y + tall) / 900;
                Shape node = Curves.open(from - r, y - 4, from + r, y - 4);
                stage.add(
                        Curves.limb(
                                from,
                                y - r * 0.5,
                                r,
                                to,
                                Math.max(10, y - tall + r * 0.5),
                                r * 0.92),
                        Matter.SOFT.glossy(0.35).shading(0.3),
                        own,
                        pen -> pen.line(node, r * 0.3, Tone.lighter(own, 0.12), 0.9));
            }
            for (int k = 0; k < 9; k++) {
                double y = 80 + k * 76 + 30 * random.nextDouble();
                double side = k % 2 == 0 ? 1 : -1;
                Foliage.leaf(
                        stage,
                        new Foliage.Leaf(
                                at + lean * (985 - y) / 900 + side * r,
                                y,
                                side * (70 + 50 * random.nextDouble()),
                                120 + 50 * random.nextDouble(),
                                17),
                        Tone.lighter(0x6FA040, 0.12 * random.nextDouble() - 0.06));
            }
        }
    }

    private static void fern(Stage stage, int rgb, double x, SplittableRandom random) {
        for (int i = 0; i < 11; i++) {
            double t = (i * 0.618 % 1) * 2 - 1;
            double tipX = x + t * 600;
            double tipY = 170 + 420 * t * t + 60 * random.nextDouble();
            double bendX = x + t * 250;
            Path2D frond = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (double s = 0.12; s < 1; s += 0.035) {
                double px = (1 - s) * (1 - s) * x + 2 * s * (1 - s) * bendX + s * s * tipX;
                double py = (1 - s) * (1 - s) * 980 + 2 * s * (1 - s) * 160 + s * s * (tipY + 130);
                double along =
                        Math.atan2(
                                2 * (1 - s) * (160 - 980) + 2 * s * (tipY + 130 - 160),
                                2 * (1 - s) * (bendX - x) + 2 * s * (tipX - bendX));
                double size = 120 * Math.sin(Math.PI * Math.min(1, s * 0.86 + 0.14));
                for (int side = -1; side <= 1; side += 2) {
                    double a = along + side * 1.05;
                    frond.append(
                            Curves.limb(
                                    px,
                                    py,
                                    9,
                                    px + Math.cos(a) * size * 0.5,
                                    py + Math.sin(a) * size * 0.5,
                                    10,
                                    px + Math.cos(a) * size,
                                    py + Math.sin(a) * size + 8,
                                    2),
                            false);
                }
            }
            stage.add(
                    frond,
                    Matter.slab(9).glossy(0.2).shading(0.35),
                    Tone.lighter(rgb, 0.14 * random.nextDouble() - 0.07));
        }
    }
}
