package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;

/** How likely each pixel belongs to the subject, 0–1, from colour, focus and place. */
final class Saliency {
    private static final int REGIONS = 300;

    private Saliency() {}

    /** Of a CIELAB picture of some 400 pixels. */
    static Plane of(ColorPlanes lab) {
        Regions regions = Regions.of(lab, REGIONS);
        float[] surround = BackgroundSaliency.of(regions);
        float[] barrier = BackgroundSaliency.normalized(Geodesics.barriers(regions));
        float[] focus = BackgroundSaliency.normalized(regions.means(focus(lab.first())));
        float[] out = new float[regions.count()];
        for (int r = 0; r < out.length; r++) {
            float s = 0.5f * surround[r] + 0.25f * barrier[r] + 0.25f * focus[r];
            out[r] = s * (0.45f + 0.55f * center(regions, r)) * edge(regions, r);
        }
        return Blur.gaussian(regions.paint(BackgroundSaliency.normalized(out)), 2);
    }

    /** Local fine detail, spread to the size of things. */
    private static Plane focus(Plane lightness) {
        Plane fine = lightness.with(Blur.gaussian(lightness, 1), (v, m) -> Math.abs(v - m));
        double spread = Math.max(lightness.width(), lightness.height()) * 0.025;
        return Blur.gaussian(fine, spread).map(v -> (float) Math.log1p(v));
    }

    /** 1 in the middle of the picture, falling off to its corners. */
    private static float center(Regions regions, int r) {
        float longSide = Math.max(regions.width(), regions.height());
        float dx = regions.place()[r][0] - regions.width() / longSide / 2;
        float dy = regions.place()[r][1] - regions.height() / longSide / 2;
        return (float) Math.exp(-(dx * dx + dy * dy) / (2 * 0.3 * 0.3));
    }

    /** Less for regions that lie on the edge with much of their outline. */
    private static float edge(Regions regions, int r) {
        double outline = 4 * Math.sqrt(regions.area()[r]);
        return (float) Math.max(0.3, 1 - 2 * regions.atEdge()[r] / outline);
    }
}
