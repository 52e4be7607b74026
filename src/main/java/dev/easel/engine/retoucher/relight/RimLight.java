package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;

/** The bright line along the side of a subject that the lamp stands behind. */
final class RimLight {
    private static final float UNCLEAR = .25f;

    private RimLight() {}

    /**
     * Light to add, at the size of the matte.
     *
     * @param matte 0–1
     * @param luma encoded, 0–1; breaks the line up along hair and fur
     */
    static Plane of(Plane matte, Plane luma, LightSetup setup, float hardness) {
        Vector to = setup.from().vector();
        float behind = setup.from().behind();
        float side = Math.max(matte.width(), matte.height());
        Plane line = band(matte, to, .003f * side);
        Plane glow = Blur.gaussian(band(matte, to, .01f * side), .003 * side);
        Plane around = behind > 0 ? crown(matte, .006f * side) : line;
        float strength = (.3f + 1.1f * behind) * (.5f + .5f * hardness);
        Plane out = Plane.zeros(matte.width(), matte.height());
        for (int i = 0; i < out.values().length; i++) {
            float rim =
                    line.values()[i] + .45f * glow.values()[i] + 1.1f * behind * around.values()[i];
            float lively = .15f + .15f * behind + 1.1f * luma.values()[i];
            out.values()[i] = Math.min(rim, 1.6f) * matte.values()[i] * lively * strength;
        }
        return out;
    }

    /** The upper outline: what light from behind and above touches. */
    private static Plane crown(Plane matte, float reach) {
        Plane crown = band(matte, new Vector(0, -1, 0), reach);
        for (float aside : new float[] {-.85f, .85f}) {
            Plane more = band(matte, new Vector(aside, -.5f, 0), reach);
            crown = crown.with(more, Math::max);
        }
        Plane soft = Blur.gaussian(crown, .25 * reach);
        Span span = Span.of(matte);
        for (int i = 0; i < soft.values().length; i++) {
            float depth = (i / matte.width() - span.top) / (float) span.height();
            soft.values()[i] *= 1 - Ramp.smooth(depth, .45f, .85f);
        }
        return soft;
    }

    /** The rows a subject takes up. */
    private record Span(int top, int bottom) {
        static Span of(Plane matte) {
            int top = matte.height();
            int bottom = 0;
            for (int i = 0; i < matte.values().length; i++) {
                if (matte.values()[i] > .5f) {
                    top = Math.min(top, i / matte.width());
                    bottom = i / matte.width();
                }
            }
            return new Span(top, bottom);
        }

        int height() {
            return Math.max(1, bottom - top);
        }
    }

    /**
     * Where the subject clearly ends within {@code reach} pixels towards the lamp: outlines that
     * the matte only guesses at, as in bushes, are soft and get no line.
     */
    private static Plane band(Plane matte, Vector to, float reach) {
        Plane out = Plane.zeros(matte.width(), matte.height());
        float dx = to.x() * reach;
        float dy = to.y() * reach;
        for (int i = 0; i < out.values().length; i++) {
            float here = matte.values()[i];
            if (here > 0) {
                float beyond = matte.sample(i % matte.width() + dx, i / matte.width() + dy);
                out.values()[i] = Ramp.smooth(here - beyond, UNCLEAR, 1);
            }
        }
        return out;
    }
}
