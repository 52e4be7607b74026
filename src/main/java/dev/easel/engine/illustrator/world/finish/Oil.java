package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;

/**
 * Thick paint: colour dragged along the flow of the picture, bristle ridges that catch the light
 * (line integral convolution, Cabral and Leedom 1993).
 */
final class Oil implements Finish {
    private static final int TAPS = 9;
    private static final double STROKE = 0.011;
    private final double saturation;

    Oil(double saturation) {
        this.saturation = saturation;
    }

    @Override
    public void apply(Canvas canvas, int seed) {
        new Grade(saturation, 0.1, 0).bloom(0.25).apply(canvas, seed);
        Kuwahara.apply(canvas, 0.0055);
        Flow flow = new Flow(canvas, seed);
        int[] source = canvas.rgb.clone();
        canvas.map((x, y, c) -> stroke(canvas, source, flow, new int[] {x, y, seed}));
    }

    /** {@code at}: x, y, seed. */
    private static int stroke(Canvas canvas, int[] source, Flow flow, int[] at) {
        double u = canvas.unit;
        double a = flow.angle(at[0], at[1]);
        double cos = Math.cos(a);
        double sin = Math.sin(a);
        double r = 0;
        double g = 0;
        double b = 0;
        double ridge = 0;
        double beside = 0;
        double side = u * 0.0011;
        for (int i = 0; i < TAPS; i++) {
            double d = (i / (TAPS - 1.0) - 0.5) * STROKE * u;
            double x = at[0] + cos * d;
            double y = at[1] + sin * d;
            int c = source[row(canvas, y) * canvas.width + column(canvas, x)];
            r += c >> 16 & 255;
            g += c >> 8 & 255;
            b += c & 255;
            ridge += bristle(x, y, u, at[2]);
            beside += bristle(x - sin * side, y + cos * side, u, at[2]);
        }
        double lit = Math.clamp((ridge - beside) / TAPS * 0.85, -0.13, 0.14);
        double tone = 1 + lit + (ridge / TAPS - 0.5) * 0.16;
        return Colors.pack(r / TAPS * tone, g / TAPS * tone, b / TAPS * tone);
    }

    /** White noise in cells of a bristle's breadth. */
    private static double bristle(double x, double y, double unit, int seed) {
        return Noise.white(
                (int) Math.floor(x / unit * 820), (int) Math.floor(y / unit * 820), seed);
    }

    private static int row(Canvas canvas, double y) {
        return (int) Math.clamp(y, 0, canvas.height - 1);
    }

    private static int column(Canvas canvas, double x) {
        return (int) Math.clamp(x, 0, canvas.width - 1);
    }
}
