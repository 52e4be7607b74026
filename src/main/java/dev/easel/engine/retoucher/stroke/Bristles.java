package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.image.PixelSize;
import java.util.SplittableRandom;

/** Brush texture made from nothing: the parallel ridges that bristles leave. */
public final class Bristles {
    private static final int SIDE = 384;
    private static final int PATCHES = 600;
    private static final double RIDGE = 0.9;
    private static final double LENGTH = 22;

    private Bristles() {}

    /**
     * A library of strokes that run along their patches.
     *
     * @param width of a stroke, pixels
     * @param depth of the ridges, L
     */
    public static PatchLibrary of(float width, float depth, long seed) {
        SplittableRandom random = Randoms.of(seed, 11);
        Plane ridges = ridges(random);
        float[] detail = new float[3 * SIDE * SIDE];
        for (int i = 0; i < SIDE * SIDE; i++) {
            detail[3 * i] = depth * ridges.values()[i];
        }
        PatchLibrary.Patch[] patches = new PatchLibrary.Patch[PATCHES];
        int margin = SIDE / 4;
        for (int i = 0; i < PATCHES; i++) {
            int x = random.nextInt(margin, SIDE - margin);
            int y = random.nextInt(margin, SIDE - margin);
            patches[i] = new PatchLibrary.Patch(x, y, 50, 0, 0, 0, 1, depth);
        }
        return new PatchLibrary(
                width, new PixelSize(SIDE, SIDE), detail, patches, depth, depth, 0.6f);
    }

    /** Noise drawn out from left to right, of unit deviation. */
    private static Plane ridges(SplittableRandom random) {
        Plane noise = Plane.zeros(SIDE, SIDE);
        for (int i = 0; i < noise.values().length; i++) {
            noise.values()[i] = (float) random.nextGaussian();
        }
        Plane drawn = Blur.gaussian(stretched(noise), RIDGE);
        double sum = 0;
        for (float v : drawn.values()) {
            sum += v * v;
        }
        float deviation = (float) Math.sqrt(sum / drawn.values().length);
        return drawn.map(v -> v / deviation);
    }

    private static Plane stretched(Plane noise) {
        Plane out = Plane.zeros(SIDE, SIDE);
        float keep = (float) Math.exp(-1 / LENGTH);
        for (int y = 0; y < SIDE; y++) {
            float value = 0;
            for (int x = -SIDE; x < SIDE; x++) {
                int at = y * SIDE + Math.floorMod(x, SIDE);
                value = keep * value + noise.values()[at];
                out.values()[at] = value;
            }
        }
        return out;
    }
}
