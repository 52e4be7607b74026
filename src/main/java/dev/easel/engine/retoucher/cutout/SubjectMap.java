package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.cutout.region.View;
import dev.easel.engine.retoucher.cutout.search.Likelihood;
import dev.easel.image.Pixels;

/** A quick answer to where the subject probably is, without soft edges. */
public final class SubjectMap {
    private static final int SIDE = 288;
    private static final int SMALLEST_SIDE = 16;

    private SubjectMap() {}

    /** How likely each place belongs to the subject, 0–1, in the picture's size. */
    public static Plane of(Pixels opaque, Progress progress) {
        Pixels small = Resize.AREA.to(opaque.size().within(SIDE), opaque);
        if (Math.min(small.width(), small.height()) < SMALLEST_SIDE) {
            return Plane.zeros(opaque.width(), opaque.height());
        }
        progress.at(0.1);
        View view = View.of(small);
        progress.at(0.5);
        Plane likely = Likelihood.of(view);
        progress.at(0.9);
        return Resize.LINEAR.to(opaque.size(), Blur.gaussian(likely, 1));
    }
}
