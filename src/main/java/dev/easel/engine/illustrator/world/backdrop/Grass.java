package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere.Season;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Blades of grass with flowers among them, larger towards the viewer. */
final class Grass {
    private static final int[][] BEDS = {
        {0xFFFFFF, 0xFFD84A, 0xF26D8B, 0xE8513F, 0xA98BE8, 0xFFB3D1, 0x6F8FE8},
        {0xFFFFFF, 0xFFF3C4, 0xFFFFFF, 0xFFE88A},
        {0xE8513F, 0xF07A5A, 0xFFFFFF, 0xD8402F},
        {0xA98BE8, 0x6F8FE8, 0xC7B5F2, 0xFFFFFF},
        {0xFFD84A, 0xFFC23A, 0xFFF0A0}
    };
    private static final double[] BLOOM = {0.25, 0.6, 0, 1, 0.4, 0.12};

    private final View view;
    private final int color;
    private final double flowers;
    private final int bed;

    Grass(View view) {
        this.view = view;
        color = Colors.tone(ground(view), -0.03, 1.06);
        Season season = view.scene().atmosphere().season();
        boolean none =
                view.absent("flower", "flowers", "grass")
                        || season == Season.WINTER
                        || season == Season.AUTUMN;
        flowers = none ? 0 : BLOOM[view.kind(BLOOM.length, 133)];
        bed = view.kind(BEDS.length, 134);
    }

    /** The colour of grass in this season and light. */
    static int ground(View view) {
        int local =
                switch (view.scene().atmosphere().season()) {
                    case AUTUMN -> 0xB59A4A;
                    case WINTER -> 0xE3EBF2;
                    case SPRING -> 0x83BE4E;
                    case ANY, SUMMER -> 0x74B046;
                };
        return view.palette().lit(local);
    }

    /** Grows {@code n} blades between rows {@code from} and {@code to}. */
    void grow(double from, double to, int n) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(121 + n);
        int count = view.some(view.winter() ? n / 5 : n);
        for (int i = 0; i < count; i++) {
            double t = Math.pow((double) i / count, 0.8);
            double y = from + (to - from) * t + view.unit() * 0.01;
            double depth = Math.clamp((y - from) / (view.h() - from), 0, 1.2);
            double x = dice.nextDouble() * view.w();
            double height =
                    view.unit() * (0.008 + 0.034 * depth * depth) * (0.6 + 0.8 * dice.nextDouble());
            blade(g, dice, new double[] {x, y}, height);
            if (i % 256 == 0) {
                view.canvas().pulse().beat();
            }
        }
        g.dispose();
    }

    /** A tuft around (x, y), {@code spread} wide: hides feet in the grass. */
    void tuft(double x, double y, double spread) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(131 + (int) Math.round(x / view.w() * 1000));
        for (int i = 0; i < 60; i++) {
            double px = x + dice.nextGaussian() * spread * 0.4;
            double py = y + view.unit() * (0.006 + 0.012 * dice.nextDouble());
            stalk(g, dice, new double[] {px, py}, view.unit() * (0.01 + 0.018 * dice.nextDouble()));
        }
        g.dispose();
    }

    private void blade(Graphics2D g, Random dice, double[] foot, double height) {
        double lean = stalk(g, dice, foot, height);
        double patch =
                Noise.perlin(foot[0] / view.unit() * 3, foot[1] / view.unit() * 7, view.seed(132));
        if (dice.nextDouble() < flowers * (0.07 + 0.16 * Math.max(0, patch))) {
            double place = Noise.perlin(foot[0] / view.unit() * 2.2, foot[1] / view.unit() * 5, 7);
            int kind = (int) (Math.abs(place) * 9) + dice.nextInt(2);
            int petal = view.palette().lit(BEDS[bed][kind % BEDS[bed].length]);
            flower(
                    g,
                    dice,
                    new double[] {
                        foot[0] + lean, foot[1] - height, height * 0.17 + view.unit() * 0.001
                    },
                    petal);
        }
    }

    /** Draws one blade and says how far it leans. */
    private double stalk(Graphics2D g, Random dice, double[] foot, double height) {
        double x = foot[0];
        double y = foot[1];
        double lean = (dice.nextDouble() - 0.5) * height * 0.9;
        double w = height * 0.075;
        Path2D p = new Path2D.Double();
        p.moveTo(x - w, y);
        p.quadTo(x + lean * 0.2, y - height * 0.6, x + lean, y - height);
        p.quadTo(x + lean * 0.3 + w, y - height * 0.5, x + w, y);
        int tone =
                Colors.tone(
                        color,
                        (dice.nextDouble() - 0.45) * 0.16,
                        1 + 0.3 * (dice.nextDouble() - 0.5));
        g.setColor(Colors.awt(tone, 0.85));
        g.fill(p);
        return lean;
    }

    /** {@code at}: x, y, radius. */
    private void flower(Graphics2D g, Random dice, double[] at, int petal) {
        double r = at[2];
        double turn = dice.nextDouble();
        for (int k = 0; k < 5; k++) {
            double a = k * Math.PI * 0.4 + turn;
            g.setColor(Colors.awt(Colors.shift(petal, (k - 2) * 6), 1));
            g.fill(
                    new Ellipse2D.Double(
                            at[0] + Math.cos(a) * r * 0.75 - r * 0.6,
                            at[1] + Math.sin(a) * r * 0.55 - r * 0.5,
                            r * 1.2,
                            r));
        }
        g.setColor(Colors.awt(view.palette().lit(0xF5B82E), 1));
        g.fill(new Ellipse2D.Double(at[0] - r * 0.35, at[1] - r * 0.3, r * 0.7, r * 0.6));
    }
}
