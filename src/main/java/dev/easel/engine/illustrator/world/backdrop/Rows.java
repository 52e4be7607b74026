package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** A field sown in rows that run into the distance: lavender, tulips, poppies, or ripe corn. */
final class Rows implements Cover {
    enum Crop {
        FLOWERS,
        CORN
    }

    private static final int[][] BEDS = {
        {0x8E6BC4, 0xA98BDB, 0x7A59B0},
        {0xE4526A, 0xF2B33D, 0xF7E3DA, 0xC94A86},
        {0xD9412F, 0xE5583A, 0xC8372E},
        {0xF3C93F, 0xF0D873, 0xE8B62F}
    };
    private static final int[] CORN = {0xE3C063, 0xEBCF7C, 0xD4AC4E};
    private static final double FRONT = 1.75;

    private final Cover beyond;
    private final int[] colors;
    private final int soil;
    private final int seed;
    private final double slant;
    private final double breadth;
    private final boolean corn;

    /** {@code beyond}: what lies behind the field and at its near edge. */
    Rows(View view, Cover beyond, Crop crop) {
        this.beyond = beyond;
        corn = crop == Crop.CORN;
        seed = view.seed(173);
        int[] source = corn ? CORN : BEDS[view.kind(BEDS.length, 174)];
        colors = new int[source.length];
        for (int i = 0; i < source.length; i++) {
            colors[i] = view.palette().lit(source[i]);
        }
        soil = view.palette().lit(corn ? 0xB08A40 : 0x5E8A42);
        slant = (view.mirrored() ? -1 : 1) * (0.1 + 0.25 * (seed >>> 8 & 255) / 255.0);
        breadth = corn ? 0.11 : 0.26;
    }

    @Override
    public int color(Spot s) {
        double edge = FRONT + 0.25 * Texture.CLOUDY.at(s.x() * 0.8, 1.5);
        double end = s.z() + 2 * Texture.CLOUDY.at(s.x() * 0.1, 4);
        double field = smooth(edge, edge + 0.12, s.z()) * smooth(11, 9, end);
        int ground = beyond.color(s);
        return field <= 0 ? ground : Colors.blend(ground, row(s), field);
    }

    private int row(Spot s) {
        double across = (s.x() - s.z() * slant) / breadth;
        int number = (int) Math.floor(across);
        double in = across - number;
        double gap = smooth(0.06, 0.22, Math.min(in, 1 - in));
        int group = Math.floorDiv(number, corn ? 1 : 3);
        int bed = colors[Math.floorMod(Noise.hash(group, 1, seed), colors.length)];
        double speckle = Texture.CLOUDY.at(s.x() * 6, s.z() * 6);
        int bloom = Colors.shift(bed, 60 * speckle + 26 * (0.5 - in));
        double far = smooth(3, 8, s.z());
        return Colors.blend(soil, bloom, Math.max(gap, far * 0.75) * (0.8 + 0.35 * speckle));
    }
}
