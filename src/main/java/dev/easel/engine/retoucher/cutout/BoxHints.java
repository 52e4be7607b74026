package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.retoucher.core.ColorPlanes;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** First ideas of the subject when a box around it is given; outside is background for sure. */
final class BoxHints {
    private static final int BINS = 12;
    private final ColorPlanes lab;
    private final Frame box;

    BoxHints(ColorPlanes lab, Frame box) {
        this.lab = lab;
        this.box = box;
    }

    /** All of the box may be subject. */
    GrabCut.Hint[] all() {
        return inside(i -> true);
    }

    /** The oval that fills the box may be subject. */
    GrabCut.Hint[] oval() {
        return inside(
                i -> {
                    double x = (i % lab.width() - box.x() + 0.5) / box.width() * 2 - 1;
                    double y = (i / lab.width() - box.y() + 0.5) / box.height() * 2 - 1;
                    return x * x + y * y < 1;
                });
    }

    /** The colours commoner inside the box than around it may be subject. */
    GrabCut.Hint[] unlikeSurround() {
        float[] within = new float[BINS * BINS * BINS];
        float[] around = new float[BINS * BINS * BINS];
        int pixels = lab.width() * lab.height();
        int area = box.width() * box.height();
        for (int i = 0; i < pixels; i++) {
            if (contains(i)) {
                within[bin(i)] += 1f / area;
            } else {
                around[bin(i)] += 1f / Math.max(1, pixels - area);
            }
        }
        return inside(i -> within[bin(i)] > 1.5f * around[bin(i)]);
    }

    private int bin(int i) {
        int l = step(lab.first().values()[i] / 100);
        int a = step((lab.second().values()[i] + 60) / 130);
        int b = step((lab.third().values()[i] + 60) / 130);
        return (l * BINS + a) * BINS + b;
    }

    private static int step(float share) {
        return Math.clamp((int) (share * BINS), 0, BINS - 1);
    }

    private boolean contains(int i) {
        int x = i % lab.width() - box.x();
        int y = i / lab.width() - box.y();
        return x >= 0 && y >= 0 && x < box.width() && y < box.height();
    }

    private GrabCut.Hint[] inside(IntPredicate subject) {
        GrabCut.Hint[] hints = new GrabCut.Hint[lab.width() * lab.height()];
        Arrays.setAll(
                hints,
                i -> {
                    if (!contains(i)) {
                        return GrabCut.Hint.SURE_BACKGROUND;
                    }
                    return subject.test(i) ? GrabCut.Hint.SUBJECT : GrabCut.Hint.BACKGROUND;
                });
        return hints;
    }
}
