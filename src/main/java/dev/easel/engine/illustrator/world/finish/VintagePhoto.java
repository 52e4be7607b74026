package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;

/**
 * A print from an old album: sepia, faded blacks, light leak, scratches, a deckled white border.
 */
final class VintagePhoto implements Finish {
    private static final Ramp SEPIA = new Ramp(0x2C1D12, 0x7A5636, 0xC29B6C, 0xF4E3BD);
    private static final double BORDER = 0.035;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        new Grade(0.9, 0.34, 0.06).bloom(0.3).apply(canvas, focus, seed);
        boolean leakLeft = (seed & 1) == 0;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    int aged =
                            Colors.blend(
                                    Colors.blend(c, SEPIA.at(Colors.luma(c)), 0.66),
                                    0xD9B98A,
                                    0.09);
                    double side = leakLeft ? nx : (canvas.width - x) / canvas.unit;
                    double leak =
                            Math.exp(-side * 7)
                                    * (0.5 + Texture.CLOUDY.at(nx, ny * 1.3 + seed % 11));
                    int leaked = Colors.screen(aged, 0xFF8A4A, leak * 0.5);
                    double scratch =
                            smooth(0.9985, 1, Noise.white((int) (nx * 900), 0, seed))
                                    * smooth(0.1, 0.4, Texture.CLOUDY.at(nx * 40, ny * 2) + 0.3);
                    int worn = Colors.blend(leaked, 0xFFF4DC, scratch * 0.35);
                    return Colors.blend(0xF3EAD6, worn, picture(canvas, x, y));
                });
    }

    /** 1 on the picture, 0 on its border. */
    private static double picture(Canvas canvas, int x, int y) {
        double d =
                Math.min(Math.min(x, canvas.width - 1.0 - x), Math.min(y, canvas.height - 1.0 - y))
                        / canvas.unit;
        return smooth(BORDER - 0.0012, BORDER + 0.0012, d);
    }
}
