package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Keeps a completion plausible: pictures are layered from top to bottom, so sources should lie
 * about as high as a mirror at the border would take them from; reluctant pixels and sources used
 * often already cost more.
 */
final class LayeredCost implements MatchCost {
    private static final int AREA = PatchGrid.SIDE * PatchGrid.SIDE;

    /** Cost a pixel of a source that lies the whole picture's height away, squared shares less. */
    private static final float HEIGHT_WEIGHT = 12_000;

    private static final float FARTHEST = 0.7f;

    /**
     * Cost a pixel of a source that is off its row by {@link #FEW_ROWS} or more, beside the known
     * part.
     */
    private static final float OFF_ROW_WEIGHT = 36;

    private static final int FEW_ROWS = 6;

    /** Cost a pixel of a source that lies the whole picture's width away, squared shares less. */
    private static final float WIDTH_WEIGHT = 300;

    private static final float RELUCTANCE_WEIGHT = 25_000;
    private static final float USAGE_WEIGHT = 0.035f;
    private static final float MOST_USAGE = 8;
    private final int width;
    private final int[] anchorRow;
    private final int[] anchorColumn;
    private final float[] heightCost;
    private final float[] widthCost;

    /** Of each row that the known part has too; 0 above and below it. */
    private final float[] offRow;

    private final float[] reluctanceCost;
    private final float[] busy;
    private float[] placeCost;

    LayeredCost(Canvas canvas) {
        this.width = canvas.width();
        this.anchorRow = anchors(canvas.height(), canvas.known()::likeRow);
        this.anchorColumn = anchors(canvas.width(), canvas.known()::mirrorX);
        this.heightCost = distanceCosts(canvas.known().height(), HEIGHT_WEIGHT, canvas.height());
        this.widthCost = distanceCosts(canvas.known().width(), WIDTH_WEIGHT, canvas.width());
        this.offRow = offRow(canvas);
        this.reluctanceCost =
                Blur.box(canvas.reluctance(), PatchGrid.SIDE / 2)
                        .map(r -> r * r * RELUCTANCE_WEIGHT * AREA)
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

    private static int[] anchors(int length, IntUnaryOperator like) {
        int half = PatchGrid.SIDE / 2;
        int[] out = new int[length];
        for (int i = 0; i < length; i++) {
            out[i] = like.applyAsInt(i + half) - half;
        }
        return out;
    }

    private static float[] distanceCosts(int known, float weight, int length) {
        float[] costs = new float[length * 2];
        for (int d = 0; d < costs.length; d++) {
            float share = Math.min(FARTHEST, (float) d / known);
            costs[d] = weight * AREA * share * share;
        }
        return costs;
    }

    private static float[] offRow(Canvas canvas) {
        float[] out = new float[canvas.height()];
        Canvas.Region known = canvas.known();
        Arrays.fill(out, known.top(), known.bottom(), OFF_ROW_WEIGHT * AREA / FEW_ROWS);
        return out;
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
        int row = target / width;
        int column = target - row * width;
        int sourceRow = source / width;
        int dy = Math.abs(anchorRow[row] - sourceRow);
        int dx = Math.abs(anchorColumn[column] - (source - sourceRow * width));
        return heightCost[dy]
                + widthCost[dx]
                + offRow[row] * Math.min(dy, FEW_ROWS)
                + placeCost[source];
    }
}
