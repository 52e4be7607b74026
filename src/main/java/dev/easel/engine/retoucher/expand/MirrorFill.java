package dev.easel.engine.retoucher.expand;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.image.Pixels;

/** Fills the margins with mirror images of the picture, over and over. */
final class MirrorFill {
    private MirrorFill() {}

    static void around(Pixels picture, Expand margins, Pixels result) {
        Rows.each(
                result.height(),
                y -> {
                    int sy = mirror(y - margins.top(), picture.height());
                    for (int x = 0; x < result.width(); x++) {
                        int sx = mirror(x - margins.left(), picture.width());
                        result.argb()[y * result.width() + x] = picture.at(sx, sy);
                    }
                });
    }

    private static int mirror(int v, int n) {
        int m = Math.floorMod(v, 2 * n);
        return m < n ? m : 2 * n - 1 - m;
    }
}
