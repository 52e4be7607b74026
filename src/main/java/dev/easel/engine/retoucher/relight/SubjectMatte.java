package dev.easel.engine.retoucher.relight;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.cutout.Cutout;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;

/** The subject of a picture, as far as one stands out: a wrong one would leave rims in bushes. */
final class SubjectMatte {
    private static final int SIDE = 300;
    private static final float OPEN_SHARE = .01f;
    private static final float DOUBTED = .5f;
    private static final float TRUSTED = .75f;
    private static final Rgb BEHIND = new Rgb(0x808080);

    private SubjectMatte() {}

    /**
     * Finds it.
     *
     * @return 0–1 at the size of the picture, all 0 if no subject was found
     */
    static Plane of(Pixels picture, Plane luma, Progress progress) {
        Plane alpha = Alpha.of(picture);
        if (alpha.mean() < 1 - OPEN_SHARE) {
            return alpha;
        }
        Pixels small = Resize.AREA.to(picture.size().within(SIDE), Alpha.over(picture, BEHIND));
        Cutout found = Cutout.of(small, null, progress);
        float trust = Ramp.smooth((float) found.confidence(), DOUBTED, TRUSTED);
        if (trust == 0) {
            return Plane.zeros(picture.width(), picture.height());
        }
        Plane large = Resize.LINEAR.to(picture.size(), found.alpha());
        return new GuidedFilter(Math.max(2, picture.size().longSide() / 120), 1e-4)
                .apply(luma, large)
                .map(a -> trust * Math.clamp(a, 0, 1));
    }
}
