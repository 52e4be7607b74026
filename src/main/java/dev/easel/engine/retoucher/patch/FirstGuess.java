package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Rows;

/** Fills the hole with a mirror image of the known part, past whatever is unwelcome there. */
final class FirstGuess {
    private static final float UNWELCOME = 0.25f;

    private FirstGuess() {}

    static void fill(PatchImage image, Canvas canvas) {
        Canvas.Region known = canvas.known();
        int w = canvas.width();
        Rows.each(
                canvas.height(),
                y -> {
                    int row = known.likeRow(y);
                    for (int x = 0; x < w; x++) {
                        if (canvas.hole().at(x, y)) {
                            int from = welcome(canvas, known, known.mirrorX(x), row);
                            System.arraycopy(
                                    canvas.picture().data(),
                                    from * PatchImage.CHANNELS,
                                    image.data(),
                                    (y * w + x) * PatchImage.CHANNELS,
                                    PatchImage.CHANNELS);
                        }
                    }
                });
    }

    /** The nearest welcome pixel of the row, or the pixel itself if the row has none. */
    private static int welcome(Canvas canvas, Canvas.Region known, int x, int y) {
        for (int d = 0; d < known.width(); d++) {
            for (int sx = x - d; sx <= x + d; sx += Math.max(1, 2 * d)) {
                boolean inside = sx >= known.left() && sx < known.right();
                if (inside && canvas.reluctance().at(sx, y) < UNWELCOME) {
                    return y * canvas.width() + sx;
                }
            }
        }
        return y * canvas.width() + x;
    }
}
