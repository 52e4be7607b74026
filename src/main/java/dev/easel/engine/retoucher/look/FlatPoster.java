package dev.easel.engine.retoucher.look;

import static org.bytedeco.opencv.global.opencv_imgproc.medianBlur;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Kuwahara;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Palette;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Screen print: a handful of flat colours. Areas are cut by the picture's own colours and only then
 * recoloured, so that skin stays skin.
 */
public final class FlatPoster implements Painter {
    private static final int CLEANINGS = 2;
    private static final float EVEN = 0.85f;

    /** Shares of a face's pixels that are darker than each of its inks. */
    private static final double[] SKIN_TONES = {0.15, 0.5, 0.85};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        ColorPlanes even = Tone.saturate(Tone.levels(srgb, 0.012, 0.9f), 1.25f);
        StructureTensor flow = StructureTensor.of(Tone.luma(even), 6 * unit);
        ColorPlanes flat = new Kuwahara(8 * unit, 10).apply(even, flow, setting.heartbeat());
        setting.beat();
        ColorPlanes lab = evenSkin(Lab.of(flat), setting.scene());
        Palette palette =
                Palette.of(lab, Math.round(setting.between(14, 7)), setting.seed())
                        .with(complexion(lab, setting.scene().faces()));
        byte[] numbers = cleaned(palette.assign(lab), lab.width(), lab.height(), unit);
        Palette inks = inks(palette, setting.amount());
        ColorPlanes print = Lab.toSrgb(inks.paint(numbers, lab.width(), lab.height()));
        setting.beat();
        Plane lines = new Pen(1.6 * unit, 22, 0.16f, 6).draw(Tone.luma(flat), flow.angle());
        return printed(print, lines, setting);
    }

    /** Faces in one hue: their areas then follow the light, not blotches of colour. */
    private static ColorPlanes evenSkin(ColorPlanes lab, Scene scene) {
        Plane faces = scene.faces();
        Plane skin = scene.skin();
        float[] mean = new float[3];
        for (int i = 0; i < faces.values().length; i++) {
            float weight = faces.values()[i] * skin.values()[i];
            mean[0] += weight;
            mean[1] += weight * lab.second().values()[i];
            mean[2] += weight * lab.third().values()[i];
        }
        if (mean[0] < 1) {
            return lab;
        }
        Plane share = skin.map(s -> EVEN * s);
        Plane.ValuePairFunction a = (v, s) -> Ramp.mix(v, mean[1] / mean[0], s);
        Plane.ValuePairFunction b = (v, s) -> Ramp.mix(v, mean[2] / mean[0], s);
        return new ColorPlanes(
                lab.first(), lab.second().with(share, a), lab.third().with(share, b));
    }

    /** Three inks for the faces, if there are any: their shade, their middle and their light. */
    private static float[][] complexion(ColorPlanes lab, Plane faces) {
        List<float[]> skin = new ArrayList<>();
        for (int i = 0; i < faces.values().length; i++) {
            if (faces.values()[i] > 0.95f) {
                skin.add(
                        new float[] {
                            lab.first().values()[i],
                            lab.second().values()[i],
                            lab.third().values()[i]
                        });
            }
        }
        skin.sort(Comparator.comparingDouble(c -> c[0]));
        return skin.isEmpty()
                ? new float[0][]
                : Arrays.stream(SKIN_TONES)
                        .mapToObj(share -> skin.get((int) (share * (skin.size() - 1))))
                        .toArray(float[][]::new);
    }

    /** Specks smaller than the knife could cut go to their surroundings. */
    private static byte[] cleaned(byte[] numbers, int width, int height, float unit) {
        int window = Math.max(3, (int) (7 * unit) | 1);
        byte[] out = numbers;
        for (int n = 0; n < CLEANINGS; n++) {
            try (Mat source = OpenCv.bytes(out, width, height);
                    Mat target = new Mat()) {
                medianBlur(source, target, window);
                out = OpenCv.bytes(target);
            }
        }
        return out;
    }

    /** Spread in lightness and richer; warm flesh colours only a little. */
    private static Palette inks(Palette palette, float amount) {
        float[][] from = palette.colours();
        float[][] out = new float[from.length][];
        for (int i = 0; i < out.length; i++) {
            float even = 14 + 80f * i / Math.max(1, out.length - 1);
            double hue = Math.toDegrees(Math.atan2(from[i][2], from[i][1]));
            boolean flesh = hue > 20 && hue < 80 && from[i][0] > 25;
            float rich = flesh ? 1.05f : 1.2f + 0.5f * amount;
            float lightness = Ramp.mix(from[i][0], even, flesh ? 0.25f : 0.45f);
            out[i] = new float[] {lightness, from[i][1] * rich, from[i][2] * rich};
        }
        return new Palette(out);
    }

    private static ColorPlanes printed(ColorPlanes print, Plane lines, Setting setting) {
        Plane tooth = Paper.tooth(setting);
        ColorPlanes soft = print.each(p -> Blur.gaussian(p, 0.6 * setting.unit()));
        return Pixelwise.of(
                soft,
                (i, c) -> {
                    float line = 0.75f * (1 - lines.values()[i]);
                    float grain = 1 + 0.02f * tooth.values()[i];
                    for (int n = 0; n < 3; n++) {
                        c[n] = Ramp.mix(c[n], 0.1f + 0.12f * c[n], line) * grain;
                    }
                });
    }
}
