package dev.easel.engine.retoucher.patch;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Rows;

/**
 * Removes seams: corrects the colours of the hole so that differences between neighbours become
 * those of the sources (Darabi et al., Image Melding, 2012). In smooth areas, sky above all, a
 * correction reaches far; where the picture is busy it stays near the seam.
 *
 * <p>Steps too large to be a seam in shading are edges of things and are left.
 */
public final class SeamBlend {
    private static final float EDGE = 45;

    /** Texture energy up to which an area is smooth, and from which it is busy. */
    private static final float SMOOTH = 8;

    private static final float BUSY = 26;

    /** Pixels over which a correction fades in smooth and in busy areas. */
    private static final float SMOOTH_REACH = 240;

    private static final float BUSY_REACH = 240;

    /** Levels that a correction approaches but never reaches. */
    private static final float MOST_SHADING = 40;

    private static final float MOST_HUE = 8;
    private final PatchImage picture;
    private final Mask hole;
    private final SourceMap origins;
    private final int width;
    private final int height;
    private final Membrane correction;

    /** Of a completed picture, which {@link #run} changes in place. */
    public SeamBlend(PatchImage picture, Mask hole, SourceMap origins) {
        this.picture = picture;
        this.hole = hole;
        this.origins = origins;
        this.width = picture.width();
        this.height = picture.height();
        this.correction = new Membrane(hole);
        Rows.each(height, this::wishRow);
    }

    private void wishRow(int y) {
        float[] difference = new float[3];
        for (int x = 0; x < width; x++) {
            int i = y * width + x;
            if (hole.values()[i]) {
                correction.hold(i, pull(i));
            }
            if (x + 1 < width && (hole.values()[i] || hole.values()[i + 1])) {
                float much = wish(i, 1, difference);
                correction.want(i, Membrane.Side.RIGHT, difference, much);
            }
            if (y + 1 < height && (hole.values()[i] || hole.values()[i + width])) {
                float much = wish(i, width, difference);
                correction.want(i, Membrane.Side.BELOW, difference, much);
            }
        }
    }

    private float pull(int i) {
        float energy = picture.data()[4 * origins.origin()[i] + 3];
        float busy = Math.clamp((energy - SMOOTH) / (BUSY - SMOOTH), 0, 1);
        double reach = SMOOTH_REACH * Math.pow(BUSY_REACH / SMOOTH_REACH, busy);
        return (float) (1 / (reach * reach));
    }

    /**
     * Writes by how much the difference between pixels i and i + step is to change, and answers how
     * much that is wanted.
     */
    private float wish(int i, int step, float[] out) {
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
            out[c] = (a + b) / 2 - actual;
            jump = Math.max(jump, Math.abs(out[c]));
        }
        float t = jump / EDGE;
        return 1 / (1 + t * t * t * t * t * t);
    }

    private boolean known(int i) {
        return i >= 0 && i < hole.values().length && !hole.values()[i];
    }

    /** Solves and applies the correction; asks {@code progress} now and then. */
    public void run(Progress progress) {
        correction.solve(progress);
        Rows.each(
                height,
                y -> {
                    for (int i = y * width; i < (y + 1) * width; i++) {
                        if (hole.values()[i]) {
                            correct(i);
                        }
                    }
                });
    }

    /** Shading may change more than hue: far from the seam nothing vouches for either. */
    private void correct(int i) {
        float mean = (correction.at(i, 0) + correction.at(i, 1) + correction.at(i, 2)) / 3;
        for (int c = 0; c < 3; c++) {
            float hue = limited(correction.at(i, c) - mean, MOST_HUE);
            picture.data()[4 * i + c] += limited(mean, MOST_SHADING) + hue;
        }
    }

    private static float limited(float value, float most) {
        return value / (1 + Math.abs(value) / most);
    }
}
