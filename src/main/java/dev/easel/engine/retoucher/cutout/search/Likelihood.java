package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.View;
import dev.easel.engine.retoucher.cutout.trees.Trees;

/** How likely each pixel belongs to the subject, 0–1, by trees that look twice. */
public final class Likelihood {
    private Likelihood() {}

    /** By the trees that ship with Easel. */
    public static Plane of(View view) {
        return second(view, first(view, Learned.FIRST.trees()), Learned.SECOND.trees());
    }

    /** By one look. */
    public static Plane first(View view, Trees trees) {
        return view.blend(view.features().stream().map(trees::answers).toList());
    }

    /** By a second look, at what the first one saw. */
    public static Plane second(View view, Plane first, Trees trees) {
        return view.blend(
                new Context(view, first).features().stream().map(trees::answers).toList());
    }
}
