package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.Plane;

/**
 * How much of the key light reaches each pixel of the small picture.
 *
 * @param falloff with the distance from the lamp, mean 1
 */
record Lighting(Scene scene, LightSetup setup, Plane falloff) {
    /** Light that reaches even the far side of a subject, so that faces stay faces. */
    private static final float FILL = .14f;

    /** What is left on the front of a subject that is lit from behind. */
    private static final float DARK = .14f;

    /** What is left, against the sky, on ground that is lit from behind. */
    private static final float AGAINST = .34f;

    /** Mean about one half. */
    Plane key(float hardness) {
        Vector to = setup.from().vector();
        Vector front = new Vector(to.x(), to.y(), Math.max(.15f, to.z())).normal();
        Plane subject = subject(front, hardness);
        Plane ground = ground(front, hardness);
        // against the light, an outline that is only guessed at must not show
        Plane matte = WideBlur.gaussian(scene.matte(), .015 * setup.from().behind() * scene.side());
        return subject.with(matte, (s, m) -> s * m)
                .with(ground.with(matte, (g, m) -> g * (1 - m)), Float::sum);
    }

    private Plane subject(Vector front, float hardness) {
        Plane heights =
                Relief.pillow(scene.matte())
                        .with(scene.texture(), (pillow, texture) -> 1.6f * pillow + .5f * texture)
                        .with(scene.heads(), Float::sum);
        Plane level = Plane.zeros(scene.width(), scene.height());
        float behind = setup.from().behind();
        return Normals.of(heights, level)
                .lambert(front, hardness)
                .with(falloff, (s, f) -> (FILL + (1 - FILL) * s) * (.4f + .6f * f))
                .map(s -> s * (1 - behind) + DARK * behind);
    }

    /** What is behind the subject: rough ground that leans up, and the sky, which has no shade. */
    private Plane ground(Vector front, float hardness) {
        float behind = setup.from().behind();
        Plane heights =
                scene.texture()
                        .with(scene.sky(), (t, sky) -> t * (1 - .85f * sky))
                        .with(scene.heads(), Float::sum);
        Plane lit = Normals.of(heights, lean()).lambert(front, hardness);
        Plane dark = Shadow.of(scene, setup.from().vector(), hardness);
        Plane out = Plane.zeros(scene.width(), scene.height());
        for (int i = 0; i < out.values().length; i++) {
            float sky = scene.sky().values()[i];
            float fall = falloff.values()[i];
            float shadow = dark.values()[i];
            float beside =
                    (lit.values()[i] * (1 - .55f * sky) + .45f * sky)
                            * fall
                            * (1 - shadow * (.5f + .4f * hardness));
            float against = fall * (AGAINST + (1 - AGAINST) * sky) * (1 - .6f * shadow);
            out.values()[i] = beside * (1 - behind) + against * behind;
        }
        return out;
    }

    private Plane lean() {
        Plane lean = Plane.zeros(scene.width(), scene.height());
        for (int i = 0; i < lean.values().length; i++) {
            float low = (float) (i / scene.width()) / scene.height();
            lean.values()[i] = .35f * Ramp.smooth(low, .45f, .9f) * (1 - scene.sky().values()[i]);
        }
        return lean;
    }
}
