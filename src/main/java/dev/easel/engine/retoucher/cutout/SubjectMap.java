package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.Pixels;

/** A quick answer to where the subject probably is, without soft edges. */
public final class SubjectMap {
    private static final int SIDE = 320;
    private static final int HALO = 5;
    private static final int SMALLEST_SIDE = 16;

    private SubjectMap() {}

    /** How likely each place belongs to the subject, 0–1, in the picture's size. */
    public static Plane of(Pixels opaque, Progress progress) {
        Pixels small = Resize.AREA.to(opaque.size().within(SIDE), opaque);
        if (Math.min(small.width(), small.height()) < SMALLEST_SIDE) {
            return Plane.zeros(opaque.width(), opaque.height());
        }
        SubjectSearch search = new SubjectSearch(small, null);
        SubjectSearch.Guess guess = search.best(progress);
        Plane mask = Morphology.grow(guess.mask(), HALO).toPlane();
        float trust = (float) guess.quality();
        Plane likely = mask.with(search.saliency(), (m, s) -> trust * Math.max(m, clear(s)));
        return Resize.LINEAR.to(opaque.size(), Blur.gaussian(likely, 1.5));
    }

    /** Only what stands out clearly. */
    private static float clear(float saliency) {
        return Math.clamp((saliency - 0.6f) / 0.4f, 0, 1);
    }
}
