package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.View;

/**
 * What a box around the subject adds: nothing outside is subject, colours that are found outside
 * are unlikely, and somewhat more than half of the box is filled, mostly its middle.
 */
public final class BoxPrior {
    private static final float OUTSIDE = 0.01f;
    private static final float FILLED = 0.58f;
    private static final float COLORS = 0.5f;
    private static final float MIDDLE = 1.2f;
    private static final int STEPS = 20;

    private BoxPrior() {}

    /**
     * The likelihood, now that the box is known.
     *
     * @param oval 0 outside the box; inside from 0 in its corners to 1 in its middle, never 0
     */
    public static Plane of(View view, Plane likely, Plane oval) {
        Plane box = oval.map(v -> v > 0 ? 1 : 0);
        Plane colors = new ColorModel(view.lab()).likelihood(box, 2);
        Plane odds = Plane.zeros(likely.width(), likely.height());
        for (int i = 0; i < odds.values().length; i++) {
            odds.values()[i] =
                    Odds.of(likely.values()[i], 0.02f)
                            + COLORS * colors.values()[i]
                            + MIDDLE * (2 * oval.values()[i] - 1);
        }
        float shift = shift(odds, box);
        return odds.with(box, (o, b) -> b > 0 ? Odds.probability(o + shift) : OUTSIDE);
    }

    /** How much to add so that the box is filled as much as boxes usually are: bisection. */
    private static float shift(Plane odds, Plane box) {
        float low = -8;
        float high = 8;
        float inside = box.mean();
        for (int k = 0; k < STEPS; k++) {
            float middle = (low + high) / 2;
            Plane filled = odds.with(box, (o, b) -> b * Odds.probability(o + middle));
            if (filled.mean() < FILLED * inside) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
