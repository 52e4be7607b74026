package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Proof;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A mesh of triangles in one colour each, finer where there is more to see. */
final class LowPoly implements Finish {
    private static final int LONGEST = 720;
    private static final int BETWEEN_BEATS = 255;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        new Grade(1.16, 0, 0).apply(canvas, focus, seed);
        Proof proof = Proof.of(canvas, LONGEST);
        Mesh mesh = new Facets(proof, focus, seed).mesh();
        Graphics2D brush = canvas.brush();
        double sx = (double) canvas.width / proof.width;
        double sy = (double) canvas.height / proof.height;
        for (int t = 0; t < mesh.triangles; t++) {
            int color = color(proof, mesh, t, seed);
            Path2D path = path(mesh, t, sx, sy);
            brush.setColor(new Color(color));
            brush.fill(path);
            brush.draw(path);
            if ((t & BETWEEN_BEATS) == 0) {
                canvas.pulse().beat();
            }
        }
        brush.dispose();
    }

    private static Path2D path(Mesh mesh, int t, double sx, double sy) {
        Path2D path = new Path2D.Double();
        for (int k = 0; k < 3; k++) {
            int p = mesh.corner[3 * t + k];
            if (k == 0) {
                path.moveTo(mesh.xs[p] * sx, mesh.ys[p] * sy);
            } else {
                path.lineTo(mesh.xs[p] * sx, mesh.ys[p] * sy);
            }
        }
        path.closePath();
        return path;
    }

    /** The mean under a triangle, each tilted a little differently to the light. */
    private static int color(Proof proof, Mesh mesh, int t, int seed) {
        double[] sum = new double[4];
        Spans.each(
                mesh,
                t,
                proof.width,
                proof.height,
                (y, from, to) -> {
                    for (int i = y * proof.width + from; i < y * proof.width + to; i++) {
                        sum[0] += proof.rgb[i] >> 16 & 255;
                        sum[1] += proof.rgb[i] >> 8 & 255;
                        sum[2] += proof.rgb[i] & 255;
                        sum[3]++;
                    }
                });
        double facet = 1 + (Noise.white(t, 4, seed) - 0.5) * Math.min(0.1, 0.02 + sum[3] * 0.0004);
        double n = sum[3] / facet;
        return n > 0 ? Colors.pack(sum[0] / n, sum[1] / n, sum[2] / n) : nearest(proof, mesh, t);
    }

    private static int nearest(Proof proof, Mesh mesh, int t) {
        int p = mesh.corner[3 * t];
        int x = (int) Math.clamp(mesh.xs[p], 0, proof.width - 1.0);
        int y = (int) Math.clamp(mesh.ys[p], 0, proof.height - 1.0);
        return proof.rgb[y * proof.width + x];
    }
}
