package dev.easel.engine.retoucher.cutout.region;

import static org.bytedeco.opencv.global.opencv_imgproc.dilate;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import java.util.EnumMap;
import java.util.Map;
import org.bytedeco.opencv.opencv_core.Mat;

/** Measures the {@link Cue}s of a picture. */
final class CueMaps {
    private static final double SPREAD = 0.025;
    private final ColorPlanes lab;
    private final Map<Cue, Plane> maps = new EnumMap<>(Cue.class);

    private CueMaps(ColorPlanes lab) {
        this.lab = lab;
    }

    /**
     * All cues.
     *
     * @param regions evenly sized ones, for the cues that compare regions
     */
    static Map<Cue, Plane> of(ColorPlanes lab, Regions regions) {
        CueMaps cues = new CueMaps(lab);
        cues.color();
        cues.detail();
        cues.regions(regions);
        return cues.maps;
    }

    private void color() {
        maps.put(Cue.LIGHTNESS, lab.first());
        maps.put(Cue.GREEN_RED, lab.second());
        maps.put(Cue.BLUE_YELLOW, lab.third());
        Plane chroma = lab.second().with(lab.third(), (a, b) -> (float) Math.hypot(a, b));
        maps.put(Cue.SATURATION, chroma.with(lab.first(), (c, l) -> c / (l + 10)));
        maps.put(Cue.SKIN, skin());
        float l = lab.first().mean();
        float a = lab.second().mean();
        float b = lab.third().mean();
        Plane out = Plane.zeros(lab.width(), lab.height());
        ColorPlanes soft = lab.each(p -> Blur.gaussian(p, 1.5));
        for (int i = 0; i < out.values().length; i++) {
            double dl = soft.first().values()[i] - l;
            double da = soft.second().values()[i] - a;
            double db = soft.third().values()[i] - b;
            out.values()[i] = (float) Math.sqrt(dl * dl + da * da + db * db);
        }
        maps.put(Cue.DISTINCT_COLOR, out);
    }

    /** 1 at the commonest chroma and hue of human skin, falling off around it. */
    private Plane skin() {
        return lab.second()
                .with(
                        lab.third(),
                        (a, b) -> {
                            double hue = Math.toDegrees(Math.atan2(b, a)) - 50;
                            double chroma = Math.hypot(a, b) - 24;
                            return (float)
                                    Math.exp(-hue * hue / (18 * 18) - chroma * chroma / (12 * 12));
                        });
    }

    private void detail() {
        Plane light = lab.first();
        Plane soft = Blur.gaussian(light, 1);
        Plane fine = spots(light.with(soft, (v, m) -> Math.abs(v - m)));
        Plane coarse = soft.with(Blur.gaussian(light, 3), (v, m) -> Math.abs(v - m));
        double sigma = SPREAD * Math.max(lab.width(), lab.height());
        Plane sharp = Blur.gaussian(fine, sigma);
        Plane texture = Blur.gaussian(coarse, sigma);
        float most = sharp.quantile(1) + 1e-6f;
        maps.put(Cue.STEEPNESS, Gradients.of(light).magnitude());
        maps.put(Cue.FINE_DETAIL, fine.map(v -> (float) Math.log1p(v)));
        maps.put(Cue.COARSE_DETAIL, coarse.map(v -> (float) Math.log1p(v)));
        maps.put(Cue.SHARPNESS, sharp.map(v -> (float) Math.log1p(v)));
        maps.put(Cue.TEXTURE, texture.map(v -> (float) Math.log1p(v)));
        maps.put(Cue.RELATIVE_SHARPNESS, sharp.map(v -> v / most));
        maps.put(Cue.FOCUS, sharp.with(texture, (s, t) -> s / (t + 0.5f)));
    }

    private static Plane spots(Plane plane) {
        try (Mat brush = OpenCv.bytes(new byte[] {1, 1, 1, 1, 1, 1, 1, 1, 1}, 3, 3)) {
            return OpenCv.filter(plane, (s, t) -> dilate(s, t, brush));
        }
    }

    private void regions(Regions regions) {
        float[][] color = regions.colorDistances();
        BackgroundSaliency background = BackgroundSaliency.of(regions, color);
        ManifoldRanking ranking = ManifoldRanking.of(regions, color);
        ColorSpread spread = ColorSpread.of(regions, color);
        paint(Cue.CONNECTIVITY, regions, capped(background.connectivity(), 8));
        paint(Cue.GEODESIC, regions, capped(background.geodesic(), 150));
        paint(Cue.BACKGROUND_CONTRAST, regions, background.contrast());
        paint(Cue.SURROUND, regions, background.surround());
        paint(Cue.RANK, regions, ranking.first());
        paint(Cue.SECOND_RANK, regions, ranking.second());
        paint(Cue.BARRIER, regions, Geodesics.barriers(regions));
        paint(Cue.GLOBAL_CONTRAST, regions, spread.contrast());
        paint(Cue.COLOR_SCATTER, regions, spread.scatter());
        paint(Cue.OFF_CENTRE, regions, spread.offCentre());
    }

    private void paint(Cue cue, Regions regions, float[] values) {
        maps.put(cue, regions.paint(values));
    }

    private static float[] capped(float[] values, float most) {
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.min(values[i], most);
        }
        return out;
    }
}
