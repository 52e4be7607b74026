package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Blur;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;

/** A wide-open lens: all but the subjects out of focus, bright points larger than dull ones. */
final class Bokeh {
    private static final int LONGEST = 1024;
    private final Proof proof;
    private final Focus focus;
    private final Plane[] light = new Plane[4];

    /** {@code breadth} of the blur in units. */
    Bokeh(Canvas canvas, Focus focus, double breadth) {
        this.focus = focus;
        proof = Proof.of(canvas, LONGEST);
        float[][] planes = new float[4][proof.rgb.length];
        proof.rows(y -> gather(planes, y));
        for (int c = 0; c < 4; c++) {
            light[c] = Plane.of(proof, Blur.of(planes[c], proof.width, breadth * proof.unit));
            canvas.pulse().beat();
        }
    }

    /** What is in focus gives no light to the blur, so that it does not bleed. */
    private void gather(float[][] planes, int y) {
        for (int x = 0; x < proof.width; x++) {
            int i = y * proof.width + x;
            int c = proof.rgb[i];
            double luma = Colors.luma(c);
            double weight = (0.004 + 1 - focus.at(proof, x, y)) * (0.35 + 3 * luma * luma * luma);
            planes[0][i] = (float) ((c >> 16 & 255) * weight);
            planes[1][i] = (float) ((c >> 8 & 255) * weight);
            planes[2][i] = (float) ((c & 255) * weight);
            planes[3][i] = (float) weight;
        }
    }

    /** The colour {@code c} of a pixel as the lens sees it. */
    int at(int x, int y, int c) {
        double away = 1 - Noise.smooth(0.12, 0.6, focus.at(x, y));
        if (away <= 0) {
            return c;
        }
        double weight = light[3].at(x, y);
        int soft =
                Colors.pack(
                        light[0].at(x, y) / weight,
                        light[1].at(x, y) / weight,
                        light[2].at(x, y) / weight);
        return Colors.blend(c, soft, away);
    }
}
