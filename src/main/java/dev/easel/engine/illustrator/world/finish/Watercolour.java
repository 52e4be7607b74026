package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;
import dev.easel.engine.illustrator.world.canvas.Texture;

/**
 * Transparent paint on rough paper: washes that pool darker at their edges, granulate in the
 * hollows of the paper, bloom where they ran back, and end in an uneven white margin.
 */
final class Watercolour implements Finish {
    private static final int LONGEST = 2048;
    private static final double MARGIN = 0.045;
    private static final int STEPS = 4096;
    private static final double DEEPEST = 8;
    private static final double[] LOG = new double[256];
    private static final double[] EXP = new double[STEPS + 1];

    static {
        for (int i = 0; i < LOG.length; i++) {
            LOG[i] = -Math.log(Math.max(0.02, i / 255.0));
        }
        for (int i = 0; i <= STEPS; i++) {
            EXP[i] = Math.exp(-i * DEEPEST / STEPS);
        }
    }

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Wobble.apply(canvas, 14, 0.007, seed);
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.simplify(proof, focus, 0.0036, 0.0095);
        Kuwahara.apply(proof, 0.0026);
        proof.print();
        Plane luma = Plane.luma(canvas);
        Plane wide = luma.blurred(0.0065);
        Plane fine = luma.blurred(0.0012);
        Sheet sheet = new Sheet(canvas, seed);
        canvas.map((x, y, c) -> sheet.wash(x, y, c, (wide.at(x, y) - fine.at(x, y)) * 6.5));
    }

    private record Sheet(Canvas canvas, int seed) {
        int wash(int x, int y, int c, double edge) {
            double nx = x / canvas.unit;
            double ny = y / canvas.unit;
            double shift = (seed & 255) / 16.0;
            double pigment = Texture.CLOUDY.at(nx * 2.6 + shift, ny * 2.6);
            double paper =
                    Texture.CLOUDY.at(nx * 62, ny * 62) * 0.75
                            + Texture.CLOUDY.at(nx * 150, ny * 150 + shift) * 0.4;
            double hollow = Texture.CLOUDY.at(nx * 30 + shift, ny * 30);
            double luma = Colors.luma(c);
            double density =
                    0.68
                            + pigment * 0.42
                            + hollow * 0.24 * (1 - luma)
                            + Math.clamp(edge, -0.22, 0.9)
                            + paper * 0.28;
            double back = Texture.CLOUDY.at(nx * 1.7 + 9, ny * 1.7 + shift);
            double ring = Math.exp(-Math.pow((back - 0.2) / 0.012, 2)) * 0.06;
            double light = smooth(0.16, 0.36, back) * 0.22;
            return onPaper(
                    c,
                    Math.max(0.15, density),
                    new double[] {ring, light, paper, margin(x, y, nx, ny)});
        }

        /** 1 inside the painted area, 0 on the bare margin, over 1 on its dark rim. */
        private double margin(int x, int y, double nx, double ny) {
            double d =
                    Math.min(
                                    Math.min(x, canvas.width - 1.0 - x),
                                    Math.min(y, canvas.height - 1.0 - y))
                            / canvas.unit;
            double uneven =
                    Texture.CLOUDY.at(nx * 5 + seed % 13, ny * 5) * 0.06
                            + Texture.CLOUDY.at(nx * 24, ny * 24) * 0.014;
            double inside = smooth(MARGIN * 0.55, MARGIN * 0.72, d + uneven);
            return inside
                    + inside * Math.exp(-Math.pow((d + uneven - MARGIN * 0.78) / 0.0035, 2)) * 0.16;
        }

        /** {@code m}: ring, light, paper, margin. */
        private static int onPaper(int c, double density, double[] m) {
            double r = through(c >> 16 & 255, density);
            double g = through(c >> 8 & 255, density);
            double b = through(c & 255, density);
            double l = 0.3 * r + 0.59 * g + 0.11 * b;
            double sheet = 1 + m[2] * 0.05;
            return Colors.pack(
                    tint(l, r, m) * sheet * 251,
                    tint(l, g, m) * sheet * 248,
                    tint(l, b, m) * sheet * 241);
        }

        private static double tint(double l, double v, double[] m) {
            double rim = Math.max(0, m[3] - 1);
            double inside = Math.min(1, m[3]);
            double rich = l + (v - l) * 1.24 - m[0] - rim;
            double washed = rich + (1 - rich) * m[1];
            return 1 + (Math.clamp(washed, 0, 1) - 1) * inside;
        }

        private static double through(int channel, double density) {
            return EXP[(int) Math.min(STEPS, LOG[channel] * density * STEPS / DEEPEST)];
        }
    }
}
