package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import java.util.ArrayList;
import java.util.List;

/** Large square pixels in a palette of its own, with ordered dither. */
final class PixelArt implements Finish {
    private static final int SHORT_SIDE = 144;
    private static final int COLORS = 32;
    private static final int ROUNDS = 10;
    private static final int[] BAYER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    @Override
    public void apply(Canvas canvas, int seed) {
        new Grade(1.18, 0, 0).bloom(0.2).apply(canvas, seed);
        int w = (int) Math.round(SHORT_SIDE * canvas.width / canvas.unit);
        int h = (int) Math.round(SHORT_SIDE * canvas.height / canvas.unit);
        Oklab[] small = shrink(canvas, w, h);
        canvas.pulse().beat();
        List<Oklab> palette = palette(canvas, small, seed);
        int[] drawn = new int[small.length];
        for (int i = 0; i < drawn.length; i++) {
            double dither = (BAYER[(i / w & 3) * 4 + (i % w & 3)] / 16.0 - 0.47) * 0.02;
            Oklab c = new Oklab(small[i].l() + dither, small[i].a(), small[i].b());
            drawn[i] = palette.get(nearest(palette, c)).rgb();
        }
        canvas.map(
                (x, y, c) ->
                        drawn[
                                Math.min(h - 1, y * h / canvas.height) * w
                                        + Math.min(w - 1, x * w / canvas.width)]);
    }

    private static Oklab[] shrink(Canvas canvas, int w, int h) {
        Oklab[] out = new Oklab[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int r = 0;
                int g = 0;
                int b = 0;
                for (int k = 0; k < 16; k++) {
                    int sx =
                            (int)
                                    Math.min(
                                            canvas.width - 1,
                                            (x + (k % 4 + 0.5) / 4) * canvas.width / w);
                    int sy =
                            (int)
                                    Math.min(
                                            canvas.height - 1,
                                            (y + (k / 4 + 0.5) / 4) * canvas.height / h);
                    int c = canvas.rgb[sy * canvas.width + sx];
                    r += c >> 16 & 255;
                    g += c >> 8 & 255;
                    b += c & 255;
                }
                out[y * w + x] = Oklab.of(r / 16 << 16 | g / 16 << 8 | b / 16);
            }
        }
        return out;
    }

    /** k-means over the small picture. */
    private static List<Oklab> palette(Canvas canvas, Oklab[] small, int seed) {
        List<Oklab> palette = new ArrayList<>();
        for (int i = 0; i < COLORS; i++) {
            palette.add(small[Math.floorMod(Noise.hash(i, 3, seed), small.length)]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[COLORS][4];
            for (Oklab c : small) {
                double[] sum = sums[nearest(palette, c)];
                sum[0] += c.l();
                sum[1] += c.a();
                sum[2] += c.b();
                sum[3]++;
            }
            for (int i = 0; i < COLORS; i++) {
                double[] s = sums[i];
                if (s[3] > 0) {
                    palette.set(i, new Oklab(s[0] / s[3], s[1] / s[3] * 1.02, s[2] / s[3] * 1.02));
                }
            }
            canvas.pulse().beat();
        }
        return palette;
    }

    private static int nearest(List<Oklab> palette, Oklab c) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            Oklab p = palette.get(i);
            double d =
                    (p.l() - c.l()) * (p.l() - c.l())
                            + (p.a() - c.a()) * (p.a() - c.a())
                            + (p.b() - c.b()) * (p.b() - c.b());
            if (d < least) {
                least = d;
                best = i;
            }
        }
        return best;
    }
}
