package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Flower heads seen from the front, whorl within whorl. */
enum Bloom implements FlowerHead {
    ROSE(
            0.028,
            new Whorl(7, 99, 44, Whorl.Tip.ROUND),
            new Whorl(6, 82, 42, Whorl.Tip.ROUND),
            new Whorl(5, 64, 38, Whorl.Tip.ROUND),
            new Whorl(5, 47, 30, Whorl.Tip.ROUND),
            new Whorl(3, 31, 24, Whorl.Tip.ROUND)),
    DAISY(0, new Whorl(22, 97, 10, Whorl.Tip.NOTCHED)),
    PEONY(
            -0.022,
            new Whorl(9, 98, 32, Whorl.Tip.RUFFLED),
            new Whorl(8, 82, 30, Whorl.Tip.RUFFLED),
            new Whorl(7, 64, 28, Whorl.Tip.RUFFLED),
            new Whorl(6, 44, 22, Whorl.Tip.RUFFLED)),
    DAHLIA(
            0.014,
            new Whorl(15, 99, 16, Whorl.Tip.POINTED),
            new Whorl(14, 84, 15, Whorl.Tip.POINTED),
            new Whorl(12, 67, 14, Whorl.Tip.POINTED),
            new Whorl(10, 50, 13, Whorl.Tip.POINTED),
            new Whorl(8, 32, 11, Whorl.Tip.POINTED)),
    LILY(0, new Whorl(3, 98, 26, Whorl.Tip.POINTED), new Whorl(3, 96, 32, Whorl.Tip.POINTED)),
    POPPY(0.02, new Whorl(3, 97, 62, Whorl.Tip.RUFFLED), new Whorl(3, 86, 58, Whorl.Tip.RUFFLED)),
    BLOSSOM(0, new Whorl(5, 97, 42, Whorl.Tip.NOTCHED));

    private final double deeper;
    private final Whorl[] whorls;

    /** {@code deeper} is how much darker each whorl is than the one around it. */
    Bloom(double deeper, Whorl... whorls) {
        this.deeper = deeper;
        this.whorls = whorls;
    }

    /** Draws it at a place; {@code at} is x, y and the radius in drawing units. */
    void draw(Stage stage, double[] at, int rgb, SplittableRandom random) {
        draw(
                stage.with(new AffineTransform(at[2] / 100, 0, 0, at[2] / 100, at[0], at[1])),
                rgb,
                random);
    }

    @Override
    public void draw(Stage stage, int rgb, SplittableRandom random) {
        double phase = 40 * random.nextDouble() - 20;
        for (int i = 0; i < whorls.length; i++) {
            whorls[i].draw(
                    stage,
                    Tone.darker(rgb, deeper * i),
                    phase + i * 180.0 / whorls[i].petals(),
                    random);
        }
        switch (this) {
            case ROSE -> heart(stage, rgb);
            case DAISY -> seeds(stage, 27, 0xE8A825);
            case PEONY -> seeds(stage, 15, 0xF0C34A);
            case DAHLIA -> seeds(stage, 13, Tone.darker(rgb, 0.12));
            case LILY, BLOSSOM -> stamens(stage, 0xC9782F, 46);
            case POPPY -> {
                stage.add(Curves.circle(0, 0, 34), Matter.INK.clear(0.7), 0x2A1A1E);
                stamens(stage, 0x2A1A1E, 36);
                seeds(stage, 15, 0x8FA35A);
            }
        }
    }

    /** The furled middle of a rose. */
    private static void heart(Stage stage, int rgb) {
        int deep = Tone.darker(rgb, 0.2);
        stage.add(
                Curves.circle(0, 0, 17),
                Matter.SOFT,
                Tone.darker(rgb, 0.1),
                pen -> {
                    double[] xy = new double[40];
                    for (int i = 0; i < 20; i++) {
                        xy[2 * i] = Math.cos(i * 0.75) * (1 + i * 0.8);
                        xy[2 * i + 1] = Math.sin(i * 0.75) * (1 + i * 0.8);
                    }
                    pen.line(Curves.open(xy), 2.4, deep, 0.9);
                });
    }

    private static void stamens(Stage stage, int rgb, double reach) {
        Path2D threads = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D tips = new Path2D.Double();
        for (int i = 0; i < 9; i++) {
            double a = i * 0.698;
            double x = Math.cos(a) * reach * (0.8 + 0.2 * (i % 2));
            double y = Math.sin(a) * reach * (0.8 + 0.2 * (i % 2));
            threads.append(Curves.limb(0, 0, 1.4, x, y, 1), false);
            tips.append(Curves.ellipse(x, y, 5.5, 3.4, Math.toDegrees(a) + 90), false);
        }
        stage.add(threads, Matter.SOFT.shading(0.3), 0xEAE3B0);
        stage.add(tips, Matter.SOFT.shading(0.3), rgb);
        stage.add(Curves.circle(0, 0, 6), Matter.SOFT, 0xB9C46A);
    }

    /** A dome of tiny florets. */
    static void seeds(Stage stage, double r, int rgb) {
        stage.add(
                Curves.circle(0, 0, r),
                Matter.SOFT.shading(0.5),
                rgb,
                pen -> {
                    for (int i = 0; i < 60; i++) {
                        double a = i * 2.39996;
                        double d = r * Math.sqrt(i / 60.0);
                        pen.fill(
                                Curves.circle(Math.cos(a) * d, Math.sin(a) * d, r * 0.07),
                                i % 2 == 0 ? Tone.darker(rgb, 0.2) : Tone.lighter(rgb, 0.1),
                                0.8);
                    }
                });
    }
}
