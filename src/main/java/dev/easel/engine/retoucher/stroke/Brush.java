package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.ColorPlanes;

/** Lays single strokes on a canvas. Holds scratch space: one a thread. */
final class Brush {
    private static final float BRISTLE_LIFT = 0.03f;

    private final Canvas canvas;
    private final Motif motif;
    private final PatchLibrary library;
    private final float softness;
    private final float[] texture = new float[3];
    private final float[] colour = new float[3];

    Brush(Canvas canvas, Motif motif, PatchLibrary library, float softness) {
        this.canvas = canvas;
        this.motif = motif;
        this.library = library;
        this.softness = softness;
    }

    void lay(Stroke s) {
        ColorPlanes wanted = motif.colours();
        int at = s.y() * canvas.width() + s.x();
        colour[0] = wanted.first().values()[at];
        colour[1] = wanted.second().values()[at];
        colour[2] = wanted.third().values()[at];
        int reach = (int) s.longRadius() + 1;
        int bottom = Math.min(canvas.height() - 1, s.y() + reach);
        int right = Math.min(canvas.width() - 1, s.x() + reach);
        for (int y = Math.max(0, s.y() - reach); y <= bottom; y++) {
            for (int x = Math.max(0, s.x() - reach); x <= right; x++) {
                float dx = x - s.x();
                float dy = y - s.y();
                float along = (dx * s.cos() + dy * s.sin()) / s.longRadius();
                float across = (dy * s.cos() - dx * s.sin()) / s.shortRadius();
                float rim = along * along * along * along + across * across;
                if (rim < 1 && readTexture(s, dx, dy)) {
                    touch(s, y * canvas.width() + x, rim);
                }
            }
        }
    }

    /** Reads the reference's texture into scratch; false beyond its edge. */
    private boolean readTexture(Stroke s, float dx, float dy) {
        float x = s.patch().x() + dx * s.turnCos() - dy * s.turnSin();
        float y = s.patch().y() + dx * s.turnSin() + dy * s.turnCos();
        int w = library.size().width();
        if (x < 0 || y < 0 || x >= w - 1 || y >= library.size().height() - 1) {
            return false;
        }
        int x0 = (int) x;
        int y0 = (int) y;
        float fx = x - x0;
        float fy = y - y0;
        int i = 3 * (y0 * w + x0);
        int below = i + 3 * w;
        float[] d = library.detail();
        for (int c = 0; c < 3; c++) {
            float top = d[i + c] * (1 - fx) + d[i + 3 + c] * fx;
            float bottom = d[below + c] * (1 - fx) + d[below + 3 + c] * fx;
            texture[c] = top * (1 - fy) + bottom * fy;
        }
        return true;
    }

    /** Mixes the stroke into one pixel; light paint stands higher, so its bristles reach out. */
    private void touch(Stroke s, int i, float rim) {
        float body =
                (1 - rim) * 1.9f * (1 - 0.45f * softness)
                        + texture[0] * BRISTLE_LIFT
                        - 0.25f * (1 - softness);
        float cover =
                Math.clamp(body * (2.2f - 1.1f * softness), 0f, 1f)
                        * Math.min(1, (1 - rim) * (9 - 6 * softness));
        if (cover <= 0) {
            return;
        }
        float gain = s.gain() * motif.calm().values()[i];
        float[] paint = canvas.paint();
        int p = Canvas.CHANNELS * i;
        ColorPlanes wanted = motif.colours();
        float l = inside(s, 0, wanted.first().values()[i]) + texture[0] * gain;
        float a = inside(s, 1, wanted.second().values()[i]) + texture[1] * gain;
        float b = inside(s, 2, wanted.third().values()[i]) + texture[2] * gain;
        paint[p] += (l - paint[p]) * cover;
        paint[p + 1] += (a - paint[p + 1]) * cover;
        paint[p + 2] += (b - paint[p + 2]) * cover;
        paint[p + 3] += (texture[0] * gain - paint[p + 3]) * cover;
    }

    private float inside(Stroke s, int c, float wanted) {
        return colour[c] + s.offset()[c] + (wanted - colour[c]) * s.local();
    }
}
