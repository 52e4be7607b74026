package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.engine.illustrator.world.canvas.Plane;

/** Large square pixels in a palette of their own, ordered dither, dark outlines round subjects. */
final class PixelArt implements Finish {
    private static final int SHORT_SIDE = 146;
    private static final int COLORS = 36;
    private static final double DITHER = 0.028;
    private static final double CRISP = 0.55;
    private static final int[] BAYER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        new Grade(1.2, 0, 0).bloom(0.15).apply(canvas, focus, seed);
        int cell = (int) Math.max(1, Math.round(canvas.unit / SHORT_SIDE));
        int w = (canvas.width + cell - 1) / cell;
        int h = (canvas.height + cell - 1) / cell;
        Plane outlines = canvas.figures().outlines(canvas, 0.006);
        Oklab[] soft = new Oklab[w * h];
        double[] weight = new double[soft.length];
        for (int i = 0; i < soft.length; i++) {
            int x = i % w * cell;
            int y = i / w * cell;
            soft[i] = mean(canvas, x, y, cell);
            weight[i] = 1 + 5 * focus.at(x + cell / 2.0, y + cell / 2.0);
        }
        Oklab[] pixels = new Oklab[soft.length];
        for (int i = 0; i < soft.length; i++) {
            double edge = outlines.at(i % w * cell + cell / 2.0, i / w * cell + cell / 2.0);
            pixels[i] = crisp(soft, i, w, 0.17 * Noise.smooth(0.25, 0.8, edge));
        }
        Swatches swatches = new Swatches(pixels, weight, COLORS, canvas.pulse());
        int[] drawn = new int[pixels.length];
        for (int i = 0; i < drawn.length; i++) {
            double dither = (BAYER[(i / w & 3) * 4 + (i % w & 3)] / 15.0 - 0.5) * DITHER;
            Oklab c = pixels[i];
            drawn[i] = swatches.of(new Oklab(c.l() + dither, c.a(), c.b()));
        }
        canvas.map((x, y, c) -> drawn[y / cell * w + x / cell]);
    }

    private static Oklab mean(Canvas canvas, int left, int top, int cell) {
        int right = Math.min(canvas.width, left + cell);
        int end = Math.min(canvas.height, top + cell);
        int n = (right - left) * (end - top);
        int r = 0;
        int g = 0;
        int b = 0;
        for (int y = top; y < end; y++) {
            for (int x = left; x < right; x++) {
                int c = canvas.rgb[y * canvas.width + x];
                r += c >> 16 & 255;
                g += c >> 8 & 255;
                b += c & 255;
            }
        }
        return Oklab.of(r / n << 16 | g / n << 8 | b / n);
    }

    /** Set off from its neighbours, and darkened. */
    private static Oklab crisp(Oklab[] soft, int i, int w, double darker) {
        Oklab c = soft[i];
        Oklab left = soft[i % w > 0 ? i - 1 : i];
        Oklab right = soft[i % w < w - 1 ? i + 1 : i];
        Oklab up = soft[i >= w ? i - w : i];
        Oklab down = soft[i + w < soft.length ? i + w : i];
        double around = (left.l() + right.l() + up.l() + down.l()) / 4;
        double l = c.l() + (c.l() - around) * CRISP - darker;
        return new Oklab(Math.clamp(l, 0, 1), c.a(), c.b());
    }
}
