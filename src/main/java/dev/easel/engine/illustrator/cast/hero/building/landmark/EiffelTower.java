package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Lattice;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** The iron tower of Paris: four lattice legs, three platforms; golden when lit. */
public final class EiffelTower implements Hero {
    private static final double X = 260;
    private static final double GROUND = 975;
    private static final double FIRST = 790;
    private static final double SECOND = 630;
    private static final double THIRD = 150;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        boolean lit = costume.is("night", "lit", "glowing", "neon");
        int iron = costume.color(0, lit ? 0xE0A34A : 0x9A7655);
        Matter metal = Matter.slab(3).glossy(0.25).shading(0.25).glowing(lit ? 0.55 : 0);
        Matter far = metal.shading(0);
        stage.add(leg(-1, 0.62), far, Tone.darker(iron, 0.16));
        stage.add(leg(1, 0.62), far, Tone.darker(iron, 0.16));
        feet(stage);
        stage.add(leg(-1, 1), metal, iron);
        stage.add(leg(1, 1), metal, iron);
        stage.add(arch(), metal, Tone.lighter(iron, 0.03));
        stage.add(shaft(), metal, iron);
        platform(stage, iron, FIRST, 128, lit);
        platform(stage, iron, SECOND, 76, lit);
        platform(stage, iron, THIRD, 26, lit);
        top(stage, iron, lit);
        return Marks.foot(X, GROUND)
                .and("top", X, 12)
                .and("inside", X, FIRST - 20)
                .and("door", X, GROUND)
                .and("back", X, SECOND - 24);
    }

    /** Half the tower's width at a height. */
    private static double half(double y) {
        double up = (GROUND - y) / (GROUND - THIRD);
        return 6 + 232 * Math.exp(-3.7 * up);
    }

    /** One leg up to the second platform; {@code reach} brings the far legs nearer the middle. */
    private static Shape leg(int side, double reach) {
        int bays = 9;
        double[] outer = new double[2 * bays + 2];
        double[] inner = new double[2 * bays + 2];
        for (int i = 0; i <= bays; i++) {
            double y = GROUND - 12 - (GROUND - 12 - SECOND) * i / bays;
            double half = half(y) * reach;
            double thick = 66 - 36.0 * i / bays;
            outer[2 * i] = X + side * half;
            inner[2 * i] = X + side * Math.max(4, half - thick * (0.55 + 0.45 * reach));
            outer[2 * i + 1] = y;
            inner[2 * i + 1] = y;
        }
        return new Lattice(5).between(new Lattice.Chord(outer), new Lattice.Chord(inner));
    }

    private static Shape shaft() {
        int bays = 19;
        double[] left = new double[2 * bays + 2];
        double[] right = new double[2 * bays + 2];
        for (int i = 0; i <= bays; i++) {
            double y = SECOND - (SECOND - THIRD) * Math.pow(i / (double) bays, 0.85);
            left[2 * i] = X - half(y);
            right[2 * i] = X + half(y);
            left[2 * i + 1] = y;
            right[2 * i + 1] = y;
        }
        return new Lattice(4.5).between(new Lattice.Chord(left), new Lattice.Chord(right));
    }

    private static Shape arch() {
        int bays = 16;
        double[] outer = new double[2 * bays + 2];
        double[] inner = new double[2 * bays + 2];
        for (int i = 0; i <= bays; i++) {
            double a = Math.PI * i / bays;
            outer[2 * i] = X - Math.cos(a) * 142;
            outer[2 * i + 1] = 940 - Math.sin(a) * 132;
            inner[2 * i] = X - Math.cos(a) * 126;
            inner[2 * i + 1] = 940 - Math.sin(a) * 114;
        }
        return new Lattice(4).between(new Lattice.Chord(outer), new Lattice.Chord(inner));
    }

    private static void feet(Stage stage) {
        for (double x : new double[] {X - 208, X - 116, X + 116, X + 208}) {
            double half = Math.abs(x - X) > 150 ? 46 : 34;
            stage.add(
                    Curves.polygon(
                            x - half, 988, x - half * 0.8, 958, x + half * 0.8, 958, x + half, 988),
                    Matter.slab(6).shading(0.3),
                    0xC9BEA8);
        }
    }

    private static void platform(Stage stage, int iron, double y, double half, boolean lit) {
        Matter metal = Matter.slab(4).glossy(0.3).shading(0.5).glowing(lit ? 0.5 : 0);
        double tall = 10 + half * 0.14;
        stage.add(
                Curves.polygon(
                        X - half,
                        y - tall,
                        X + half,
                        y - tall,
                        X + half * 0.9,
                        y,
                        X - half * 0.9,
                        y),
                metal,
                Tone.lighter(iron, 0.02),
                pen -> {
                    for (double x = X - half; x < X + half; x += 7) {
                        pen.line(Curves.open(x, y - tall, x, y), 2, Tone.darker(iron, 0.2), 0.8);
                    }
                });
        stage.add(
                Curves.box(X - half * 1.06, y - tall - 7, half * 2.12, 8, 2),
                metal,
                lit ? Masonry.LAMPLIGHT : Tone.lighter(iron, 0.08));
    }

    private static void top(Stage stage, int iron, boolean lit) {
        Matter metal = Matter.SOFT.glossy(0.4).glowing(lit ? 0.6 : 0);
        stage.add(Curves.box(X - 16, 118, 32, 24, 3), metal, Tone.lighter(iron, 0.04));
        stage.add(Masonry.arch(X - 12, 96, 24, 26), metal, iron);
        stage.add(Curves.limb(X, 98, 4, X, 50, 3, X, 14, 1.6), metal, Tone.darker(iron, 0.05));
    }
}
