package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import java.util.SplittableRandom;

/**
 * Fractal value noise (Perlin's fBm), about −1 to 1.
 *
 * @param cell size of its coarsest blobs, pixels
 * @param octaves each half as wide and 0.55 as strong as the one before
 * @param stretch how much wider than high the blobs are
 */
public record Noise(double cell, int octaves, double stretch) {
    private static final float FADE = 0.55f;
    private static final float SCALE = 1 / 1.6f;

    public Noise(double cell, int octaves) {
        this(cell, octaves, 1);
    }

    /** The noise of one seed; {@code use} tells apart the noises one look needs. */
    public Plane over(PixelSize size, long seed, int use) {
        Plane sum = Plane.zeros(size.width(), size.height());
        float strength = SCALE;
        double width = Math.max(1, cell);
        for (int octave = 0; octave < octaves; octave++) {
            PixelSize grid =
                    new PixelSize(
                            Math.max(2, (int) (size.width() / (width * stretch)) + 2),
                            Math.max(2, (int) (size.height() / width) + 2));
            Plane layer = Resize.CUBIC.to(size, uniform(grid, Randoms.of(seed, use, octave)));
            for (int i = 0; i < sum.values().length; i++) {
                sum.values()[i] += strength * layer.values()[i];
            }
            strength *= FADE;
            width = Math.max(1, width / 2);
        }
        return sum;
    }

    private static Plane uniform(PixelSize size, SplittableRandom random) {
        Plane out = Plane.zeros(size.width(), size.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] = random.nextFloat() * 2 - 1;
        }
        return out;
    }

    /** Independent Gaussian noise a pixel, of unit deviation; each row has its own generator. */
    public static Plane white(PixelSize size, long seed, int use) {
        Plane out = Plane.zeros(size.width(), size.height());
        dev.easel.engine.retoucher.core.Rows.each(
                size.height(),
                y -> {
                    SplittableRandom random = Randoms.of(seed, use, y);
                    for (int i = y * size.width(); i < (y + 1) * size.width(); i++) {
                        out.values()[i] = (float) random.nextGaussian();
                    }
                });
        return out;
    }
}
