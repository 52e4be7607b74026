package dev.easel.engine.retoucher.style;

import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Faces;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Skin;
import dev.easel.engine.retoucher.stroke.Manner;
import dev.easel.engine.retoucher.stroke.Painting;
import dev.easel.engine.retoucher.stroke.PatchLibrary;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;

/**
 * The steps from a picture to a painting: colours, brushwork, last statistics.
 *
 * @param style the reference, CIELAB
 */
record Restyling(StyleTransfer request, long seed, ColorPlanes style) {
    private static final float FACE_STRUCTURE = 0.7f;
    private static final float PORTRAIT_STRUCTURE = 0.85f;
    private static final float SKIN_KEPT = 0.45f;
    private static final float PORTRAIT_SKIN_KEPT = 0.6f;
    private static final float OWN_COLOUR = 0.45f;
    private static final double STATISTICS = 0.5;

    /** Below this style strength the painting is faded in. */
    private static final float FULL_PAINT = 0.4f;

    boolean hasBrushwork(PixelSize size) {
        return shortSide(size) >= PatchLibrary.SMALLEST
                && shortSide(style.size()) >= PatchLibrary.SMALLEST;
    }

    private static int shortSide(PixelSize size) {
        return Math.min(size.width(), size.height());
    }

    /** The picture restyled, encoded sRGB. */
    ColorPlanes of(Pixels picture, Progress progress) {
        float strength = (float) request.styleStrength();
        ColorPlanes lab = Lab.of(ColorSpace.SRGB.of(picture));
        Plane skin = Skin.in(lab);
        ColorPlanes base = recoloured(lab, skin, strength);
        progress.at(0.2);
        ColorPlanes painted = base;
        if (hasBrushwork(lab.size())) {
            Plane structure = structure(picture);
            progress.at(0.25);
            painted = painted(base, structure, progress.part(0.25, 0.95));
        }
        ColorPlanes settled = Statistics.towards(style, painted, STATISTICS * strength);
        ColorPlanes kind = Ramp.mix(settled, painted, skin.map(s -> s * skinKept()));
        return Lab.toSrgb(Ramp.mix(lab, kind, Ramp.smooth(strength, 0, FULL_PAINT)));
    }

    private float skinKept() {
        return request.portrait() ? PORTRAIT_SKIN_KEPT : SKIN_KEPT;
    }

    /** In the reference's palette; skin keeps part of its own hue. */
    private ColorPlanes recoloured(ColorPlanes lab, Plane skin, float strength) {
        float amount = (float) Math.pow(Math.min(1, 1.25 * strength), 0.8);
        ColorPlanes mapped = ColourMatch.between(lab, style, seed).apply(lab, amount);
        Plane kept = skin.map(s -> s * skinKept());
        return new ColorPlanes(
                mapped.first(),
                Ramp.mix(mapped.second(), lab.second(), kept),
                Ramp.mix(mapped.third(), lab.third(), kept));
    }

    /** The wanted structure everywhere; on faces at least enough for eyes and mouths to be read. */
    private Plane structure(Pixels picture) {
        float wanted = (float) request.structureStrength();
        float least = request.portrait() ? PORTRAIT_STRUCTURE : FACE_STRUCTURE;
        return Faces.mask(Faces.in(picture), picture.size())
                .map(f -> wanted + f * Math.max(0, least - wanted));
    }

    private ColorPlanes painted(ColorPlanes base, Plane structure, Progress progress) {
        PatchLibrary library = PatchLibrary.of(style);
        progress.at(0.15);
        Manner manner =
                new Manner(
                        (float) request.styleStrength(),
                        (float) request.structureStrength(),
                        Math.clamp(1.25f - library.energy() / 7, 0, 0.8f),
                        OWN_COLOUR * (float) request.styleStrength(),
                        0,
                        seed);
        return Painting.of(base, structure, library, manner, progress.part(0.15, 1));
    }
}
