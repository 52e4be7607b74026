package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Rows;

/**
 * Where each pixel of a completed picture comes from: the one source pixel, among those that the
 * patches over it propose, whose colour is nearest to the completed one.
 *
 * @param origin index of the source pixel; a known pixel's own index
 */
public record SourceMap(int width, int height, int[] origin) {

    /** Reads the map out of a completion of {@code hole}. */
    public static SourceMap of(Completion.Result result, Mask hole) {
        int w = hole.width();
        SourceMap out = new SourceMap(w, hole.height(), new int[w * hole.height()]);
        Rows.each(
                hole.height(),
                y -> {
                    for (int x = 0; x < w; x++) {
                        int i = y * w + x;
                        out.origin[i] = hole.values()[i] ? nearest(result, x, y) : i;
                    }
                });
        return out;
    }

    private static int nearest(Completion.Result result, int x, int y) {
        PatchField field = result.field();
        int w = field.targets().width();
        int best = y * w + x;
        float bestDistance = Float.MAX_VALUE;
        for (int dy = 0; dy < PatchGrid.SIDE; dy++) {
            for (int dx = 0; dx < PatchGrid.SIDE; dx++) {
                if (field.targets().has(x - dx, y - dy)) {
                    int i = (y - dy) * w + x - dx;
                    int origin = field.match(i) + dy * w + dx;
                    float distance = distance(result, y * w + x, origin, dx, dy);
                    if (distance < bestDistance) {
                        bestDistance = distance;
                        best = origin;
                    }
                }
            }
        }
        return best;
    }

    /** Colour difference, plus a little for pixels far from the middle of their patch. */
    private static float distance(Completion.Result result, int i, int origin, int dx, int dy) {
        float[] data = result.picture().data();
        float sum = 0;
        for (int c = 0; c < PatchImage.CHANNELS - 1; c++) {
            float d = data[4 * i + c] - data[4 * origin + c];
            sum += d * d;
        }
        float ox = dx - PatchGrid.SIDE / 2f;
        float oy = dy - PatchGrid.SIDE / 2f;
        return sum + 4 * (ox * ox + oy * oy);
    }
}
