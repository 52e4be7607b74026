package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Snow, blue in its hollows; far steep rock shows through. */
final class SnowCover implements Cover {
    private final int white;
    private final int blue;
    private final int rock;

    SnowCover(View view) {
        white = view.palette().lit(0xF8FAFF);
        blue = view.palette().lit(0xC6D8EE);
        rock = view.palette().lit(0x8592A8);
    }

    @Override
    public int color(Spot s) {
        double n = Texture.CLOUDY.at(s.x() * 0.7, s.z() * 0.7);
        int snow = Colors.blend(white, blue, smooth(-0.1, 0.5, n) * 0.5);
        double bare = smooth(0.9, 1.6, s.steep() + n * 0.6) * smooth(16, 26, s.z());
        return Colors.blend(snow, rock, bare);
    }
}
