package dev.easel.engine.retoucher.stroke;

import static org.bytedeco.opencv.global.opencv_imgproc.bilateralFilter;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.WideBlur;

/** Paints a picture, its colours already matched, with the brushwork of a reference. */
public final class Painting {
    /** How much of the brush texture skin is spared. */
    private static final float GUARD = 0.85f;

    private Painting() {}

    /**
     * @param base the picture in the reference's colours, CIELAB
     * @param structure how closely the drawing is kept, 0–1 a pixel
     * @return the painted picture, CIELAB
     */
    public static ColorPlanes of(
            ColorPlanes base,
            Plane structure,
            PatchLibrary library,
            Manner manner,
            Progress progress) {
        float stroke = library.width();
        ColorPlanes simple = simplified(base, stroke, manner.structure());
        progress.at(0.15);
        Flow flow = Flow.of(simple.first(), stroke, manner.swirl(), manner.seed());
        progress.at(0.25);
        Motif motif = new Motif(simple, flow, structure, calm(base, structure, manner));
        Canvas canvas = Canvas.primed(simple);
        int layers = StrokeLayer.LENGTHS.length;
        for (int i = 0; i < layers; i++) {
            float half =
                    Math.max(3, StrokeLayer.LENGTHS[i] * stroke * (0.35f + 0.65f * manner.style()));
            new StrokeLayer(i, half, canvas, motif, library).paint(manner);
            progress.at(0.25 + 0.65 * (i + 1) / layers);
        }
        return Finish.of(base, canvas, structure, manner);
    }

    private static ColorPlanes simplified(ColorPlanes base, float stroke, float structure) {
        double reach = Math.max(1.5, 0.25 * stroke * (1.2 - structure));
        return OpenCv.filter(base, (s, t) -> bilateralFilter(s, t, -1, 9, reach));
    }

    /**
     * Eyes, mouths, windows: where the picture is busy, paint lies calmer; so it does where more is
     * kept than was asked for, as on skin.
     */
    private static Plane calm(ColorPlanes base, Plane structure, Manner manner) {
        double unit = base.size().longSide() / 1024.0;
        Plane mean = WideBlur.of(base.first(), 6 * unit);
        Plane busy = WideBlur.of(base.first().with(mean, (v, m) -> Math.abs(v - m)), 9 * unit);
        float wanted = manner.structure();
        return busy.with(
                structure,
                (v, k) -> {
                    float guarded = Math.max(0, k - wanted) / (1.05f - wanted);
                    return (1 - 0.6f * k * Ramp.smooth(v, 1.5f, 6)) * (1 - GUARD * guarded);
                });
    }
}
