package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Snow above, rock where it is steep, woods and meadow below. */
record Alpine(View view, Peaks peaks) implements Cover {
    @Override
    public int color(Spot s) {
        var p = view.palette();
        double n = Texture.CLOUDY.at(s.x() * 0.31 + 3, s.z() * 0.31);
        double up = s.height() / peaks.tallest();
        double snow = smooth(0.25, 0.33, up + n * 0.26 - s.steep() * 0.045);
        double rock = smooth(0.1, 0.2, up + n * 0.14);
        int grass =
                Colors.blend(
                        Grass.ground(view),
                        p.lit(0x9CB84E),
                        smooth(-0.2, 0.35, Texture.CLOUDY.at(s.x() * 0.9, s.z() * 0.9)));
        int wood = p.lit(0x3F6B4A);
        int low = Colors.blend(grass, wood, smooth(6, 11, s.z() + 4 * n));
        int stone = Colors.blend(p.lit(0x7F8CB0), p.lit(0x6A6488), 0.5 + n);
        return Colors.blend(Colors.blend(low, stone, rock), p.lit(0xFBFCFF), snow);
    }
}
