package dev.easel.engine.retoucher.relight;

/** A direction in the picture: x rightwards, y downwards, z to the camera. */
record Vector(float x, float y, float z) {
    /** Length of its part that lies in the picture. */
    float flatLength() {
        return (float) Math.hypot(x, y);
    }

    Vector normal() {
        float length = (float) Math.sqrt(x * x + y * y + z * z);
        return new Vector(x / length, y / length, z / length);
    }
}
