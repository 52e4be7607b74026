package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.WideBlur;
import dev.easel.image.PixelSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The brushwork of a painting: places on it from which strokes are cut.
 *
 * @param width of its brush strokes, pixels
 * @param size of the painting
 * @param detail what its texture adds to the local mean colour, CIELAB, three numbers a pixel
 * @param patches where strokes may be cut
 * @param energy mean strength of its texture, L
 * @param typical strength of the calmer half of its patches: brushwork, not contours of things
 * @param coherence how clearly its strokes have directions, 0–1
 */
public record PatchLibrary(
        float width,
        PixelSize size,
        float[] detail,
        Patch[] patches,
        float energy,
        float typical,
        float coherence) {
    private static final int CANDIDATES = 3000;
    private static final double STEEP_SHARE = 0.2;
    private static final double TYPICAL_QUANTILE = 0.4;
    private static final double CALM_QUANTILE = 0.65;

    /** A place to cut a stroke from: its mean colour, direction and texture. */
    public record Patch(
            int x, int y, float l, float a, float b, float angle, float coherence, float energy) {}

    /** Below this side, in pixels, a painting shows no brushwork. */
    public static final int SMALLEST = 64;

    /** Reads a painting of at least {@link #SMALLEST} pixels each way, CIELAB. */
    public static PatchLibrary of(ColorPlanes lab) {
        float width = strokeWidth(lab.first());
        ColorPlanes mean = WideBlur.of(lab, 2.0 * width);
        StructureTensor flow = StructureTensor.of(lab.first(), 1.2 * width);
        Plane energy =
                WideBlur.of(
                                lab.first().with(mean.first(), (v, m) -> (v - m) * (v - m)),
                                2.0 * width)
                        .map(v -> (float) Math.sqrt(Math.max(0, v)));
        Patch[] all = patches(new Reading(lab, mean, flow, energy), width);
        float typical = quantile(all, TYPICAL_QUANTILE);
        Patch[] patches = calm(all, quantile(all, CALM_QUANTILE));
        return new PatchLibrary(
                width,
                lab.size(),
                limitedDetail(lab, mean, typical),
                patches,
                energy.mean(),
                typical,
                flow.coherence().quantile(0.5));
    }

    private record Reading(ColorPlanes lab, ColorPlanes mean, StructureTensor flow, Plane energy) {}

    private static float strokeWidth(Plane lightness) {
        Plane local = WideBlur.of(lightness, 8);
        Plane detail = lightness.with(local, (v, m) -> v - m);
        float slope = deviation(Gradients.of(detail).magnitude());
        return Math.clamp(2.6f * deviation(detail) / (slope + 1e-3f), 4f, 14f);
    }

    private static float deviation(Plane plane) {
        float mean = plane.mean();
        double sum = 0;
        for (float v : plane.values()) {
            sum += (v - mean) * (v - mean);
        }
        return (float) Math.sqrt(sum / plane.values().length);
    }

    private static Patch[] patches(Reading r, float width) {
        int w = r.lab.width();
        int h = r.lab.height();
        int margin = Math.min((int) (4 * width), Math.min(w, h) / 4);
        int step =
                Math.max(
                        2,
                        (int) Math.sqrt((double) (w - 2 * margin) * (h - 2 * margin) / CANDIDATES));
        Plane slope = Gradients.of(r.mean.first()).magnitude();
        float steepest = slope.quantile(1 - STEEP_SHARE);
        List<Patch> out = new ArrayList<>();
        for (int y = margin; y < h - margin; y += step) {
            for (int x = margin; x < w - margin; x += step) {
                if (slope.at(x, y) <= steepest) {
                    out.add(patch(r, x, y));
                }
            }
        }
        return out.toArray(Patch[]::new);
    }

    private static Patch patch(Reading r, int x, int y) {
        return new Patch(
                x,
                y,
                r.mean.first().at(x, y),
                r.mean.second().at(x, y),
                r.mean.third().at(x, y),
                r.flow.angle().at(x, y),
                r.flow.coherence().at(x, y),
                r.energy.at(x, y));
    }

    /** Without the contours of things, which stroke for stroke would make dashes. */
    private static Patch[] calm(Patch[] patches, float most) {
        return Arrays.stream(patches).filter(p -> p.energy() <= most).toArray(Patch[]::new);
    }

    private static float quantile(Patch[] patches, double share) {
        double[] energies = Arrays.stream(patches).mapToDouble(Patch::energy).sorted().toArray();
        return (float) energies[(int) (share * (energies.length - 1))];
    }

    /** Contrast far above the typical is an object, not paint: it is bent down smoothly. */
    private static float[] limitedDetail(ColorPlanes lab, ColorPlanes mean, float typical) {
        float limit = 1.2f + 2.2f * typical;
        float[] out = new float[3 * lab.width() * lab.height()];
        Plane[] fine = {lab.first(), lab.second(), lab.third()};
        Plane[] coarse = {mean.first(), mean.second(), mean.third()};
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < out.length / 3; i++) {
                float d = fine[c].values()[i] - coarse[c].values()[i];
                out[3 * i + c] = limit * (d / (limit + Math.abs(d))) * 1.25f;
            }
        }
        return out;
    }
}
