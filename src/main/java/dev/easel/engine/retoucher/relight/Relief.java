package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Faces;
import dev.easel.image.PixelSize;
import java.util.List;

/** Guesses heights, in pixels, from what a flat picture shows. */
final class Relief {
    /** Blurs of the matte, as shares of the long side, and how much each adds. */
    private static final float[][] PILLOWS = {{.012f, .25f}, {.035f, .5f}, {.09f, 1}};

    private static final float[] BANDS = {.006f, .02f, .06f, .16f};
    private static final float[] BAND_WEIGHTS = {.6f, 1.5f, 2.1f};

    /** Half width of a head in half widths of its face, and how far it comes forward. */
    private static final float HEAD = 1.25f;

    private static final float HEAD_DEPTH = .5f;

    /** Differences of luma below this are noise or compression. */
    private static final float FAINT = .02f;

    private Relief() {}

    /** Blows the subject up like a pillow (after Johnston, "Lumo", 2002). */
    static Plane pillow(Plane matte) {
        float side = Math.max(matte.width(), matte.height());
        Plane height = Plane.zeros(matte.width(), matte.height());
        for (float[] pillow : PILLOWS) {
            float scale = pillow[0] * pillow[1] * side * 2.2f;
            height =
                    height.with(
                            WideBlur.gaussian(matte, pillow[0] * side),
                            (h, soft) -> {
                                float flat = 1 - Math.clamp(2 * soft - 1, 0, 1);
                                return h + scale * (float) Math.sqrt(1 - flat * flat);
                            });
        }
        return height.with(matte, (h, m) -> h * m);
    }

    /**
     * Dark is deep (Khan et al., "Image-based material editing", 2006), at three scales; plain
     * walls and water stay flat.
     */
    static Plane texture(Plane luma) {
        float side = Math.max(luma.width(), luma.height());
        Plane[] smooth = new Plane[BANDS.length];
        for (int i = 0; i < BANDS.length; i++) {
            smooth[i] = new GuidedFilter(radius(BANDS[i] * side), .002).apply(luma, luma);
        }
        Plane height = Plane.zeros(luma.width(), luma.height());
        for (int i = 0; i < BAND_WEIGHTS.length; i++) {
            float weight = BAND_WEIGHTS[i] * side * .085f;
            Plane band = smooth[i].with(smooth[i + 1], (a, b) -> weight * cored(a - b));
            height = height.with(band, Float::sum);
        }
        Plane rough =
                WideBlur.gaussian(luma.with(smooth[1], (a, b) -> Math.abs(a - b)), .012 * side);
        return height.with(rough, (h, r) -> h * (.35f + .65f * Ramp.smooth(r, .006f, .03f)));
    }

    /** Heads are round: a smooth bump on every face, so that light has a side on it. */
    static Plane heads(List<Faces.Face> faces, PixelSize size) {
        Plane height = Plane.zeros(size.width(), size.height());
        for (Faces.Face face : faces) {
            float rx = (float) (HEAD * face.halfWidth() * size.width());
            float ry = (float) (1.25 * HEAD * face.halfHeight() * size.height());
            for (int i = 0; i < height.values().length; i++) {
                float x = (i % size.width() - (float) face.x() * size.width()) / rx;
                float y = ((float) (i / size.width()) - (float) face.y() * size.height()) / ry;
                float inside = Math.max(0, 1 - x * x - y * y);
                height.values()[i] += HEAD_DEPTH * rx * inside * inside;
            }
        }
        return height;
    }

    private static float cored(float d) {
        return d * Math.abs(d) / (Math.abs(d) + FAINT);
    }

    private static int radius(float r) {
        return Math.max(1, Math.round(r));
    }
}
