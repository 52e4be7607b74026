package dev.easel.engine.retoucher.relight;

import dev.easel.engine.ImageRequest.LightStyle;

/**
 * What a style does to light and tone.
 *
 * @param light how light is spread
 * @param tone what is done to the lit picture
 */
record Look(Spread light, Tone tone) {
    /**
     * How light is spread.
     *
     * @param range how far, in natural logarithms, light and shade may part
     * @param delight share of the old shading that is taken away, 0–1
     * @param hardness added to that of the light
     * @param tint how deep the colours of the light are, 1 as they are
     * @param glow haze towards the lamp and around bright places
     */
    record Spread(float range, float delight, double hardness, double tint, float glow) {}

    /**
     * What is done to the lit picture.
     *
     * @param stops of exposure
     * @param contrast around the middle, 1 unchanged
     * @param detail local contrast, 1 unchanged
     * @param saturation 1 unchanged
     * @param split 0–1: teal shadows, orange lights
     * @param vignette 0–1, darkening of the corners
     * @param lift of the blacks, 0–1
     */
    record Tone(
            double stops,
            float contrast,
            float detail,
            float saturation,
            float split,
            float vignette,
            float lift) {}

    static Look of(LightStyle style) {
        return switch (style) {
            case STANDARD ->
                    new Look(
                            new Spread(1.4f, .45f, 0, 1, .4f),
                            new Tone(0, 1.04f, 1.05f, 1.04f, 0, 0, 0));
            case DARKER_BUT_REALISTIC ->
                    new Look(
                            new Spread(1.6f, .35f, .1, .8, .15f),
                            new Tone(-1.35, 1.06f, 1, .8f, 0, .35f, 0));
            case CLEAN ->
                    new Look(
                            new Spread(.5f, .9f, -.2, .12, 0),
                            new Tone(.55, 1.05f, 1.6f, 1.06f, 0, 0, .01f));
            case SMOOTH ->
                    new Look(
                            new Spread(.9f, .5f, -.5, .9, .8f),
                            new Tone(.3, .78f, .1f, .92f, 0, 0, .06f));
            case BRIGHTER ->
                    new Look(
                            new Spread(1f, .4f, -.05, .8, .4f),
                            new Tone(1.05, .95f, 1.05f, 1.12f, 0, 0, .02f));
            case CONTRASTED_N_HDR ->
                    new Look(
                            new Spread(1.05f, .8f, .2, 1, .2f),
                            new Tone(.05, 1.24f, 4f, 1.5f, 0, .12f, 0));
            case CINEMATIC ->
                    new Look(
                            new Spread(1.5f, .3f, .1, .6, .8f),
                            new Tone(-.4, 1.08f, 1.05f, .8f, 1.6f, .5f, .04f));
            case JUST_COMPOSITION ->
                    new Look(
                            new Spread(2.1f, .9f, .25, 0, .3f),
                            new Tone(-.1, 1.05f, 1.1f, 1, 0, 0, 0));
        };
    }
}
