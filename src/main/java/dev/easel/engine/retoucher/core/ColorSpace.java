package dev.easel.engine.retoucher.core;

import dev.easel.image.Pixels;

/** How three numbers stand for a colour; converts whole pictures to planes and back. */
public enum ColorSpace {
    /** R, G, B as encoded, 0–1. */
    SRGB {
        @Override
        void fromLinear(float[] c) {
            for (int i = 0; i < 3; i++) {
                c[i] = Transfer.encode(c[i]);
            }
        }

        @Override
        void toLinear(float[] c) {
            for (int i = 0; i < 3; i++) {
                c[i] = Transfer.decode(c[i]);
            }
        }
    },
    /** R, G, B proportional to light, 0–1: for anything that adds or mixes light. */
    LINEAR {
        @Override
        void fromLinear(float[] c) {}

        @Override
        void toLinear(float[] c) {}
    },
    /** L 0–1, a and b about ±0.4; perceptually even (Björn Ottosson, 2020). */
    OKLAB {
        @Override
        void fromLinear(float[] c) {
            float r = c[0];
            float g = c[1];
            float b = c[2];
            float l = (float) Math.cbrt(0.4122214708f * r + 0.5363325363f * g + 0.0514459929f * b);
            float m = (float) Math.cbrt(0.2119034982f * r + 0.6806995451f * g + 0.1073969566f * b);
            float s = (float) Math.cbrt(0.0883024619f * r + 0.2817188376f * g + 0.6299787005f * b);
            c[0] = 0.2104542553f * l + 0.7936177850f * m - 0.0040720468f * s;
            c[1] = 1.9779984951f * l - 2.4285922050f * m + 0.4505937099f * s;
            c[2] = 0.0259040371f * l + 0.7827717662f * m - 0.8086757660f * s;
        }

        @Override
        void toLinear(float[] c) {
            float l = cube(c[0] + 0.3963377774f * c[1] + 0.2158037573f * c[2]);
            float m = cube(c[0] - 0.1055613458f * c[1] - 0.0638541728f * c[2]);
            float s = cube(c[0] - 0.0894841775f * c[1] - 1.2914855480f * c[2]);
            c[0] = 4.0767416621f * l - 3.3077115913f * m + 0.2309699292f * s;
            c[1] = -1.2684380046f * l + 2.6097574011f * m - 0.3413193965f * s;
            c[2] = -0.0041960863f * l - 0.7034186147f * m + 1.7076147010f * s;
        }
    },
    /** L* 0–100, a* and b* about ±128, white D65 (CIE 1976). */
    CIELAB {
        private static final float WHITE_X = 0.95047f;
        private static final float WHITE_Z = 1.08883f;

        @Override
        void fromLinear(float[] c) {
            float x = (0.4124564f * c[0] + 0.3575761f * c[1] + 0.1804375f * c[2]) / WHITE_X;
            float y = 0.2126729f * c[0] + 0.7151522f * c[1] + 0.0721750f * c[2];
            float z = (0.0193339f * c[0] + 0.1191920f * c[1] + 0.9503041f * c[2]) / WHITE_Z;
            float fx = compress(x);
            float fy = compress(y);
            float fz = compress(z);
            c[0] = 116 * fy - 16;
            c[1] = 500 * (fx - fy);
            c[2] = 200 * (fy - fz);
        }

        @Override
        void toLinear(float[] c) {
            float fy = (c[0] + 16) / 116;
            float x = WHITE_X * expand(fy + c[1] / 500);
            float y = expand(fy);
            float z = WHITE_Z * expand(fy - c[2] / 200);
            c[0] = 3.2404542f * x - 1.5371385f * y - 0.4985314f * z;
            c[1] = -0.9692660f * x + 1.8760108f * y + 0.0415560f * z;
            c[2] = 0.0556434f * x - 0.2040259f * y + 1.0572252f * z;
        }

        private static float compress(float t) {
            return t > 0.008856452f ? (float) Math.cbrt(t) : 7.787037f * t + 16f / 116;
        }

        private static float expand(float t) {
            return t > 0.20689656f ? cube(t) : (t - 16f / 116) / 7.787037f;
        }
    };

    /** Turns linear R, G, B in {@code c} into this space, in place. */
    abstract void fromLinear(float[] c);

    /** Turns a colour of this space in {@code c} into linear R, G, B, in place. */
    abstract void toLinear(float[] c);

    static float cube(float v) {
        return v * v * v;
    }

    /** The colours of a picture; alpha is left out. */
    public ColorPlanes of(Pixels pixels) {
        int w = pixels.width();
        ColorPlanes out = ColorPlanes.zeros(w, pixels.height());
        Rows.each(
                pixels.height(),
                y -> {
                    float[] c = new float[3];
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        read(pixels.argb()[i], c);
                        out.first().values()[i] = c[0];
                        out.second().values()[i] = c[1];
                        out.third().values()[i] = c[2];
                    }
                });
        return out;
    }

    /** An opaque picture of these colours, those outside sRGB clipped. */
    public Pixels toPixels(ColorPlanes planes) {
        int w = planes.width();
        Pixels out = Pixels.blank(w, planes.height());
        Rows.each(
                planes.height(),
                y -> {
                    float[] c = new float[3];
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        c[0] = planes.first().values()[i];
                        c[1] = planes.second().values()[i];
                        c[2] = planes.third().values()[i];
                        out.argb()[i] = write(c);
                    }
                });
        return out;
    }

    /** A picture of these colours with this alpha, 0–1. */
    public Pixels toPixels(ColorPlanes planes, Plane alpha) {
        return Alpha.set(toPixels(planes), alpha);
    }

    /** Reads the colour of a packed sRGB pixel into {@code c}. */
    public void read(int rgb, float[] c) {
        boolean encoded = this == SRGB;
        for (int i = 0; i < 3; i++) {
            int v = rgb >> (16 - 8 * i) & 0xFF;
            c[i] = encoded ? v / 255f : Transfer.decode8(v);
        }
        if (!encoded) {
            fromLinear(c);
        }
    }

    /** Packs a colour of this space into an opaque sRGB pixel; spoils {@code c}. */
    public int write(float[] c) {
        if (this != SRGB) {
            toLinear(c);
            SRGB.fromLinear(c);
        }
        int rgb = 0xFF;
        for (int i = 0; i < 3; i++) {
            rgb = rgb << 8 | Math.clamp(Math.round(c[i] * 255), 0, 255);
        }
        return rgb;
    }
}
