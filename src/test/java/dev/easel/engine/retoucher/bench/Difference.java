package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.SplittableRandom;

/** How far apart two pictures are: in colour place by place, in palette, in drawing, in light. */
final class Difference {
    private static final int SAMPLES = 3000;
    private static final int DIRECTIONS = 24;
    private static final PixelSize LIGHT_MAP = new PixelSize(16, 16);

    private Difference() {}

    /** Mean CIELAB distance (ΔE*ab) of pixels at one place; the sizes must agree. */
    static double colour(Pixels a, Pixels b) {
        ColorPlanes p = ColorSpace.CIELAB.of(a);
        ColorPlanes q = ColorSpace.CIELAB.of(b);
        double sum = 0;
        int n = a.argb().length;
        for (int i = 0; i < n; i++) {
            double l = p.first().values()[i] - q.first().values()[i];
            double u = p.second().values()[i] - q.second().values()[i];
            double v = p.third().values()[i] - q.third().values()[i];
            sum += Math.sqrt(l * l + u * u + v * v);
        }
        return sum / n;
    }

    /** SSIM of the maps of edge strength, up to 1: whether the drawing is still there. */
    static double drawing(Pixels a, Pixels b) {
        return Measure.ssim(edges(a), edges(b));
    }

    private static Plane edges(Pixels picture) {
        Plane slope = Gradients.of(Measure.luma(picture)).magnitude();
        float strong = Math.max(1, slope.quantile(.98));
        return slope.map(v -> Math.min(255, 255 * v / strong));
    }

    /** Sliced Wasserstein distance of the CIELAB colours (Rabin and others, 2011); any sizes. */
    static double palette(Pixels a, Pixels b) {
        SplittableRandom random = Randoms.of(7);
        double[][] p = samples(a, random);
        double[][] q = samples(b, random);
        double sum = 0;
        for (int d = 0; d < DIRECTIONS; d++) {
            double turn = Math.PI * d * (1 + Math.sqrt(5));
            double z = (d + .5) / DIRECTIONS;
            double flat = Math.sqrt(1 - z * z);
            double[] axis = {z, flat * Math.cos(turn), flat * Math.sin(turn)};
            double[] along = sorted(p, axis);
            double[] other = sorted(q, axis);
            for (int i = 0; i < SAMPLES; i++) {
                sum += Math.abs(along[i] - other[i]) / SAMPLES;
            }
        }
        return sum / DIRECTIONS;
    }

    private static double[][] samples(Pixels picture, SplittableRandom random) {
        double[][] out = new double[SAMPLES][];
        float[] c = new float[3];
        for (int i = 0; i < SAMPLES; i++) {
            ColorSpace.CIELAB.read(picture.argb()[random.nextInt(picture.argb().length)], c);
            out[i] = new double[] {c[0], c[1], c[2]};
        }
        return out;
    }

    private static double[] sorted(double[][] colours, double[] axis) {
        return Arrays.stream(colours)
                .mapToDouble(c -> c[0] * axis[0] + c[1] * axis[1] + c[2] * axis[2])
                .sorted()
                .toArray();
    }

    /** Correlation of where the two pictures are light and dark, −1 to 1. */
    static double lightMap(Pixels a, Pixels b) {
        Plane p = Resize.AREA.to(LIGHT_MAP, Measure.luma(a));
        Plane q = Resize.AREA.to(LIGHT_MAP, Measure.luma(b));
        float p0 = p.mean();
        float q0 = q.mean();
        double pq = p.with(q, (x, y) -> (x - p0) * (y - q0)).mean();
        double pp = p.map(x -> (x - p0) * (x - p0)).mean();
        double qq = q.map(y -> (y - q0) * (y - q0)).mean();
        return pq / Math.sqrt(pp * qq + 1e-9);
    }

    /** How many times brighter the left half is than the right. */
    static double leftToRight(Pixels picture) {
        Plane halves = Resize.AREA.to(new PixelSize(2, 1), Measure.luma(picture));
        return halves.at(0, 0) / (halves.at(1, 0) + 1e-3);
    }
}
