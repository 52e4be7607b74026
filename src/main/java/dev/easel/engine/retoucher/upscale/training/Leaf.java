package dev.easel.engine.retoucher.upscale.training;

import java.util.random.RandomGenerator;

/**
 * What one shape of a practice picture is covered with.
 *
 * @param grey 0–255 in the middle of the picture
 * @param slopeX change of grey a pixel, as is slopeY
 * @param noise how loud the grain is, in grey levels
 * @param grain which noise, and how it is turned and stretched
 */
record Leaf(double grey, double slopeX, double slopeY, double noise, Grain grain, Stripes stripes) {
    /** Affine look-up in a noise field: grass, fur and bark are noise stretched one way. */
    record Grain(Noise field, double cos, double sin, double along, double across, double offset) {
        float at(int x, int y) {
            return field.at(
                    (cos * x + sin * y) * along + offset, (cos * y - sin * x) * across - offset);
        }
    }

    /** Waves or bars; loudness 0 for none, x and y in radians a pixel. */
    record Stripes(double loudness, double x, double y, boolean hard) {
        double at(int u, int v) {
            double wave = Math.sin(x * u + y * v);
            return loudness * (hard ? Math.signum(wave) : wave);
        }
    }

    static Leaf random(Noise[] fields, double texture, RandomGenerator random) {
        double angle = random.nextDouble(Math.PI);
        double zoom = Math.exp(random.nextDouble(-.8, .8));
        double stretch = random.nextDouble() < .35 ? random.nextDouble(3, 12) : 1;
        Noise field = fields[random.nextInt(fields.length)];
        double offset = random.nextDouble(4096);
        return new Leaf(
                random.nextDouble(255),
                random.nextGaussian() * .06,
                random.nextGaussian() * .06,
                texture * 30 * Math.pow(random.nextDouble(), 2.2),
                new Grain(field, Math.cos(angle), Math.sin(angle), zoom / stretch, zoom, offset),
                stripes(texture, random));
    }

    private static Stripes stripes(double texture, RandomGenerator random) {
        double loudness = random.nextDouble() < .12 * texture ? random.nextDouble(8, 68) : 0;
        double pitch = 2 * Math.PI / (5 + Math.exp(random.nextDouble(3.2)));
        double angle = random.nextDouble(Math.PI);
        return new Stripes(
                loudness, Math.cos(angle) * pitch, Math.sin(angle) * pitch, random.nextBoolean());
    }

    float at(int x, int y) {
        double v = grey + slopeX * (x - 512) + slopeY * (y - 512) + noise * grain.at(x, y);
        return (float) Math.clamp(stripes.loudness == 0 ? v : v + stripes.at(x, y), 0, 255);
    }
}
