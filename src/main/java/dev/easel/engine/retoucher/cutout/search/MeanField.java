package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;

/**
 * Lets like colours and neighbours agree on what is subject: mean-field inference of a densely
 * connected random field, its messages passed by a guided filter (after Krähenbühl and Koltun,
 * 2011). Works at half size.
 */
final class MeanField {
    private static final float COLORS = 0.7f;
    private static final float VARIANCE = 12;
    private static final int WIDE = 6;
    private static final int NARROW = 3;
    private final PixelSize full;
    private final ColorPlanes lab;
    private final ColorModel colors;

    MeanField(ColorPlanes lab) {
        this.full = lab.size();
        this.lab = Resize.AREA.to(full.within(Math.max(8, full.longSide() / 2)), lab);
        this.colors = new ColorModel(this.lab);
    }

    /** The agreed probabilities, from first ones of the full size. */
    Plane agree(Plane probability, int rounds) {
        Plane first = Resize.AREA.to(lab.size(), probability);
        Plane now = first;
        for (int k = 0; k < rounds; k++) {
            Plane likely = colors.likelihood(now, 3);
            Plane updated =
                    first.with(likely, (p, l) -> Odds.probability(Odds.of(p, 0.02f) + COLORS * l));
            int radius = k < rounds - 2 ? WIDE : NARROW;
            now =
                    new GuidedFilter(radius, VARIANCE)
                            .apply(lab, updated)
                            .map(v -> Math.clamp(v, 0, 1));
        }
        return Resize.LINEAR.to(full, now);
    }
}
