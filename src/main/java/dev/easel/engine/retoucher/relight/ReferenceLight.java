package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;

/** Reads where the light of a picture comes from, its colours and how hard it is. */
final class ReferenceLight {
    private static final PixelSize SIZE = new PixelSize(96, 96);

    private final ColorPlanes linear;
    private final Plane luminance;
    private final Plane log;

    private ReferenceLight(Pixels reference) {
        linear = ColorSpace.LINEAR.of(Resize.AREA.to(SIZE, reference));
        luminance = Plane.zeros(SIZE.width(), SIZE.height());
        for (int i = 0; i < luminance.values().length; i++) {
            luminance.values()[i] =
                    Tint.luminance(
                            linear.first().values()[i],
                            linear.second().values()[i],
                            linear.third().values()[i]);
        }
        log = luminance.map(v -> (float) Math.log(v + .004f));
    }

    static LightSetup read(Pixels reference) {
        ReferenceLight light = new ReferenceLight(reference);
        float spread = light.log.quantile(.95) - light.log.quantile(.05);
        float middle = light.log.quantile(.5);
        return new LightSetup(
                light.place(),
                light.tint(.8, 1).deepened(.85),
                light.tint(0, .35).deepened(.85),
                Math.clamp((spread - 1.2) / 3, .15, .9),
                Math.clamp(.45 * (middle - Math.log(.16)) / Math.log(2), -1.6, .7),
                Math.clamp(.6 + .18 * spread, .7, 1.4));
    }

    /** Up the slope of the brightness; grounds are darker than skies, so that slope counts half. */
    private LightSetup.Place place() {
        double slopeX = 0;
        double slopeY = 0;
        double centre = 0;
        int n = SIZE.width();
        for (int i = 0; i < log.values().length; i++) {
            double x = 2.0 * (i % n) / (n - 1) - 1;
            double y = 2.0 * (i / n) / (n - 1) - 1;
            double v = log.values()[i] / log.values().length;
            slopeX += 3 * v * x;
            slopeY += 1.5 * v * y;
            centre += Math.abs(x) < .34 && Math.abs(y) < .34 ? 9 * v : 0;
        }
        double power = Math.hypot(slopeX, slopeY);
        double elevation = 38 + 25 * (centre - log.mean()) - 25 * power;
        return new LightSetup.Place(
                Math.toDegrees(Math.atan2(-slopeY, slopeX)), Math.clamp(elevation, -30, 60));
    }

    /** Mean colour of the pixels between two quantiles of brightness. */
    private Tint tint(double from, double to) {
        float low = luminance.quantile(from);
        float high = luminance.quantile(to);
        float[] sum = new float[3];
        for (int i = 0; i < luminance.values().length; i++) {
            float v = luminance.values()[i];
            if (v >= low && v <= high) {
                sum[0] += linear.first().values()[i];
                sum[1] += linear.second().values()[i];
                sum[2] += linear.third().values()[i];
            }
        }
        float scale = Math.max(1e-6f, Tint.luminance(sum[0], sum[1], sum[2]));
        return Tint.of(sum[0] / scale, sum[1] / scale, sum[2] / scale);
    }
}
