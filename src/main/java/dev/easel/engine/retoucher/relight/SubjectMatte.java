package dev.easel.engine.retoucher.relight;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.cutout.SubjectMap;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;

/** The subject of a picture, as far as one stands out: a wrong one would leave rims in bushes. */
final class SubjectMatte {
    private static final int SIDE = 320;

    private static final float OPEN_SHARE = .01f;

    /** Likelihoods between which a place becomes part of the subject. */
    private static final float DOUBTED = .45f;

    private static final float TRUSTED = .7f;

    /** Subjects that end above this share of the height are clouds or peaks. */
    private static final float FLOATING = .6f;

    private static final float FLOATING_ALPHA = .05f;
    private static final Rgb BEHIND = new Rgb(0x808080);

    private SubjectMatte() {}

    /**
     * Finds it.
     *
     * @return 0–1 at the size of the picture, all 0 if no subject was found
     */
    static Plane of(Pixels picture, Plane luma) {
        Plane alpha = Alpha.of(picture);
        if (alpha.mean() < 1 - OPEN_SHARE) {
            return alpha;
        }
        Pixels small = Resize.AREA.to(picture.size().within(SIDE), Alpha.over(picture, BEHIND));
        Plane likely = SubjectMap.of(small, Progress.NONE);
        Plane rough = grounded(likely.map(v -> Ramp.smooth(v, DOUBTED, TRUSTED)));
        Plane guide = Resize.AREA.to(small.size(), luma);
        Plane snapped = new GuidedFilter(Math.max(2, SIDE / 40), 1e-4).apply(guide, rough);
        Plane large = Resize.LINEAR.to(picture.size(), snapped);
        return new GuidedFilter(Math.max(2, picture.size().longSide() / 160), 1e-4)
                .apply(luma, large)
                .map(a -> Ramp.smooth(a, .2f, .8f));
    }

    /**
     * Without pieces that float high up: those are clouds, and lit like solid things look wrong.
     */
    private static Plane grounded(Plane alpha) {
        Mask mask = Mask.above(alpha, FLOATING_ALPHA);
        Morphology.Pieces pieces = Morphology.pieces(mask);
        int[] bottom = new int[pieces.area().length];
        for (int i = 0; i < pieces.label().length; i++) {
            bottom[pieces.label()[i]] = i / alpha.width();
        }
        Plane out = alpha.copy();
        for (int i = 0; i < pieces.label().length; i++) {
            int piece = pieces.label()[i];
            if (piece > 0 && bottom[piece] < FLOATING * alpha.height()) {
                out.values()[i] = 0;
            }
        }
        return out;
    }
}
