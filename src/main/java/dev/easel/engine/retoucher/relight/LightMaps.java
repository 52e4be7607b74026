package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;

/**
 * The new light at the small size.
 *
 * @param gain natural logarithm of how much brighter a pixel becomes
 * @param share 0 (lit by the ambient colour) to 1 (by the key)
 * @param haze light added on the way to the camera, 0–1
 */
record LightMaps(Plane gain, Plane share, Plane haze) {
    private static final float AMBIENT = .3f;

    /** Works the light out. */
    static LightMaps of(Scene scene, LightSetup setup, Look.Spread look) {
        Plane falloff = falloff(scene, setup);
        Plane key = new Lighting(scene, setup, falloff).key(hardness(setup, look));
        Plane gain = spread(key, look.range(), (float) setup.power());
        Plane delit = gain.with(Delight.of(scene, look.delight()), Float::sum);
        return new LightMaps(centred(delit), share(scene, key), haze(scene, setup, falloff));
    }

    static float hardness(LightSetup setup, Look.Spread look) {
        return (float) Math.clamp(setup.hardness() + look.hardness(), 0, 1);
    }

    /** A lamp just outside the frame, or inside it when it stands behind: mean 1. */
    private static Plane falloff(Scene scene, LightSetup setup) {
        Vector l = setup.from().vector();
        float behind = setup.from().behind();
        float reach = Math.min(1, 1.4f * l.flatLength()) / (l.flatLength() + 1e-6f);
        float away = .62f - .36f * behind;
        float lampX = l.x() * reach * away * scene.width() / scene.side();
        float lampY = l.y() * reach * away * scene.height() / scene.side();
        Plane out = Plane.zeros(scene.width(), scene.height());
        for (int i = 0; i < out.values().length; i++) {
            float far =
                    (float) Math.hypot(scene.x(i) - lampX, scene.y(i) - lampY)
                            / (.34f + .1f * behind);
            out.values()[i] = 1 / (1 + far * far);
        }
        float mean = out.mean();
        return out.map(v -> v / mean);
    }

    private static Plane spread(Plane key, float range, float power) {
        Plane log = key.map(k -> (float) Math.log(AMBIENT * .3f + Math.max(k, 0)));
        float mean = log.mean();
        return log.map(v -> range * (float) Math.tanh(power * (v - mean) / range));
    }

    private static Plane centred(Plane gain) {
        float mean = gain.mean();
        return gain.map(v -> v - mean);
    }

    /** Colour changes more slowly than brightness, or hard coloured light looks patchy. */
    private static Plane share(Scene scene, Plane key) {
        Plane share = key.map(k -> k / (k + AMBIENT));
        int radius = Math.max(1, Math.round(.035f * scene.side()));
        return new GuidedFilter(radius, 4e-3)
                .apply(scene.luma(), WideBlur.gaussian(share, .012 * scene.side()))
                .map(v -> Math.clamp(v, 0, 1));
    }

    private static Plane haze(Scene scene, LightSetup setup, Plane falloff) {
        float behind = setup.from().behind();
        float top = falloff.quantile(1);
        Plane haze =
                falloff.with(
                        scene.matte(),
                        (f, m) ->
                                (float) Math.pow(f / top, 2.2)
                                        * (1 - m * (.7f + .25f * behind))
                                        * (.035f + .22f * behind));
        return WideBlur.gaussian(haze, .02 * scene.side());
    }
}
