package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Plane;

/** Which way brush strokes run: along edges, and in slow swirls where there are none. */
final class Flow {
    private final Canvas canvas;
    private final Plane angle2cos;
    private final Plane angle2sin;
    private final int seed;

    Flow(Canvas canvas, int seed) {
        this.canvas = canvas;
        this.seed = seed;
        Plane luma = Plane.luma(canvas).blurred(0.002);
        angle2cos =
                luma.derive((x, y) -> square(gx(luma, x, y)) - square(gy(luma, x, y)))
                        .blurred(0.008);
        angle2sin = luma.derive((x, y) -> 2 * gx(luma, x, y) * gy(luma, x, y)).blurred(0.008);
    }

    /** The direction at a pixel, radians. */
    double angle(double x, double y) {
        double c = angle2cos.at(x, y);
        double s = angle2sin.at(x, y);
        double along = 0.5 * Math.atan2(s, c) + Math.PI / 2;
        double strength = Noise.smooth(0.00002, 0.0004, Math.sqrt(c * c + s * s));
        double swirl = Noise.perlin(x / canvas.unit * 2.5, y / canvas.unit * 2.5, seed) * 2.2;
        return strength >= 1
                ? along
                : swirl + strength * Math.IEEEremainder(along - swirl, Math.PI);
    }

    private static double gx(Plane p, int x, int y) {
        return p.cell(x + 1, y) - p.cell(x - 1, y);
    }

    private static double gy(Plane p, int x, int y) {
        return p.cell(x, y + 1) - p.cell(x, y - 1);
    }

    private static double square(double v) {
        return v * v;
    }
}
