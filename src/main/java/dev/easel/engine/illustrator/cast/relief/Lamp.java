package dev.easel.engine.illustrator.cast.relief;

import dev.easel.engine.illustrator.scene.Light;

/** A scene's light as a painter uses it: a direction, and gains for lit, shaded and rim colours. */
final class Lamp {
    final float x;
    final float y;
    final float z;
    final float halfX;
    final float halfY;
    final float halfZ;
    final float[] key;
    final float[] fill;
    final float strength;
    final float rim;

    Lamp(Light light) {
        double height = Math.clamp(light.height(), 0.0, 1.0);
        double lx = 0.85 * Math.clamp(light.x(), -1.0, 1.0);
        double ly = -(0.32 + 0.68 * height);
        double lz = 0.42 + 0.3 * height;
        double length = Math.sqrt(lx * lx + ly * ly + lz * lz);
        x = (float) (lx / length);
        y = (float) (ly / length);
        z = (float) (lz / length);
        double half = Math.sqrt(x * x + y * y + (z + 1) * (z + 1));
        halfX = (float) (x / half);
        halfY = (float) (y / half);
        halfZ = (float) ((z + 1) / half);
        strength = (float) Math.clamp(light.strength(), 0.0, 1.0);
        key = gains(Tone.mix(light.key() & 0xFFFFFF, 0xFFFFFF, 0.12), 0.34f + 0.46f * strength);
        fill = gains(Tone.mix(light.ambient() & 0xFFFFFF, 0xFFFFFF, 0.34), 0.66f);
        rim = (float) ((0.28 + 0.5 * (1 - height)) * (0.35 + 0.65 * strength));
    }

    private static float[] gains(int rgb, float gain) {
        return new float[] {
            (rgb >> 16 & 255) / 255f * gain,
            (rgb >> 8 & 255) / 255f * gain,
            (rgb & 255) / 255f * gain
        };
    }
}
