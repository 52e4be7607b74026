package dev.easel.engine.illustrator.cast.relief;

/** One point of a surface: colour, normal and how it answers light. Mutable, to be reused. */
final class Surfel {
    float red;
    float green;
    float blue;
    float normalX;
    float normalY;
    float normalZ = 1;

    /** How open it lies to the light: 1 free, 0 buried. */
    float open = 1;

    float gloss;

    /** Share of its colour that shines by itself. */
    float glow;

    void colour(int rgb) {
        red = (rgb >> 16 & 255) / 255f;
        green = (rgb >> 8 & 255) / 255f;
        blue = (rgb & 255) / 255f;
    }

    void normal(float x, float y, float z) {
        float length = (float) Math.sqrt(x * x + y * y + z * z) + 1e-9f;
        normalX = x / length;
        normalY = y / length;
        normalZ = z / length;
    }

    /** Brighter or darker by a factor. */
    void scale(float factor) {
        red = Math.min(1, red * factor);
        green = Math.min(1, green * factor);
        blue = Math.min(1, blue * factor);
    }

    /** Takes on a share of what a polished surface of its normal would reflect in a room. */
    void reflect(float share) {
        if (share <= 0) {
            return;
        }
        float room = share * Room.seen(2 * normalZ * normalX, 2 * normalZ * normalY);
        float dark = 1 + Math.min(0, room);
        float light = Math.max(0, room);
        red = red * dark + (1 - red) * light * (0.35f + 0.65f * red);
        green = green * dark + (1 - green) * light * (0.35f + 0.65f * green);
        blue = blue * dark + (1 - blue) * light * (0.35f + 0.65f * blue);
    }
}
