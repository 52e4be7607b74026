package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.View;
import dev.easel.engine.retoucher.cutout.search.BoxCut;
import dev.easel.engine.retoucher.cutout.search.BoxPrior;
import dev.easel.engine.retoucher.cutout.search.Hypotheses;
import dev.easel.engine.retoucher.cutout.search.Likelihood;
import dev.easel.engine.retoucher.cutout.search.Verdict;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the subject of a small picture. */
final class SubjectSearch {
    private static final float GAP_COST = 0.5f;
    private static final float OUTSIDE = 0.01f;
    private static final float LEAST_CONTRAST = 3;

    private SubjectSearch() {}

    /**
     * Searches in a picture of some 400 pixels.
     *
     * @param box that the subject fills from side to side, or null
     */
    static Verdict in(Pixels picture, @Nullable Frame box, Progress progress) {
        View view = View.of(picture);
        progress.at(0.4);
        if (isOneColor(view)) {
            return new Verdict(Mask.none(picture.width(), picture.height()), 0);
        }
        Plane likely = Likelihood.of(view);
        progress.at(0.6);
        Verdict found =
                box == null ? anywhere(picture, view, likely) : inBox(picture, view, likely, box);
        progress.at(0.9);
        return found;
    }

    private static Verdict anywhere(Pixels picture, View view, Plane likely) {
        Hypotheses all = Hypotheses.of(view, likely).with(BoxCut.inset(picture));
        return Verdict.of(all, all.overlaps());
    }

    /** Masks from what the picture says alone, and from what the box adds to it. */
    private static Verdict inBox(Pixels picture, View view, Plane likely, Frame box) {
        Plane known = BoxPrior.of(view, likely, oval(likely.size(), box));
        List<Mask> masks = new ArrayList<>(Hypotheses.of(view, within(likely, box)).masks());
        masks.addAll(Hypotheses.of(view, known).masks());
        masks.add(BoxCut.of(picture, new Rectangle(box.x(), box.y(), box.width(), box.height())));
        Hypotheses all =
                new Hypotheses(view, known, masks.stream().map(m -> within(m, box)).toList());
        float[] overlaps = all.overlaps();
        for (int k = 0; k < overlaps.length; k++) {
            overlaps[k] -= GAP_COST * (float) gap(all.masks().get(k), box);
        }
        return Verdict.of(all, overlaps);
    }

    private static boolean isOneColor(View view) {
        Plane light = view.lab().first();
        Plane hue = view.lab().second();
        Plane tint = view.lab().third();
        return Math.max(range(light), Math.max(range(hue), range(tint))) < LEAST_CONTRAST;
    }

    private static float range(Plane plane) {
        return plane.quantile(0.995) - plane.quantile(0.005);
    }

    private static Plane within(Plane likely, Frame box) {
        Plane out = Plane.filled(likely.width(), likely.height(), OUTSIDE);
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int x = box.x(); x < box.x() + box.width(); x++) {
                out.values()[y * out.width() + x] = likely.at(x, y);
            }
        }
        return out;
    }

    private static Mask within(Mask mask, Frame box) {
        Mask out = Mask.none(mask.width(), mask.height());
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            System.arraycopy(
                    mask.values(),
                    y * mask.width() + box.x(),
                    out.values(),
                    y * mask.width() + box.x(),
                    box.width());
        }
        return out;
    }

    /** 0 outside the box; from 0.01 in its corners to 1 in its middle. */
    private static Plane oval(PixelSize size, Frame box) {
        Plane out = Plane.zeros(size.width(), size.height());
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int x = box.x(); x < box.x() + box.width(); x++) {
                double dx = (x - box.x() + 0.5) / box.width() * 2 - 1;
                double dy = (y - box.y() + 0.5) / box.height() * 2 - 1;
                double oval = Math.clamp(1.35 - Math.sqrt(dx * dx + dy * dy), 0.01, 1);
                out.values()[y * out.width() + x] = (float) oval;
            }
        }
        return out;
    }

    /** Mean distance of the mask's four sides from the box's, in shares of the box. */
    private static double gap(Mask mask, Frame box) {
        int left = mask.width();
        int right = 0;
        int top = mask.height();
        int bottom = 0;
        for (int i = 0; i < mask.values().length; i++) {
            if (mask.values()[i]) {
                left = Math.min(left, i % mask.width());
                right = Math.max(right, i % mask.width() + 1);
                top = Math.min(top, i / mask.width());
                bottom = Math.max(bottom, i / mask.width() + 1);
            }
        }
        double across = Math.abs(left - box.x()) + Math.abs(right - box.x() - box.width());
        double along = Math.abs(top - box.y()) + Math.abs(bottom - box.y() - box.height());
        return (across / box.width() + along / box.height()) / 4;
    }
}
