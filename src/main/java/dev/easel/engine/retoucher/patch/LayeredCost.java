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
    private static final float USAGE_WEIGHT = 12;
    private final int width;
    private final int[] anchorRow;
    private final float[] heightCost;
    private final float[] reluctanceCost;
    private float[] placeCost;

    LayeredCost(Canvas canvas) {
        this.width = canvas.width();
        this.anchorRow = anchors(canvas);
        this.heightCost = heightCosts(canvas);
        this.reluctanceCost =
                Blur.box(canvas.reluctance(), PatchGrid.SIDE / 2)
                        .map(r -> r * RELUCTANCE_WEIGHT * AREA)
                        .values();
        this.placeCost = reluctanceCost;
    }

    private static int[] anchors(Canvas canvas) {
        Canvas.Region known = canvas.known();
        int half = PatchGrid.SIDE / 2;
        int[] rows = new int[canvas.height()];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = known.mirrorY(y + half) - half;
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

    /** Makes often-used sources dearer, by how much more than the average they are used. */
    void countUsage(PatchField field) {
        PatchGrid sources = field.sources();
        Plane usage = Plane.zeros(sources.width(), sources.height());
        for (int i : field.targets().list()) {
            usage.values()[field.match(i)]++;
        }
        float fair = (float) field.targets().list().length / sources.list().length;
        Plane spread = Blur.box(usage, PatchGrid.SIDE / 2);
        float[] costs = new float[reluctanceCost.length];
        for (int i = 0; i < costs.length; i++) {
            float times = spread.values()[i] / Math.max(fair, 0.05f);
            costs[i] = reluctanceCost[i] + USAGE_WEIGHT * AREA * Math.min(times, 8);
        }
        placeCost = costs;
    }

    @Override
    public float of(int target, int source) {
        int dy = Math.abs(anchorRow[target / width] - source / width);
        return heightCost[dy] + placeCost[source];
    }
}
