package dev.easel.engine.retoucher.look;

import static org.bytedeco.opencv.global.opencv_imgproc.bilateralFilter;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Kuwahara;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;
import dev.easel.image.PixelSize;

/** Painted cels: flat bright areas in few steps of light, coloured lines, a clear sky, bloom. */
public final class Anime implements Painter {
    private static final int FLATTENINGS = 3;
    private static final float SILL = 7;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        ColorPlanes bright = Tone.saturate(Tone.levels(srgb, 0.006, 0.74f), 1.25f + 0.3f * k);
        setting.beat();
        ColorPlanes flat = flattened(bright, setting);
        StructureTensor flow = StructureTensor.of(Tone.luma(flat), 3 * unit);
        ColorPlanes cells =
                new Kuwahara(setting.between(6, 9) * unit, 10)
                        .apply(flat, flow, setting.heartbeat());
        ColorPlanes shaded = Lab.toSrgb(shaded(Lab.of(cells), setting));
        setting.beat();
        Plane angle = StructureTensor.of(Tone.luma(srgb), 3 * unit).angle();
        Plane lines =
                new Pen(1.25 * unit, 28, setting.between(0.12f, 0.08f), 12)
                        .draw(Tone.luma(flat), angle);
        float ink = setting.between(0.75f, 1);
        setting.beat();
        ColorPlanes soft = shaded.each(p -> Blur.gaussian(p, 0.6 * unit));
        ColorPlanes drawn =
                Pixelwise.of(
                        soft,
                        (i, c) -> {
                            float line = ink * (1 - lines.values()[i]);
                            for (int n = 0; n < 3; n++) {
                                c[n] = Ramp.mix(c[n], 0.16f * c[n] * c[n], line);
                            }
                        });
        return bloomed(drawn, 0.5f * k, unit);
    }

    /** Large areas lose their texture; done at half size, where the filter reaches twice as far. */
    private static ColorPlanes flattened(ColorPlanes srgb, Setting setting) {
        PixelSize half =
                new PixelSize(Math.max(1, srgb.width() / 2), Math.max(1, srgb.height() / 2));
        ColorPlanes small = Resize.AREA.to(half, srgb);
        double reach = Math.max(1.5, 3.5 * setting.unit());
        for (int n = 0; n < FLATTENINGS; n++) {
            small = OpenCv.filter(small, (s, t) -> bilateralFilter(s, t, 9, 0.13, reach));
        }
        ColorPlanes large = Resize.CUBIC.to(srgb.size(), small);
        // fine detail stays where eyes and mouths are
        Plane faces = setting.scene().faces();
        return Ramp.mix(large, srgb, faces.map(f -> 0.45f * f));
    }

    /**
     * Steps of light with soft sills (Winnemöller and others, 2006); lights warm, shades violet.
     */
    private static ColorPlanes shaded(ColorPlanes lab, Setting setting) {
        float k = setting.amount();
        float step = 100 / setting.between(7.5f, 4);
        Plane sky = setting.scene().sky();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float level = (float) Math.floor(c[0] / step) * step + step / 2;
                    float sill = (float) Math.tanh((c[0] - level) / step * SILL) / 2 * step;
                    float inSky = sky.values()[i];
                    c[0] = Ramp.mix(level + sill * 0.8f, c[0], 0.7f * inSky);
                    float light = c[0] / 100 - 0.5f;
                    c[1] += 5 * k * -light * (1 - inSky);
                    c[2] += 9 * k * light * (1 - inSky);
                    float blue = inSky * (1 - Ramp.smooth(c[0], 70, 96)) * Math.min(1, k);
                    c[1] = Ramp.mix(c[1], -4, 0.6f * blue);
                    c[2] = Ramp.mix(c[2], -42, 0.6f * blue);
                });
    }

    private static ColorPlanes bloomed(ColorPlanes srgb, float amount, float unit) {
        return srgb.each(
                p -> {
                    Plane glow = WideBlur.of(p.map(v -> Math.max(0, v - 0.75f)), 14 * unit);
                    return p.with(
                            glow, (v, g) -> 1 - (1 - v) * (1 - Math.min(1, amount * 1.6f * g)));
                });
    }
}
