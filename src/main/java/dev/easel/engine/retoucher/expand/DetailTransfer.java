package dev.easel.engine.retoucher.expand;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.engine.retoucher.patch.PatchImage;
import dev.easel.engine.retoucher.patch.SourceMap;
import dev.easel.image.Pixels;

/**
 * Carries a completion from working scale to the result: the same sources are read again from the
 * full picture, so that detail stays, and corrected by what the blending changed.
 */
final class DetailTransfer {
    private static final int ROWS_A_STEP = 64;
    private final Pixels picture;
    private final Layout layout;
    private final SourceMap origins;
    private final Pixels result;

    /** What blending added to each working pixel's source, three a pixel. */
    private final float[] correction;

    /**
     * A transfer into {@code result}, which holds the picture already.
     *
     * @param blended the completed picture
     */
    DetailTransfer(
            Pixels picture, Layout layout, SourceMap origins, PatchImage blended, Pixels result) {
        this.picture = picture;
        this.layout = layout;
        this.origins = origins;
        this.result = result;
        this.correction = new float[origins.origin().length * 3];
        for (int i = 0; i < origins.origin().length; i++) {
            for (int c = 0; c < 3; c++) {
                float copied = blended.data()[4 * origins.origin()[i] + c];
                correction[3 * i + c] = blended.data()[4 * i + c] - copied;
            }
        }
    }

    void run(Progress progress) {
        for (int from = 0; from < result.height(); from += ROWS_A_STEP) {
            progress.at((double) from / result.height());
            int first = from;
            Rows.each(Math.min(ROWS_A_STEP, result.height() - from), y -> row(first + y));
        }
    }

    private void row(int y) {
        boolean sourceRow = y >= layout.top() && y < layout.top() + picture.height();
        Blend blend = new Blend();
        for (int x = 0; x < result.width(); x++) {
            if (sourceRow && x == layout.left()) {
                x += picture.width() - 1;
            } else {
                result.argb()[y * result.width() + x] = blend.at(x, y);
            }
        }
    }

    /** Mixes the four working pixels around a pixel of the result. */
    private final class Blend {
        private final float[] sum = new float[3];
        private float alpha;

        int at(int x, int y) {
            sum[0] = sum[1] = sum[2] = alpha = 0;
            int inLeft = x - layout.left() - layout.x();
            int inTop = y - layout.top() - layout.y();
            double wx = layout.workLeft() + (inLeft + 0.5) / layout.scaleX() - 0.5;
            double wy = layout.workTop() + (inTop + 0.5) / layout.scaleY() - 0.5;
            int x0 = (int) Math.floor(wx);
            int y0 = (int) Math.floor(wy);
            float fx = (float) (wx - x0);
            float fy = (float) (wy - y0);
            add(inLeft, inTop, x0, y0, (1 - fx) * (1 - fy));
            add(inLeft, inTop, x0 + 1, y0, fx * (1 - fy));
            add(inLeft, inTop, x0, y0 + 1, (1 - fx) * fy);
            add(inLeft, inTop, x0 + 1, y0 + 1, fx * fy);
            return packed();
        }

        private void add(int inLeft, int inTop, int wx, int wy, float weight) {
            if (weight < 1e-4f) {
                return;
            }
            int cx = Math.clamp(wx, 0, origins.width() - 1);
            int cy = Math.clamp(wy, 0, origins.height() - 1);
            int i = cy * origins.width() + cx;
            int origin = origins.origin()[i];
            double shiftX = (origin % origins.width() - cx) * layout.scaleX();
            double shiftY = (origin / origins.width() - cy) * layout.scaleY();
            int sx = Math.clamp(Math.round(inLeft + shiftX), 0, layout.width() - 1);
            int sy = Math.clamp(Math.round(inTop + shiftY), 0, layout.height() - 1);
            int p = picture.at(sx + layout.x(), sy + layout.y());
            float share = weight * (p >>> 24) / 255f;
            alpha += share;
            for (int c = 0; c < 3; c++) {
                sum[c] += share * ((p >> 16 - 8 * c & 0xFF) + correction[3 * i + c]);
            }
        }

        private int packed() {
            if (alpha < 1 / 512f) {
                return 0;
            }
            int packed = Math.min(255, Math.round(alpha * 255));
            for (float s : sum) {
                packed = packed << 8 | Math.clamp(Math.round(s / alpha), 0, 255);
            }
            return packed;
        }
    }
}
