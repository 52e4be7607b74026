package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.engine.retoucher.core.StructureTensor;

/**
 * Anisotropic Kuwahara filter: each pixel becomes the mean of the calmest of eight sectors of an
 * ellipse that lies along the lines of the picture (Kyprianidis, Kang and Döllner, 2009).
 *
 * @param radius of the ellipse where the picture has no direction, pixels
 * @param sharpness how strongly the calmest sector is preferred; about 6 soft, 10 crisp
 */
public record Kuwahara(float radius, float sharpness) {
    private static final int BAND = 160;
    private static final int SECTORS = 8;
    private static final int DISC = 24;
    private static final int DISC_SIDE = 2 * DISC + 1;
    private static final byte CENTRE = -1;
    private static final float CONTRAST = 300;
    private static final float[] WEIGHT = new float[DISC_SIDE * DISC_SIDE];
    private static final byte[] SECTOR = new byte[DISC_SIDE * DISC_SIDE];

    static {
        for (int i = 0; i < WEIGHT.length; i++) {
            float x = (i % DISC_SIDE - DISC) / (float) DISC;
            float y = (i / DISC_SIDE - DISC) / (float) DISC;
            float d = x * x + y * y;
            WEIGHT[i] = d > 1 ? 0 : (float) Math.exp(-2 * d);
            double turn = (Math.atan2(y, x) + Math.PI) * SECTORS / (2 * Math.PI);
            SECTOR[i] = d < 0.02f ? CENTRE : (byte) ((int) turn & SECTORS - 1);
        }
    }

    /** Filters encoded sRGB along the given flow; runs the heartbeat between bands of rows. */
    public ColorPlanes apply(ColorPlanes srgb, StructureTensor flow, Runnable heartbeat) {
        if (radius < 1) {
            return srgb;
        }
        ColorPlanes out = ColorPlanes.zeros(srgb.width(), srgb.height());
        for (int from = 0; from < srgb.height(); from += BAND) {
            heartbeat.run();
            int top = from;
            Rows.each(
                    Math.min(BAND, srgb.height() - top),
                    row -> new Window(srgb, out, this).filterRow(top + row, flow));
        }
        return out;
    }

    /** The sums over the sectors around one pixel. */
    private static final class Window {
        private static final int TERMS = 5;
        private final float[] r;
        private final float[] g;
        private final float[] b;
        private final ColorPlanes source;
        private final ColorPlanes target;
        private final Kuwahara filter;
        private final float[] sums = new float[SECTORS * TERMS];

        Window(ColorPlanes source, ColorPlanes target, Kuwahara filter) {
            this.source = source;
            this.target = target;
            this.filter = filter;
            this.r = source.first().values();
            this.g = source.second().values();
            this.b = source.third().values();
        }

        void filterRow(int y, StructureTensor flow) {
            for (int x = 0; x < source.width(); x++) {
                int i = y * source.width() + x;
                filter(x, y, flow.angle().values()[i], flow.coherence().values()[i]);
            }
        }

        private void filter(int x, int y, float angle, float coherence) {
            java.util.Arrays.fill(sums, 0);
            float stretch = 1 + coherence;
            float along = filter.radius * stretch;
            float across = filter.radius / stretch;
            float cos = (float) Math.cos(angle);
            float sin = (float) Math.sin(angle);
            int reach = (int) along;
            int step = reach < 5 ? 1 : 2;
            for (int v = -reach; v <= reach; v += step) {
                int row = Math.clamp(y + v, 0, source.height() - 1) * source.width();
                for (int u = -reach; u <= reach; u += step) {
                    float p = (u * cos + v * sin) / along;
                    float q = (v * cos - u * sin) / across;
                    if (p * p + q * q < 1) {
                        int disc =
                                (int) (q * DISC + DISC + 0.5f) * DISC_SIDE
                                        + (int) (p * DISC + DISC + 0.5f);
                        add(row + Math.clamp(x + u, 0, source.width() - 1), disc);
                    }
                }
            }
            write(y * source.width() + x);
        }

        private void add(int i, int disc) {
            float w = WEIGHT[disc];
            float light = 0.299f * r[i] + 0.587f * g[i] + 0.114f * b[i];
            if (SECTOR[disc] == CENTRE) {
                for (int k = 0; k < SECTORS; k++) {
                    add(k * TERMS, i, w, light);
                }
            } else {
                add(SECTOR[disc] * TERMS, i, w, light);
            }
        }

        private void add(int at, int i, float w, float light) {
            sums[at] += w * r[i];
            sums[at + 1] += w * g[i];
            sums[at + 2] += w * b[i];
            sums[at + 3] += w;
            sums[at + 4] += w * light * light;
        }

        private void write(int i) {
            float total = 0;
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int at = 0; at < sums.length; at += TERMS) {
                if (sums[at + 3] == 0) {
                    continue;
                }
                float n = 1 / sums[at + 3];
                float sr = sums[at] * n;
                float sg = sums[at + 1] * n;
                float sb = sums[at + 2] * n;
                float weight = calm(sums[at + 4] * n, 0.299f * sr + 0.587f * sg + 0.114f * sb);
                total += weight;
                red += weight * sr;
                green += weight * sg;
                blue += weight * sb;
            }
            target.first().values()[i] = red / total;
            target.second().values()[i] = green / total;
            target.third().values()[i] = blue / total;
        }

        private float calm(float meanSquare, float mean) {
            double deviation = Math.sqrt(Math.max(0, meanSquare - mean * mean));
            float w = 1 / (1 + 0.02f * (float) Math.pow(CONTRAST * deviation, filter.sharpness));
            return w * w + 1e-12f;
        }
    }
}
