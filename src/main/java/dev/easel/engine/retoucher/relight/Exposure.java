package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.engine.retoucher.core.Transfer;
import dev.easel.image.Pixels;

/** Puts the light worked out at the small size on the picture at full size. */
final class Exposure {
    private static final float FAINT = .015f;
    private final Pixels picture;
    private final Look look;
    private final Tint key;
    private final Tint ambient;
    private final Tint pale;
    private final float stops;
    private final Plane gain;
    private final Plane share;
    private final Plane haze;
    private final Plane rim;
    private final Plane detail;

    /** What is exposed: a picture, its luma 0–1 and the matte of its subject. */
    record Negative(Pixels picture, Plane luma, Plane matte) {}

    Exposure(Negative negative, LightMaps maps, LightSetup setup, Look look) {
        this.picture = negative.picture;
        this.look = look;
        this.key = setup.key().deepened(look.light().tint()).tamed();
        this.ambient = setup.ambient().deepened(look.light().tint()).tamed();
        this.pale = key.towards(Tint.WHITE, .5f);
        this.stops = (float) Math.pow(2, setup.exposure() + look.tone().stops());
        Plane luma = negative.luma;
        int side = picture.size().longSide();
        this.gain =
                new GuidedFilter(Math.max(2, side / 120), 2e-3)
                        .apply(luma, Resize.LINEAR.to(picture.size(), maps.gain()));
        this.share = Resize.LINEAR.to(picture.size(), maps.share());
        this.haze = Resize.LINEAR.to(picture.size(), maps.haze());
        this.rim =
                RimLight.of(negative.matte, luma, setup, LightMaps.hardness(setup, look.light()));
        Plane smooth = new GuidedFilter(Math.max(2, side / 80), .01).apply(luma, luma);
        this.detail = luma.with(smooth, (a, b) -> cored(a - b));
    }

    /** Detail without what is faint enough to be noise or compression. */
    private static float cored(float d) {
        return d * Math.abs(d) / (Math.abs(d) + FAINT);
    }

    /** Mixes the relit picture into the original: 0 leaves it, 1 replaces it. */
    Pixels expose(float strength) {
        int w = picture.width();
        Pixels out = Pixels.blank(w, picture.height());
        Rows.each(
                picture.height(),
                y -> {
                    float[] rgb = new float[3];
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        light(i, rgb);
                        Film.develop(rgb);
                        tone(i, rgb);
                        out.argb()[i] = mix(picture.argb()[i], rgb, strength);
                    }
                });
        return out;
    }

    private void light(int i, float[] rgb) {
        int p = picture.argb()[i];
        float bright = stops * (float) Math.exp(gain.values()[i]);
        float t = share.values()[i];
        float veil = look.light().glow() * haze.values()[i];
        float edge = .6f * rim.values()[i];
        rgb[0] = lit(p >> 16, bright * (ambient.red() + t * (key.red() - ambient.red())));
        rgb[1] = lit(p >> 8, bright * (ambient.green() + t * (key.green() - ambient.green())));
        rgb[2] = lit(p, bright * (ambient.blue() + t * (key.blue() - ambient.blue())));
        rgb[0] += edge * rimmed(p >> 16) * key.red() + veil * pale.red();
        rgb[1] += edge * rimmed(p >> 8) * key.green() + veil * pale.green();
        rgb[2] += edge * rimmed(p) * key.blue() + veil * pale.blue();
    }

    /** A rim shows what it falls on: hair stays hair. */
    private static float rimmed(int channel) {
        return .25f + 1.5f * Transfer.decode8(channel & 0xFF);
    }

    private static float lit(int channel, float gain) {
        return Transfer.decode8(channel & 0xFF) * gain;
    }

    private void tone(int i, float[] rgb) {
        Look.Tone tone = look.tone();
        float luma = .299f * rgb[0] + .587f * rgb[1] + .114f * rgb[2];
        float target = .45f + (luma - .45f) * tone.contrast();
        target += (tone.detail() - 1) * detail.values()[i] * Math.min(1, .35f + luma);
        target = tone.lift() + (1 - tone.lift()) * Math.clamp(target, 0, 1);
        target *= 1 - tone.vignette() * corner(i);
        float warm = tone.split() * (target - .38f) * .16f * Ramp.smooth(target, 0, .25f);
        rgb[0] = target + tone.saturation() * (rgb[0] - luma) + warm;
        rgb[1] = target + tone.saturation() * (rgb[1] - luma) + .15f * warm;
        rgb[2] = target + tone.saturation() * (rgb[2] - luma) - warm;
    }

    private float corner(int i) {
        float x = (i % picture.width() + .5f) / picture.width() - .5f;
        float y = (i / picture.width() + .5f) / picture.height() - .5f;
        return Ramp.smooth((float) Math.sqrt(x * x + y * y), .3f, .8f);
    }

    private static int mix(int p, float[] rgb, float strength) {
        int out = p >>> 24;
        for (int c = 0; c < 3; c++) {
            int old = p >> 16 - 8 * c & 0xFF;
            float mixed = old + strength * (255 * rgb[c] - old);
            out = out << 8 | Math.clamp(Math.round(mixed), 0, 255);
        }
        return out;
    }
}
