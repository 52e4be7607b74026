package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.View;
import dev.easel.engine.retoucher.cutout.search.Likelihood;
import dev.easel.engine.retoucher.cutout.search.Otsu;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/** Looks for the subject of a small picture: several guesses from saliency, the best one kept. */
final class SubjectSearch {
    private static final double[] LEVELS = {0.55, 0.75, 1, 1.35};
    private static final int AT_ONCE = 2;
    private static final double KEEP_PIECE = 0.06;
    private static final double FILL_HOLE = 0.0015;
    private final Pixels picture;
    private final ColorPlanes lab;
    private final Plane saliency;
    private final @Nullable Frame box;

    /**
     * A search in a picture of some 400 pixels.
     *
     * @param box where the subject is, or null
     */
    SubjectSearch(Pixels picture, @Nullable Frame box) {
        this.picture = picture;
        this.lab = ColorSpace.CIELAB.of(picture);
        this.box = box;
        Plane found = Likelihood.of(View.of(picture));
        this.saliency = box == null ? found : inside(found, box);
    }

    /**
     * A mask and how much to trust it.
     *
     * @param quality estimated overlap with the true subject, 0–1
     */
    record Guess(Mask mask, double quality) {}

    private static Plane inside(Plane saliency, Frame box) {
        Plane out = Plane.zeros(saliency.width(), saliency.height());
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int x = box.x(); x < box.x() + box.width(); x++) {
                out.values()[y * out.width() + x] = saliency.at(x, y);
            }
        }
        return out;
    }

    Guess best(Progress progress) {
        MaskQuality quality = new MaskQuality(lab, saliency, box);
        List<GrabCut.Hint[]> beginnings = beginnings();
        Guess best = new Guess(Mask.none(picture.width(), picture.height()), 0);
        for (int k = 0; k < beginnings.size(); k += AT_ONCE) {
            progress.at((double) k / beginnings.size());
            List<GrabCut.Hint[]> some =
                    beginnings.subList(k, Math.min(k + AT_ONCE, beginnings.size()));
            for (Guess guess : some.parallelStream().map(h -> guess(h, quality)).toList()) {
                best = guess.quality > best.quality ? guess : best;
            }
        }
        return best;
    }

    private Guess guess(GrabCut.Hint[] hints, MaskQuality quality) {
        try (Mat bgr = OpenCv.bgr(picture)) {
            Mask mask = cleaned(GrabCut.run(bgr, hints));
            return new Guess(mask, quality.of(mask));
        }
    }

    /** Several first ideas of what is subject. */
    private List<GrabCut.Hint[]> beginnings() {
        List<GrabCut.Hint[]> out = new ArrayList<>();
        float otsu = Otsu.threshold(saliency);
        for (double level : LEVELS) {
            out.add(hints(Mask.above(saliency, (float) (otsu * level))));
        }
        if (box == null) {
            out.add(new BoxHints(lab, inset(picture.size())).all());
        } else {
            BoxHints inBox = new BoxHints(lab, box);
            out.add(inBox.all());
            out.add(inBox.oval());
            out.add(inBox.unlikeSurround());
        }
        return out;
    }

    /** All but a strip along top, left and right, where subjects seldom reach. */
    private static Frame inset(PixelSize size) {
        int strip = Math.max(1, size.longSide() / 16);
        return new Frame(strip, strip, size.width() - 2 * strip, size.height() - strip);
    }

    private GrabCut.Hint[] hints(Mask rough) {
        int side = Math.max(rough.width(), rough.height());
        Mask near = Morphology.grow(rough, (int) Math.max(1, 0.03 * side));
        Mask core = Morphology.shrink(rough, (int) Math.max(1, 0.02 * side));
        GrabCut.Hint[] hints = new GrabCut.Hint[rough.values().length];
        Arrays.fill(hints, GrabCut.Hint.SURE_BACKGROUND);
        for (int i = 0; i < hints.length; i++) {
            if (core.values()[i] && saliency.values()[i] > 0.8f) {
                hints[i] = GrabCut.Hint.SURE_SUBJECT;
            } else if (rough.values()[i]) {
                hints[i] = GrabCut.Hint.SUBJECT;
            } else if (near.values()[i] && saliency.values()[i] > 0.04f) {
                hints[i] = GrabCut.Hint.BACKGROUND;
            }
        }
        return hints;
    }

    /** Without small pieces and small holes. */
    private Mask cleaned(Mask mask) {
        Morphology.Pieces pieces = Morphology.pieces(mask);
        int largest = Arrays.stream(pieces.area()).skip(1).max().orElse(0);
        Mask kept = Mask.none(mask.width(), mask.height());
        for (int i = 0; i < kept.values().length; i++) {
            int label = pieces.label()[i];
            kept.values()[i] = label > 0 && pieces.area()[label] >= KEEP_PIECE * largest;
        }
        Morphology.Pieces holes = Morphology.pieces(kept.not());
        double small = FILL_HOLE * mask.values().length;
        for (int i = 0; i < kept.values().length; i++) {
            int label = holes.label()[i];
            kept.values()[i] |= label > 0 && holes.area()[label] < small;
        }
        return kept;
    }
}
