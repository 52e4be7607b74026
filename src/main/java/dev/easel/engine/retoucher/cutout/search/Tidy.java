package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;

/** Takes crumbs and pinholes out of masks. */
final class Tidy {
    private static final double KEEP_PIECE = 0.06;
    private static final double FILL_HOLE = 0.0015;

    private Tidy() {}

    /** Without pieces that hold much less probability than the best, and without small holes. */
    static Mask of(Mask mask, Plane likely) {
        Morphology.Pieces pieces = Morphology.pieces(mask);
        double[] held = new double[pieces.area().length];
        for (int i = 0; i < pieces.label().length; i++) {
            held[pieces.label()[i]] += likely.values()[i];
        }
        double most = 0;
        for (int l = 1; l < held.length; l++) {
            most = Math.max(most, held[l]);
        }
        Mask kept = Mask.none(mask.width(), mask.height());
        for (int i = 0; i < kept.values().length; i++) {
            int label = pieces.label()[i];
            kept.values()[i] = label > 0 && held[label] >= KEEP_PIECE * most;
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
