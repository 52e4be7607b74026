package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.ImageRequest.Flavor;

/**
 * What a flavour does.
 *
 * @param drawing whether edges count for more than texture
 * @param cleaning how the picture is cleaned before it is enlarged
 * @param calm 0–1, how far faint texture is smoothed
 * @param crisp unsharp masking that is always on, 0–1
 */
record Recipe(boolean drawing, Cleaning cleaning, float calm, float crisp) {
    static Recipe of(Flavor flavor) {
        return switch (flavor) {
            case PHOTO -> new Recipe(false, Cleaning.NONE, 0, .12f);
            case SUBLIME -> new Recipe(false, Cleaning.NONE, .7f, 0);
            case PHOTO_DENOISER -> new Recipe(false, Cleaning.GRAIN, 0, .2f);
            case ART -> new Recipe(true, Cleaning.NONE, .35f, .6f);
            case ILLUSTRATION -> new Recipe(true, Cleaning.FLATTEN, .5f, 1);
        };
    }
}
