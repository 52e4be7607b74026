package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;

/** What ways are made of. */
final class WaySurfaces {
    private static final double OVERLAP = 0.02;

    private WaySurfaces() {}

    /** Asphalt with gravel shoulders, edge lines and a dashed middle. */
    static Way.Surface road(View view) {
        var p = view.palette();
        int asphalt = Colors.mix(p.lit(0x6A6B72), p.shadow(), 0.16);
        int gravel = p.lit(0xB9A98A);
        int line = p.lit(0xF1EDE0);
        int dash = p.lit(0xF2C744);
        int far = p.haze();
        return (g, strip, haze) -> {
            double worn = 0.02 * Noise.perlin(strip.number() * 0.37, 0.5, 9);
            g.setColor(Colors.awt(Colors.blend(gravel, far, haze), 0.75));
            g.fill(strip.band(-1.12, 1.12));
            int body = Colors.tone(Colors.blend(asphalt, far, haze), worn, 1);
            g.setColor(Colors.awt(body, 1));
            g.fill(strip.band(-1, 1));
            g.setColor(Colors.awt(Colors.shift(body, -9), 0.5));
            g.fill(strip.band(-0.62, -0.3));
            g.fill(strip.band(0.3, 0.62));
            g.setColor(Colors.awt(Colors.blend(line, far, haze), 0.85));
            g.fill(strip.band(-0.94, -0.85));
            g.fill(strip.band(0.85, 0.94));
            if (strip.number() % 4 < 2) {
                g.setColor(Colors.awt(Colors.blend(dash, far, haze), 0.95));
                g.fill(strip.band(-0.05, 0.05));
            }
        };
    }

    /** Trodden earth, lighter in the middle; in winter a track in the snow. */
    static Way.Surface path(View view) {
        if (view.winter()) {
            return trodden(view);
        }
        var p = view.palette();
        int earth = p.lit(0xD9C08C);
        int edge = p.lit(0xB79F66);
        return (g, strip, haze) -> {
            g.setColor(Colors.awt(Colors.blend(edge, p.haze(), haze), 0.8));
            g.fill(strip.waver(-1.05, 1.05, 0.2));
            g.setColor(Colors.awt(Colors.blend(earth, p.haze(), haze), 0.95));
            g.fill(strip.waver(-0.8, 0.8 + OVERLAP, -0.16));
        };
    }

    /** A track trodden into snow. */
    static Way.Surface trodden(View view) {
        var p = view.palette();
        int edge = p.lit(0xFDFEFF);
        int track = p.lit(0xC4D2E6);
        return (g, strip, haze) -> {
            g.setColor(Colors.awt(Colors.blend(edge, p.haze(), haze), 1));
            g.fill(strip.waver(-1.15, 1.15, 0.12));
            g.setColor(Colors.awt(Colors.blend(track, p.haze(), haze), 1));
            g.fill(strip.waver(-0.9, 0.9 + OVERLAP, -0.08));
        };
    }

    /** Water that shows the sky between darker banks. */
    static Way.Surface stream(View view) {
        var p = view.palette();
        int bank = p.lit(0x7A8A50);
        int sky = Colors.mix(p.sky().get(3), p.lit(0x5FA6CF), 0.35);
        int bright = Colors.mix(p.horizon(), 0xFFFFFF, 0.3);
        return (g, strip, haze) -> {
            g.setColor(Colors.awt(Colors.blend(bank, p.haze(), haze), 0.9));
            g.fill(strip.waver(-1.16, 1.16, 0.3));
            g.setColor(Colors.awt(Colors.blend(sky, p.haze(), haze * 0.6), 1));
            g.fill(strip.waver(-1, 1, 0.3));
            int shown = Colors.blend(sky, p.haze(), haze * 0.6);
            g.setColor(Colors.awt(Colors.shift(shown, -14), 1));
            g.fill(strip.streak(-0.8, 0.26, 1.5));
            g.fill(strip.streak(0.55, 0.2, 7.5));
            g.setColor(Colors.awt(Colors.blend(shown, bright, 0.55), 1));
            g.fill(strip.streak(-0.25, 0.12, 3.5));
            g.fill(strip.streak(0.2, 0.09, 5.5));
            g.fill(strip.streak(0.72, 0.07, 9.5));
        };
    }
}
