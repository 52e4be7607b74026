package dev.easel.engine.retoucher.style;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;

/** Mean and spread of colour, brought from one picture to another (Reinhard and others, 2001). */
final class Statistics {
    private static final double LEAST_STRETCH = 0.7;
    private static final double MOST_STRETCH = 1.5;

    private Statistics() {}

    /** The picture with its channels moved towards the reference's, by the share {@code amount}. */
    static ColorPlanes towards(ColorPlanes reference, ColorPlanes picture, double amount) {
        return new ColorPlanes(
                towards(reference.first(), picture.first(), amount),
                towards(reference.second(), picture.second(), amount),
                towards(reference.third(), picture.third(), amount));
    }

    private static Plane towards(Plane reference, Plane plane, double amount) {
        float mean = plane.mean();
        float wanted = reference.mean();
        double stretch =
                Math.clamp(
                        deviation(reference, wanted) / (deviation(plane, mean) + 1e-3),
                        LEAST_STRETCH,
                        MOST_STRETCH);
        return plane.map(v -> (float) (v + amount * ((v - mean) * stretch + wanted - v)));
    }

    private static double deviation(Plane plane, float mean) {
        double sum = 0;
        for (float v : plane.values()) {
            sum += (v - mean) * (v - mean);
        }
        return Math.sqrt(sum / plane.values().length);
    }
}
