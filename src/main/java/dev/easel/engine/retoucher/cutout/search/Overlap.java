package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Mask;

/** How much two masks have in common. */
public final class Overlap {
    private Overlap() {}

    /** Intersection over union, 0–1; 1 if both are empty. */
    public static double of(Mask a, Mask b) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < a.values().length; i++) {
            both += a.values()[i] && b.values()[i] ? 1 : 0;
            either += a.values()[i] || b.values()[i] ? 1 : 0;
        }
        return either == 0 ? 1 : (double) both / either;
    }
}
