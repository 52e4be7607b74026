package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several masks the subject might have: cut from superpixels or agreed on by like colours, from
 * generous to strict.
 *
 * @param view the picture
 * @param likely how likely each pixel belongs to the subject, 0–1
 * @param masks what this led to
 */
public record Hypotheses(View view, Plane likely, List<Mask> masks) {
    private static final int CUTS = 4;
    private static final int AGREED = 3;
    private static final int ROUNDS = 5;

    public static Hypotheses of(View view, Plane likely) {
        float otsu = Math.max(0.08f, Otsu.threshold(likely));
        float middle = 0.6f * otsu + 0.18f;
        float[] levels = {
            0.7f * middle, middle, Math.min(0.9f, middle + 0.15f), Math.min(0.93f, middle + 0.3f)
        };
        ColorModel colors = new ColorModel(view.lab());
        SuperpixelCut cut = new SuperpixelCut(view, colors);
        MeanField field = new MeanField(view.lab());
        List<Mask> masks =
                IntStream.range(0, CUTS + AGREED + 1)
                        .parallel()
                        .mapToObj(
                                k -> {
                                    if (k == CUTS + AGREED) {
                                        return Mask.above(likely, otsu);
                                    }
                                    Plane centred = Odds.centred(likely, levels[k % CUTS]);
                                    return Mask.above(
                                            k < CUTS
                                                    ? cut.of(centred)
                                                    : field.agree(centred, ROUNDS),
                                            0.5f);
                                })
                        .map(m -> Tidy.of(m, likely))
                        .toList();
        return new Hypotheses(view, likely, masks);
    }

    /** These and one more. */
    public Hypotheses with(Mask another) {
        List<Mask> more = new ArrayList<>(masks);
        more.add(Tidy.of(another, likely));
        return new Hypotheses(view, likely, more);
    }

    /** The overlap with the true subject to be expected of each mask, 0–1. */
    public float[] overlaps() {
        return Learned.JUDGE.trees().answers(MaskFeatures.of(this));
    }
}
