package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** A patchwork of meadows and crops with hedges between them. */
final class Fields implements Cover {
    private static final int[] CROPS = {
        0x7DB548, 0x94C456, 0x6AA544, 0xB7CC5E, 0xD9CB6A, 0x86BD5C, 0x5E9C48
    };
    private static final int[] AUTUMN = {
        0xB59A4A, 0xC9A255, 0x9C9440, 0xD0B260, 0xB5823E, 0xA6A04C, 0x8F8C40
    };
    private static final int[] SNOW = {0xF4F8FF, 0xE9F0FA, 0xDFE9F6, 0xF8FBFF};
    private static final double SIZE = 1.7;
    private final View view;
    private final int seed;
    private final int grass;
    private final int bright;
    private final int hedge;
    private final int rock;
    private final int[] crops;
    private final double patchwork;

    /** {@code patchwork}: how much the fields differ, 0–1. */
    Fields(View view, double patchwork) {
        this.view = view;
        this.patchwork = patchwork;
        seed = view.seed(171);
        var p = view.palette();
        grass = Grass.ground(view);
        hedge = p.lit(view.winter() ? 0xA9B8C4 : 0x4C7F40);
        rock = p.lit(0x8A9AB4);
        int[] source =
                switch (view.scene().atmosphere().season()) {
                    case AUTUMN -> AUTUMN;
                    case WINTER -> SNOW;
                    case ANY, SPRING, SUMMER -> CROPS;
                };
        bright = p.lit(source[3]);
        crops = new int[source.length];
        for (int i = 0; i < crops.length; i++) {
            crops[i] = Colors.blend(grass, p.lit(source[i]), patchwork);
        }
    }

    @Override
    public int color(Spot s) {
        double broad = Texture.CLOUDY.at(s.x() * 0.45, s.z() * 0.45);
        double tuft = Texture.CLOUDY.at(s.x() * 1.7 + 5, s.z() * 1.7);
        int base = Colors.blend(grass, bright, smooth(-0.15, 0.4, broad + tuft * 0.3) * 0.6);
        if (s.z() > 2.6) {
            base = Colors.blend(base, field(s), smooth(2.6, 4.2, s.z()) * patchwork);
        }
        return Colors.blend(base, rock, smooth(28, 38, s.z()));
    }

    /** The crop of the nearest cell, hedged where two cells meet. */
    private int field(Spot s) {
        double u = s.x() / SIZE + 0.6 * Texture.CLOUDY.at(s.x() * 0.2, s.z() * 0.2);
        double v = s.z() / SIZE * 0.8;
        double first = 9;
        double second = 9;
        int owner = 0;
        for (int cy = (int) Math.floor(v) - 1; cy <= Math.floor(v) + 1; cy++) {
            for (int cx = (int) Math.floor(u) - 1; cx <= Math.floor(u) + 1; cx++) {
                double dx = cx + Noise.white(cx, cy, seed) - u;
                double dy = cy + Noise.white(cx, cy, seed + 1) - v;
                double d = dx * dx + dy * dy;
                if (d < first) {
                    second = first;
                    first = d;
                    owner = Noise.hash(cx, cy, seed + 2);
                } else if (d < second) {
                    second = d;
                }
            }
        }
        double border = Math.sqrt(second) - Math.sqrt(first);
        int crop = crops[Math.floorMod(owner, crops.length)];
        double rows = (owner & 8) == 0 ? 0.5 + 0.5 * Math.sin((s.x() + s.z() * 0.4) * 14) : 0;
        int lined = Colors.shift(crop, -10 * rows);
        return Colors.blend(hedge, lined, smooth(0.03, 0.1, border));
    }
}
