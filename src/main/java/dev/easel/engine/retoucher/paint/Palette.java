package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.core.Rows;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

/** The few colours that stand for a picture, CIELAB, dark to light: k-means on a small copy. */
public record Palette(float[][] colours) {
    private static final int SAMPLE_SIDE = 96;
    private static final int ROUNDS = 16;
    private static final float LIGHTNESS_WEIGHT = 0.6f;

    /** At most {@code count} colours; start: the point farthest from those chosen before. */
    public static Palette of(ColorPlanes lab, int count, long seed) {
        ColorPlanes small = Resize.AREA.to(lab.size().within(SAMPLE_SIDE), lab);
        float[][] points = points(small);
        float[][] centres = farApart(points, count, Randoms.of(seed, 21));
        for (int i = 0; i < ROUNDS; i++) {
            centres = means(points, centres);
        }
        Arrays.sort(centres, Comparator.comparingDouble(c -> c[0]));
        return new Palette(centres);
    }

    /** With more colours. */
    public Palette with(float[][] more) {
        float[][] all = Arrays.copyOf(colours, colours.length + more.length);
        System.arraycopy(more, 0, all, colours.length, more.length);
        Arrays.sort(all, Comparator.comparingDouble(c -> c[0]));
        return new Palette(all);
    }

    private static float[][] points(ColorPlanes lab) {
        float[][] points = new float[lab.width() * lab.height()][];
        for (int i = 0; i < points.length; i++) {
            points[i] =
                    new float[] {
                        lab.first().values()[i], lab.second().values()[i], lab.third().values()[i]
                    };
        }
        return points;
    }

    /** k-means++: the next centre is drawn with odds that grow with the distance. */
    private static float[][] farApart(float[][] points, int count, SplittableRandom random) {
        float[][] centres = new float[count][];
        centres[0] = points[random.nextInt(points.length)].clone();
        double[] away = new double[points.length];
        Arrays.fill(away, Double.MAX_VALUE);
        for (int k = 1; k < count; k++) {
            double sum = 0;
            for (int i = 0; i < points.length; i++) {
                away[i] = Math.min(away[i], distance(points[i], centres[k - 1]));
                sum += away[i];
            }
            double draw = random.nextDouble() * sum;
            int chosen = 0;
            while (chosen < points.length - 1 && draw > away[chosen]) {
                draw -= away[chosen++];
            }
            centres[k] = points[chosen].clone();
        }
        return centres;
    }

    private static float[][] means(float[][] points, float[][] centres) {
        float[][] sums = new float[centres.length][4];
        for (float[] p : points) {
            float[] sum = sums[nearest(centres, p)];
            for (int c = 0; c < 3; c++) {
                sum[c] += p[c];
            }
            sum[3]++;
        }
        float[][] out = new float[centres.length][];
        for (int k = 0; k < out.length; k++) {
            float n = sums[k][3];
            out[k] =
                    n == 0
                            ? centres[k]
                            : new float[] {sums[k][0] / n, sums[k][1] / n, sums[k][2] / n};
        }
        return out;
    }

    private static int nearest(float[][] centres, float[] p) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int k = 0; k < centres.length; k++) {
            float d = distance(p, centres[k]);
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return best;
    }

    private static float distance(float[] p, float[] q) {
        float l = p[0] - q[0];
        float a = p[1] - q[1];
        float b = p[2] - q[2];
        return LIGHTNESS_WEIGHT * l * l + a * a + b * b;
    }

    /** The number of the nearest colour, for every pixel. */
    public byte[] assign(ColorPlanes lab) {
        byte[] out = new byte[lab.width() * lab.height()];
        int w = lab.width();
        Rows.each(
                lab.height(),
                y -> {
                    float[] c = new float[3];
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        c[0] = lab.first().values()[i];
                        c[1] = lab.second().values()[i];
                        c[2] = lab.third().values()[i];
                        out[i] = (byte) nearest(colours, c);
                    }
                });
        return out;
    }

    /** The picture in which every pixel has the colour of its number, CIELAB. */
    public ColorPlanes paint(byte[] numbers, int width, int height) {
        Plane[] planes = new Plane[3];
        for (int c = 0; c < 3; c++) {
            planes[c] = Plane.zeros(width, height);
            for (int i = 0; i < numbers.length; i++) {
                planes[c].values()[i] = colours[numbers[i]][c];
            }
        }
        return new ColorPlanes(planes[0], planes[1], planes[2]);
    }
}
