package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.stroke.Bristles;
import dev.easel.engine.retoucher.stroke.Manner;
import dev.easel.engine.retoucher.stroke.Painting;

/**
 * Opaque paint laid in visible strokes.
 *
 * @param width of a stroke on a picture 1024 pixels long
 * @param depth of the bristles' ridges, L
 * @param swirl how strongly strokes swirl where the picture is empty, 0–1
 * @param softness of the strokes' edges, 0–0.8
 * @param variation of colour from stroke to stroke, 0–1
 */
record BrushPainting(float width, float depth, float swirl, float softness, float variation) {
    private static final float FACE_STRUCTURE = 0.9f;
    private static final float SUBJECT_STRUCTURE = 0.65f;
    private static final int SMALLEST = 64;

    /** Paints encoded sRGB; {@code structure} (0–1) keeps the drawing. */
    ColorPlanes paint(ColorPlanes srgb, float structure, Setting setting) {
        if (Math.min(srgb.width(), srgb.height()) < SMALLEST) {
            return srgb;
        }
        Plane faces = setting.scene().faces();
        Plane least =
                setting.scene()
                        .subject()
                        .with(faces, (s, f) -> Math.max(SUBJECT_STRUCTURE * s, FACE_STRUCTURE * f));
        Plane kept = least.map(v -> Math.max(structure, v));
        float stroke = Math.max(2.5f, width * setting.unit());
        Manner manner = new Manner(1, structure, swirl, softness, 0, variation, setting.seed());
        ColorPlanes painted =
                Painting.of(
                        Lab.of(srgb),
                        kept,
                        Bristles.of(stroke, depth, setting.seed()),
                        manner,
                        done -> setting.beat());
        return Lab.toSrgb(painted);
    }
}
