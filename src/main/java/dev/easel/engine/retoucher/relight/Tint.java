package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.Transfer;

/** The colour of light without its brightness: linear R, G, B whose luminance is 1. */
record Tint(float red, float green, float blue) {
    static final Tint WHITE = new Tint(1, 1, 1);
    private static final float DEEPEST = 1e-3f;
    private static final float BRIGHTEST = 1.6f;

    /** From an sRGB colour 0xRRGGBB. */
    static Tint of(int rgb) {
        return of(
                Transfer.decode8(rgb >> 16 & 0xFF),
                Transfer.decode8(rgb >> 8 & 0xFF),
                Transfer.decode8(rgb & 0xFF));
    }

    /** From linear light of any brightness. */
    static Tint of(float red, float green, float blue) {
        float r = Math.max(red, DEEPEST);
        float g = Math.max(green, DEEPEST);
        float b = Math.max(blue, DEEPEST);
        float luminance = luminance(r, g, b);
        return new Tint(r / luminance, g / luminance, b / luminance);
    }

    /** Deep colours darkened: at full luminance a red lamp would burn everything out. */
    Tint tamed() {
        float most = Math.max(red, Math.max(green, blue));
        float scale = (float) Math.pow(Math.min(1, BRIGHTEST / most), .8);
        return new Tint(red * scale, green * scale, blue * scale);
    }

    static float luminance(float red, float green, float blue) {
        return .2126f * red + .7152f * green + .0722f * blue;
    }

    /** Between this (0) and another (1), again of luminance 1. */
    Tint towards(Tint other, float share) {
        return of(
                red + share * (other.red - red),
                green + share * (other.green - green),
                blue + share * (other.blue - blue));
    }

    /** Paler or deeper: each channel to this power. */
    Tint deepened(double power) {
        return of(
                (float) Math.pow(red, power),
                (float) Math.pow(green, power),
                (float) Math.pow(blue, power));
    }
}
