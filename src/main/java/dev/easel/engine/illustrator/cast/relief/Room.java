package dev.easel.engine.illustrator.cast.relief;

/** What polished things reflect: a bright sky over a dark horizon, and two tall windows. */
final class Room {
    private Room() {}

    /** From −1 (dark) to 1 (bright) in the direction x (right), y (down), each −1 to 1. */
    static float seen(float x, float y) {
        float sky = 0.62f * rise(0.9f, 0.05f, -y);
        float ground = -0.75f * rise(0.8f, 0f, y);
        float horizon = (y < 0 ? sky : ground) * rise(0f, 0.16f, Math.abs(y));
        float windows = 0.95f * bump(x, -0.62f, 0.24f) + 0.5f * bump(x, 0.8f, 0.14f);
        float wall = -0.6f * bump(x, 0.12f, 0.42f) - 0.5f * bump(x, -1f, 0.2f);
        float upright = 1 - 0.8f * rise(0.1f, 0.5f, Math.abs(y));
        return Math.clamp(horizon + (windows + wall) * upright, -0.85f, 1f);
    }

    private static float bump(float v, float centre, float width) {
        float t = (v - centre) / width;
        return (float) Math.exp(-t * t);
    }

    private static float rise(float from, float to, float v) {
        float t = Math.clamp((v - from) / (to - from), 0f, 1f);
        return t * t * (3 - 2 * t);
    }
}
