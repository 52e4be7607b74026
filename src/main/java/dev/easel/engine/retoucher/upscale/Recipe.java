package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.retoucher.core.Plane;

/**
 * What a flavour does.
 *
 * @param drawing whether edges count for more than texture
 * @param cleaning how the picture is cleaned before it is enlarged
 * @param calm 0–1, how far faint texture is smoothed
 * @param detail how far middling detail is lifted; 1 is plainly too much
 * @param crisp unsharp masking that is always on, 0–1
 */
record Recipe(boolean drawing, Cleaning cleaning, float calm, float detail, float crisp) {
    /** How far blocks must show for a picture to count as compressed: JPEG below 90 or so. */
    static final double BLOCKY = .08;

    static Recipe of(Flavor flavor) {
        return switch (flavor) {
            case PHOTO -> new Recipe(false, Cleaning.NONE, 0, 0, 0);
            case SUBLIME -> new Recipe(false, Cleaning.NONE, .5f, .3f, 0);
            case PHOTO_DENOISER -> new Recipe(false, Cleaning.GRAIN, 0, 0, .2f);
            case ART -> new Recipe(true, Cleaning.NONE, .2f, 0, .3f);
            case ILLUSTRATION -> new Recipe(true, Cleaning.FLATTEN, .25f, 0, .5f);
        };
    }

    /** The network that suits this flavour and a picture of this luma. */
    TrainedNetwork network(Plane luma) {
        if (drawing) {
            return TrainedNetwork.DRAWING;
        }
        return cleaning == Cleaning.GRAIN || Blockiness.of(luma) > BLOCKY
                ? TrainedNetwork.COMPRESSED
                : TrainedNetwork.PHOTO;
    }
}
