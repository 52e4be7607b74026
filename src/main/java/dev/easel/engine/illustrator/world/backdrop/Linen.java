package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** A checked cloth spread over a garden table, in soft folds. */
final class Linen implements Canvas.Shader {
    private final View view;
    private final double edge;
    private final int white;
    private final int thread;
    private final double shift;

    Linen(View view, double edge, int dye) {
        this.view = view;
        this.edge = edge;
        white = view.night() ? 0x4A5070 : view.palette().lit(0xFBF7EE);
        thread = view.night() ? Colors.mix(dye, 0x1A2040, 0.55) : view.palette().lit(dye);
        shift = (view.seed(211) & 255) / 16.0;
    }

    @Override
    public int at(double x, double y) {
        double t = (y - edge) / (view.h() - edge);
        double z = 1 / (0.5 + t * 0.7);
        double fold = Texture.CLOUDY.at((x / view.unit() - 0.5) * z * 0.8 + shift, z * 1.2);
        double u = (x - view.w() / 2) / view.unit() * z * 5 + fold * 0.35;
        double v = z * 13 + fold * 0.3;
        double across = smooth(-0.06, 0.06, Math.sin(u * Math.PI)) * 0.5;
        double along = smooth(-0.06, 0.06, Math.sin(v * Math.PI)) * 0.5;
        int c = Colors.blend(white, thread, across + along);
        double weave = 5 * Math.sin(u * 90) * Math.sin(v * 90) * smooth(0.1, 0.8, t);
        double slope =
                fold - Texture.CLOUDY.at((x / view.unit() - 0.5) * z * 0.8 + shift + 0.04, z * 1.2);
        return Colors.scale(Colors.shift(c, weave + slope * 190), 1 - 0.22 * smooth(0.06, 0, t));
    }
}
