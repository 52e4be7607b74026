package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;

/**
 * Keeps a completion plausible: pictures are layered from top to bottom, so sources should lie
 * about as high as a mirror at the border would take them from; reluctant pixels and sources used
 * often already cost more.
 */
final class LayeredCost implements MatchCost {
    private static final int AREA = PatchGrid.SIDE * PatchGrid.SIDE;

    /** Cost a pixel of a source that lies the whole picture's height away, squared shares less. */
    private static final float HEIGHT_WEIGHT = 12_000;

    private static final float FARTHEST = 0.3f;
    private static final float RELUCTANCE_WEIGHT = 6_000;
    private static final float USAGE_WEIGHT = 0.02f;
    private static final float MOST_USAGE = 8;
    private final int width;
    private final int[] anchorRow;
    private final float[] heightCost;
    private final float[] reluctanceCost;
    private final float[] busy;
    private float[] placeCost;

    LayeredCost(Canvas canvas) {
        this.width = canvas.width();
        this.anchorRow = anchors(canvas);
        this.heightCost = heightCosts(canvas);
        this.reluctanceCost =
                Blur.box(canvas.reluctance(), PatchGrid.SIDE / 2)
                        .map(r -> r * RELUCTANCE_WEIGHT * AREA)
                        .values();
        this.busy = busy(canvas);
        this.placeCost = reluctanceCost;
    }

    /** Squared texture energy in the middle of each patch. */
    private static float[] busy(Canvas canvas) {
        Plane energy = Plane.zeros(canvas.width(), canvas.height());
        for (int i = 0; i < energy.values().length; i++) {
            energy.values()[i] = canvas.picture().data()[i * PatchImage.CHANNELS + 3];
        }
        Plane squared = energy.copy();
        int half = PatchGrid.SIDE / 2;
        for (int i = 0; i < energy.values().length; i++) {
            float e = energy.atClamped(i % canvas.width() + half, i / canvas.width() + half);
            squared.values()[i] = e * e;
        }
        return squared.values();
    }

    private static int[] anchors(Canvas canvas) {
        Canvas.Region known = canvas.known();
        int half = PatchGrid.SIDE / 2;
        int[] rows = new int[canvas.height()];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = known.likeRow(y + half) - half;
        }
        return rows;
    }

    private static float[] heightCosts(Canvas canvas) {
        float[] costs = new float[canvas.height() * 2];
        int known = canvas.known().height();
        for (int dy = 0; dy < costs.length; dy++) {
            float share = Math.min(FARTHEST, (float) dy / known);
            costs[dy] = HEIGHT_WEIGHT * AREA * share * share;
        }
        return costs;
    }

    /**
     * Makes often-used sources dearer, the more so the busier they are: a rock that comes twice is
     * seen, a piece of sky is not.
     *
     * @param strictness 1 where the layout is found, less where pieces must hold together
     */
    void countUsage(PatchField field, float strictness) {
        PatchGrid sources = field.sources();
        Plane usage = Plane.zeros(sources.width(), sources.height());
        for (int i : field.targets().list()) {
            usage.values()[field.match(i)]++;
        }
        float fair = (float) field.targets().list().length / sources.list().length;
        Plane spread = Blur.box(usage, PatchGrid.SIDE / 2);
        float weight = strictness * USAGE_WEIGHT * AREA;
        float[] costs = new float[reluctanceCost.length];
        for (int i = 0; i < costs.length; i++) {
            float times = spread.values()[i] / Math.max(fair, 0.05f);
            costs[i] = reluctanceCost[i] + weight * busy[i] * Math.min(times, MOST_USAGE);
        }
        placeCost = costs;
    }

    @Override
    public float of(int target, int source) {
        int dy = Math.abs(anchorRow[target / width] - source / width);
        return heightCost[dy] + placeCost[source];
    }
}
