package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.image.Pixels;

/**
 * A picture laid out for comparing patches: R, G, B of 0–255 and one free channel (texture energy,
 * a guide), interleaved, row by row.
 */
public record PatchImage(int width, int height, float[] data) {
    /** Floats a pixel. */
    public static final int CHANNELS = 4;

    public static PatchImage blank(int width, int height) {
        return new PatchImage(width, height, new float[width * height * CHANNELS]);
    }

    /** The colours of a picture, the free channel 0; alpha is left out. */
    public static PatchImage of(Pixels pixels) {
        PatchImage out = blank(pixels.width(), pixels.height());
        for (int i = 0; i < pixels.argb().length; i++) {
            int p = pixels.argb()[i];
            out.data[4 * i] = p >> 16 & 0xFF;
            out.data[4 * i + 1] = p >> 8 & 0xFF;
            out.data[4 * i + 2] = p & 0xFF;
        }
        return out;
    }

    public PatchImage copy() {
        return new PatchImage(width, height, data.clone());
    }

    /** The packed opaque colour of pixel {@code i}, rounded and clipped. */
    public int argb(int i) {
        return 0xFF000000
                | Math.clamp(Math.round(data[4 * i]), 0, 255) << 16
                | Math.clamp(Math.round(data[4 * i + 1]), 0, 255) << 8
                | Math.clamp(Math.round(data[4 * i + 2]), 0, 255);
    }

    public Pixels toPixels() {
        Pixels out = Pixels.blank(width, height);
        for (int i = 0; i < out.argb().length; i++) {
            out.argb()[i] = argb(i);
        }
        return out;
    }

    /** Brightness of pixel {@code i}, 0–255. */
    public float luma(int i) {
        return 0.299f * data[4 * i] + 0.587f * data[4 * i + 1] + 0.114f * data[4 * i + 2];
    }

    /** Half as wide and high, each pixel the mean of those of the four that are not in the hole. */
    public PatchImage half(Mask hole) {
        PatchImage out = blank(Math.max(1, width / 2), Math.max(1, height / 2));
        Rows.each(
                out.height,
                y -> {
                    for (int x = 0; x < out.width; x++) {
                        meanOfFour(hole, x, y, out.data, (y * out.width + x) * CHANNELS);
                    }
                });
        return out;
    }

    private void meanOfFour(Mask hole, int x, int y, float[] out, int at) {
        int n = 0;
        for (int k = 0; k < 4; k++) {
            int i =
                    Math.min(height - 1, 2 * y + k / 2) * width
                            + Math.min(width - 1, 2 * x + k % 2);
            if (!hole.values()[i]) {
                n++;
                for (int c = 0; c < CHANNELS; c++) {
                    out[at + c] += data[i * CHANNELS + c];
                }
            }
        }
        for (int c = 0; n > 1 && c < CHANNELS; c++) {
            out[at + c] /= n;
        }
    }

    /** Squared difference of two patches; stops early, with some value above it, at the limit. */
    static float difference(PatchImage a, int ai, PatchImage b, int bi, float limit) {
        float sum = 0;
        for (int row = 0; row < PatchGrid.SIDE && sum < limit; row++) {
            int i = (ai + row * a.width) * CHANNELS;
            int j = (bi + row * b.width) * CHANNELS;
            float s0 = 0;
            float s1 = 0;
            float s2 = 0;
            float s3 = 0;
            for (int k = 0; k < PatchGrid.SIDE * CHANNELS; k += CHANNELS) {
                float d0 = a.data[i + k] - b.data[j + k];
                float d1 = a.data[i + k + 1] - b.data[j + k + 1];
                float d2 = a.data[i + k + 2] - b.data[j + k + 2];
                float d3 = a.data[i + k + 3] - b.data[j + k + 3];
                s0 += d0 * d0;
                s1 += d1 * d1;
                s2 += d2 * d2;
                s3 += d3 * d3;
            }
            sum += s0 + s1 + s2 + s3;
        }
        return sum;
    }
}
