package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.SplittableRandom;

/** What may stand behind a subject: parts of pictures, studio backdrops, gradients and walls. */
final class Backdrops {
    private static final double PICTURES = 0.78;
    private static final double BLURRED = 0.45;
    private final Pictures pictures;

    Backdrops(Pictures pictures) {
        this.pictures = pictures;
    }

    ColorPlanes any(PixelSize size, SplittableRandom random) {
        if (pictures.size() == 0 || random.nextDouble() > PICTURES) {
            return drawn(size, random);
        }
        ColorPlanes scene = ColorSpace.SRGB.of(part(pictures.any(random), size, random));
        double blur = random.nextDouble() < BLURRED ? random.nextDouble(0.002, 0.018) : 0;
        float gain = (float) Math.exp(random.nextGaussian() * 0.15);
        return scene.each(
                p -> Blur.gaussian(p, blur * size.longSide()).map(v -> Math.clamp(v * gain, 0, 1)));
    }

    /** A part of a picture in the wanted shape, sometimes mirrored. */
    private static Pixels part(Pixels picture, PixelSize size, SplittableRandom random) {
        double fit =
                Math.min(
                        (double) picture.width() / size.width(),
                        (double) picture.height() / size.height());
        double scale = fit * random.nextDouble(0.45, 1);
        int w = Math.max(1, (int) (size.width() * scale));
        int h = Math.max(1, (int) (size.height() * scale));
        int left = random.nextInt(picture.width() - w + 1);
        int top = random.nextInt(picture.height() - h + 1);
        boolean mirrored = random.nextBoolean();
        Pixels out = Pixels.blank(w, h);
        for (int i = 0; i < out.argb().length; i++) {
            int x = mirrored ? w - 1 - i % w : i % w;
            out.argb()[i] = 0xFF000000 | picture.at(left + x, top + i / w);
        }
        return (scale > 1 ? Resize.AREA : Resize.CUBIC).to(size, out);
    }

    /** One shaded colour, two colours that meet at a horizon, or a rough wall. */
    private static ColorPlanes drawn(PixelSize size, SplittableRandom random) {
        float[] one = color(random);
        float[] other = random.nextBoolean() ? one : color(random);
        double angle = random.nextDouble(2 * Math.PI);
        double horizon = random.nextDouble(0.4, 0.85);
        boolean floor = random.nextDouble() < 0.35;
        double fall = random.nextDouble(0.7);
        Plane rough = roughness(size, random);
        ColorPlanes out = ColorPlanes.zeros(size.width(), size.height());
        for (int i = 0; i < rough.values().length; i++) {
            double x = (double) (i % size.width()) / size.width() - 0.5;
            double y = (double) (i / size.width()) / size.height() - 0.5;
            double t = 0.5 + x * Math.cos(angle) + y * Math.sin(angle);
            t = floor ? Math.clamp((y + 0.5 - horizon) * 30, 0, 1) : Math.clamp(t, 0, 1);
            double light = 1 - fall * (x * x + y * y) + rough.values()[i];
            out.first().values()[i] = shade(one[0], other[0], t, light);
            out.second().values()[i] = shade(one[1], other[1], t, light);
            out.third().values()[i] = shade(one[2], other[2], t, light);
        }
        return out;
    }

    private static float shade(float one, float other, double t, double light) {
        return (float) Math.clamp((one + t * (other - one)) * light, 0, 1);
    }

    /** Mostly quiet colours, as walls and papers have. */
    private static float[] color(SplittableRandom random) {
        double grey = Math.sqrt(random.nextDouble());
        double chroma = random.nextDouble() < 0.6 ? 0.12 : 0.7;
        float[] out = new float[3];
        for (int c = 0; c < 3; c++) {
            out[c] = (float) Math.clamp(grey + chroma * (random.nextDouble() - 0.5), 0, 1);
        }
        return out;
    }

    /** None, or noise of one size. */
    private static Plane roughness(PixelSize size, SplittableRandom random) {
        Plane noise = Plane.zeros(size.width(), size.height());
        if (random.nextDouble() < 0.5) {
            return noise;
        }
        double grain = Math.exp(random.nextDouble(2.5)) * 0.7;
        float depth = (float) (random.nextDouble(0.2) * Math.sqrt(grain));
        for (int i = 0; i < noise.values().length; i++) {
            noise.values()[i] = (float) random.nextGaussian() * depth;
        }
        return Blur.gaussian(noise, grain * 0.6);
    }
}
