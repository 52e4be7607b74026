package dev.easel.engine.retoucher.patch;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Rows;

/**
 * Removes seams: repaints the hole so that its differences between neighbours are those of the
 * sources, while its colours stay near the completed ones (Darabi et al., Image Melding, 2012: a
 * screened Poisson equation, here solved by red-black over-relaxation).
 *
 * <p>Steps too large to be a seam in shading are edges of things and are left.
 */
public final class SeamBlend {
    private static final float RELAXATION = 1.9f;
    private static final float EDGE = 60;
    private static final int SWEEPS = 60;

    /** Pull towards the completed colours: a seam is spread over some 60 pixels. */
    private static final float HOLD = 1 / 3600f;

    private final PatchImage picture;
    private final Mask hole;
    private final SourceMap origins;
    private final int width;
    private final int height;

    /** Wanted difference to the pixel on the right and below, three a pixel, and its weight. */
    private final float[] right;

    private final float[] below;
    private final float[] rightWeight;
    private final float[] belowWeight;

    /** Of a completed picture, which {@link #run} changes in place. */
    public SeamBlend(PatchImage picture, Mask hole, SourceMap origins) {
        this.picture = picture;
        this.hole = hole;
        this.origins = origins;
        this.width = picture.width();
        this.height = picture.height();
        this.right = new float[width * height * 3];
        this.below = new float[width * height * 3];
        this.rightWeight = new float[width * height];
        this.belowWeight = new float[width * height];
        Rows.each(height, this::wantedRow);
    }

    private void wantedRow(int y) {
        for (int x = 0; x < width; x++) {
            int i = y * width + x;
            if (x + 1 < width && (hole.values()[i] || hole.values()[i + 1])) {
                rightWeight[i] = wanted(i, 1, right);
            }
            if (y + 1 < height && (hole.values()[i] || hole.values()[i + width])) {
                belowWeight[i] = wanted(i, width, below);
            }
        }
    }

    /** Writes the wanted difference between pixels i and i + step, and answers its weight. */
    private float wanted(int i, int step, float[] out) {
        int from = origins.origin()[i];
        int to = origins.origin()[i + step];
        boolean ahead = known(from + step) && from % width + (step == 1 ? 1 : 0) < width;
        boolean behind = known(to - step) && to % width - (step == 1 ? 1 : 0) >= 0;
        float jump = 0;
        float[] data = picture.data();
        for (int c = 0; c < 3; c++) {
            float actual = data[4 * (i + step) + c] - data[4 * i + c];
            float a = ahead ? data[4 * (from + step) + c] - data[4 * from + c] : actual;
            float b = behind ? data[4 * to + c] - data[4 * (to - step) + c] : actual;
            if (!hole.values()[i]) {
                a = b;
            } else if (!hole.values()[i + step]) {
                b = a;
            }
            out[3 * i + c] = (a + b) / 2;
            jump = Math.max(jump, Math.abs(actual - out[3 * i + c]));
        }
        float t = jump / EDGE;
        return 1 / (1 + t * t * t * t);
    }

    private boolean known(int i) {
        return i >= 0 && i < hole.values().length && !hole.values()[i];
    }

    /** Solves in place; asks {@code progress} now and then. */
    public void run(Progress progress) {
        PatchImage start = picture.copy();
        for (int sweep = 0; sweep < SWEEPS * 2; sweep++) {
            if (sweep % 16 == 0) {
                progress.at(sweep / (SWEEPS * 2.0));
            }
            int color = sweep & 1;
            float relaxation = sweep < 4 ? 1 : RELAXATION;
            Rows.each(height, y -> relaxRow(y, color, relaxation, start));
        }
    }

    private void relaxRow(int y, int color, float relaxation, PatchImage start) {
        for (int x = (y + color) & 1; x < width; x += 2) {
            int i = y * width + x;
            if (hole.values()[i]) {
                float wl = x > 0 ? rightWeight[i - 1] : 0;
                float wu = y > 0 ? belowWeight[i - width] : 0;
                float total = HOLD + wl + wu + rightWeight[i] + belowWeight[i];
                for (int c = 0; c < 3; c++) {
                    float sum = HOLD * start.data()[4 * i + c] + neighbours(i, c, wl, wu);
                    float now = picture.data()[4 * i + c];
                    picture.data()[4 * i + c] = now + relaxation * (sum / total - now);
                }
            }
        }
    }

    private float neighbours(int i, int c, float leftWeight, float aboveWeight) {
        float[] data = picture.data();
        float sum = 0;
        if (leftWeight > 0) {
            sum += leftWeight * (data[4 * (i - 1) + c] + right[3 * (i - 1) + c]);
        }
        if (aboveWeight > 0) {
            sum += aboveWeight * (data[4 * (i - width) + c] + below[3 * (i - width) + c]);
        }
        if (rightWeight[i] > 0) {
            sum += rightWeight[i] * (data[4 * (i + 1) + c] - right[3 * i + c]);
        }
        if (belowWeight[i] > 0) {
            sum += belowWeight[i] * (data[4 * (i + width) + c] - below[3 * i + c]);
        }
        return sum;
    }
}
