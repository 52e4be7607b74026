package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject before a backdrop of one smoothly shaded colour: what differs from it and is
 * not reached from the border.
 */
final class PlainBackdrop {
    private static final double LEAST_SUBJECT = 0.01;
    private static final double MOST_SUBJECT = 0.93;

    private PlainBackdrop() {}

    /** The subject, or null if the backdrop is not plain or shows no subject. */
    static @Nullable Mask subject(ColorPlanes lab) {
        BackdropModel model = BackdropModel.fit(lab);
        if (model == null) {
            return null;
        }
        Plane difference = Blur.gaussian(model.difference(lab), 0.8);
        float threshold = (float) Math.max(4.5, 3.2 * model.spread() + 2);
        Mask near = difference(difference, threshold);
        Mask background = reachedFromBorder(near);
        addHoles(background, near, difference, threshold);
        Mask subject = largePieces(Morphology.open(background.not(), 1));
        double share = (double) subject.count() / subject.values().length;
        boolean clear = median(difference, subject) > 2 * threshold;
        return share > LEAST_SUBJECT && share < MOST_SUBJECT && clear ? subject : null;
    }

    private static Mask difference(Plane difference, float threshold) {
        return Mask.above(difference.map(d -> -d), -threshold);
    }

    /** The pieces of {@code near} that touch the top or the sides. */
    private static Mask reachedFromBorder(Mask near) {
        Morphology.Pieces pieces = Morphology.pieces(near);
        boolean[] reached = new boolean[pieces.area().length];
        int w = near.width();
        for (int x = 0; x < w; x++) {
            reached[pieces.label()[x]] = true;
        }
        for (int y = 0; y < near.height(); y++) {
            reached[pieces.label()[y * w]] = true;
            reached[pieces.label()[y * w + w - 1]] = true;
        }
        reached[0] = false;
        Mask out = Mask.none(w, near.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] = reached[pieces.label()[i]];
        }
        return out;
    }

    /** Enclosed places of the backdrop's colour, as between an arm and a body. */
    private static void addHoles(Mask background, Mask near, Plane difference, float threshold) {
        float strict = Math.max(2.5f, 0.7f * threshold);
        Mask inner = Mask.none(near.width(), near.height());
        for (int i = 0; i < inner.values().length; i++) {
            inner.values()[i] =
                    near.values()[i] && !background.values()[i] && difference.values()[i] < strict;
        }
        Morphology.Pieces pieces = Morphology.pieces(inner);
        double least = 0.0008 * inner.values().length;
        for (int i = 0; i < inner.values().length; i++) {
            int label = pieces.label()[i];
            if (label > 0 && pieces.area()[label] > least) {
                background.values()[i] = true;
            }
        }
    }

    private static Mask largePieces(Mask mask) {
        Morphology.Pieces pieces = Morphology.pieces(mask);
        int largest = 0;
        for (int l = 1; l < pieces.area().length; l++) {
            largest = Math.max(largest, pieces.area()[l]);
        }
        double least = Math.max(0.0006 * mask.values().length, 0.01 * largest);
        Mask out = Mask.none(mask.width(), mask.height());
        for (int i = 0; i < out.values().length; i++) {
            int label = pieces.label()[i];
            out.values()[i] = label > 0 && pieces.area()[label] > least;
        }
        return out;
    }

    private static float median(Plane plane, Mask mask) {
        float[] inside = new float[mask.count()];
        int n = 0;
        for (int i = 0; i < mask.values().length; i++) {
            if (mask.values()[i]) {
                inside[n++] = plane.values()[i];
            }
        }
        Arrays.sort(inside);
        return n == 0 ? 0 : inside[n / 2];
    }
}
