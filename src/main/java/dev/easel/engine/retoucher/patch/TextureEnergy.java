package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;

/**
 * Fills the free channel with how busy the picture is around each pixel, so that smooth patches
 * match smooth ones and grass matches grass where their mean colours agree.
 */
final class TextureEnergy {
    private static final int RADIUS = 5;
    private static final float GAIN = 2.5f;
    private static final float LIMIT = 80;

    private TextureEnergy() {}

    /** Mean steepness of the known pixels around each pixel, at most {@link #LIMIT}. */
    static void fill(PatchImage image, Mask hole) {
        int w = image.width();
        Plane steep = Plane.zeros(w, image.height());
        Plane known = Plane.zeros(w, image.height());
        for (int y = 0; y + 1 < image.height(); y++) {
            for (int x = 0; x + 1 < w; x++) {
                int i = y * w + x;
                if (!hole.values()[i] && !hole.values()[i + 1] && !hole.values()[i + w]) {
                    float here = image.luma(i);
                    steep.values()[i] =
                            Math.abs(here - image.luma(i + 1)) + Math.abs(here - image.luma(i + w));
                    known.values()[i] = 1;
                }
            }
        }
        Plane mean = Blur.box(steep, RADIUS);
        Plane share = Blur.box(known, RADIUS);
        for (int i = 0; i < mean.values().length; i++) {
            float energy = GAIN * mean.values()[i] / Math.max(share.values()[i], 1e-3f);
            image.data()[i * PatchImage.CHANNELS + 3] = Math.min(LIMIT, energy);
        }
    }
}
