package dev.easel.engine.illustrator.cast.relief;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Lights the planes: wrapped key light, coloured fill from above, rim, highlights, soft outline.
 */
final class Shading {
    private static final int BAND_PIXELS = 1 << 18;
    private final Planes planes;
    private final Lamp lamp;
    private final double unitsPerPixel;
    private final Surfel s = new Surfel();
    private final float[] colour = new float[3];

    private Shading(Planes planes, Lamp lamp) {
        this.planes = planes;
        this.lamp = lamp;
        this.unitsPerPixel = Stage.HEIGHT / planes.height;
    }

    /** The lit picture; {@code beat} is run between bands of it. */
    static BufferedImage image(Planes planes, Lamp lamp, Runnable beat) {
        BufferedImage out =
                new BufferedImage(planes.width, planes.height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = ((DataBufferInt) out.getRaster().getDataBuffer()).getData();
        int band = Math.max(1, BAND_PIXELS / planes.width);
        for (int y = 0; y < planes.height; y += band) {
            int end = Math.min(planes.height, y + band);
            Rows.each(y, end, planes.width, row -> new Shading(planes, lamp).row(row, argb));
            beat.run();
        }
        return out;
    }

    private void row(int y, int[] argb) {
        for (int i = y * planes.width; i < (y + 1) * planes.width; i++) {
            int alpha = Math.round(planes.cover[i] * 255);
            if (alpha > 0) {
                planes.at(i, s);
                light(grain(i));
                argb[i] = alpha << 24 | byteOf(0) << 16 | byteOf(1) << 8 | byteOf(2);
            }
        }
    }

    private float grain(int i) {
        double x = i % planes.width * unitsPerPixel;
        double y = i / planes.width * unitsPerPixel;
        return (float)
                (1 + 0.022 * Noise.at(x / 47, y / 47, 3) + 0.018 * Noise.at(x / 7, y / 7, 5));
    }

    private void light(float grain) {
        float facing = s.normalX * lamp.x + s.normalY * lamp.y + s.normalZ * lamp.z;
        float wrapped = Math.clamp((facing + 0.3f) / 1.3f, 0f, 1f);
        float diffuse = wrapped * (0.25f + 0.75f * s.open);
        float sky = (0.9f - 0.22f * s.normalY) * (0.5f + 0.5f * s.open);
        float edge = smooth(0.5f, 1f, 1 - s.normalZ);
        float rim = edge * rimFacing() * lamp.rim * (0.3f + 0.7f * s.open);
        float outline = 1 - 0.3f * edge * (1 - wrapped);
        float shine = highlight();
        float mirror = s.gloss * 0.3f * smooth(0.25f, 0.9f, -2 * s.normalZ * s.normalY);
        put(0, s.red * grain, (lamp.fill[0] * sky + lamp.key[0] * diffuse) * outline);
        put(1, s.green * grain, (lamp.fill[1] * sky + lamp.key[1] * diffuse) * outline);
        put(2, s.blue * grain, (lamp.fill[2] * sky + lamp.key[2] * diffuse) * outline);
        for (int c = 0; c < 3; c++) {
            float add = rim * lamp.key[c] + shine * (0.3f + lamp.key[c]) + mirror * lamp.fill[c];
            colour[c] += (1 - Math.min(1, colour[c])) * Math.min(1, add * 1.25f);
        }
    }

    private float rimFacing() {
        float length = (float) Math.hypot(lamp.x, lamp.y) + 1e-6f;
        float side = (s.normalX * lamp.x + s.normalY * lamp.y) / length;
        return Math.clamp(0.15f + side, 0f, 1f);
    }

    private float highlight() {
        if (s.gloss < 0.02f) {
            return 0;
        }
        float facing = s.normalX * lamp.halfX + s.normalY * lamp.halfY + s.normalZ * lamp.halfZ;
        float power = 8 + 110 * s.gloss * s.gloss;
        double spot = Math.pow(Math.max(0, facing), power);
        return (float) (spot * s.gloss * 0.9 * s.open * (0.35 + 0.65 * lamp.strength));
    }

    /** Shade is richer than light: deep tones keep their hue instead of going grey. */
    private void put(int channel, float albedo, float light) {
        float dark = Math.clamp(1 - light, 0f, 1f);
        float lit = albedo * light * (1 - 0.22f * dark * (1 - albedo));
        float mixed = lit + (Math.min(1, albedo * 1.08f) - lit) * s.glow;
        colour[channel] =
                mixed < 0.8f ? mixed : 1 - 0.2f * (float) Math.exp(-(mixed - 0.8f) / 0.2f);
    }

    private int byteOf(int channel) {
        return Math.clamp(Math.round(colour[channel] * 255), 0, 255);
    }

    private static float smooth(float from, float to, float v) {
        float t = Math.clamp((v - from) / (to - from), 0f, 1f);
        return t * t * (3 - 2 * t);
    }
}
