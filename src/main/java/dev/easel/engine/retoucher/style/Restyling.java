package dev.easel.engine.retoucher.style;

import dev.easel.engine.ImageRequest.PortraitStyle;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.look.Painter;
import dev.easel.engine.retoucher.look.Scene;
import dev.easel.engine.retoucher.look.Setting;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.stroke.Manner;
import dev.easel.engine.retoucher.stroke.Painting;
import dev.easel.engine.retoucher.stroke.PatchLibrary;
import dev.easel.image.Pixels;

/**
 * The steps from a picture to a painting: colours, brushwork, last statistics.
 *
 * @param style the reference, CIELAB
 * @param brushwork whether both pictures are large enough for strokes
 */
record Restyling(StyleTransfer request, long seed, ColorPlanes style, boolean brushwork) {
    private static final float FACE_STRUCTURE = 0.88f;
    private static final float PORTRAIT_STRUCTURE = 0.95f;
    private static final float SKIN_KEPT = 0.8f;
    private static final float PORTRAIT_SKIN_KEPT = 0.88f;

    /** Faces are skin even where their colours are not. */
    private static final float FACE_SKIN = 0.9f;

    private static final float LIGHT_KEPT = 0.6f;
    private static final float LEAST_LOOK = 0.5f;
    private static final float LOOK_RANGE = 0.6f;
    private static final float OWN_COLOUR = 0.45f;
    private static final double STATISTICS = 0.5;

    /** Below this style strength the painting is faded in. */
    private static final float FULL_PAINT = 0.4f;

    /** The picture restyled, encoded sRGB. */
    ColorPlanes of(Pixels picture, Progress progress) {
        float strength = (float) request.styleStrength();
        ColorPlanes lab = Lab.of(ColorSpace.SRGB.of(picture));
        Scene scene = new Scene(ColorSpace.SRGB.of(picture));
        Plane people = scene.faces().with(scene.skin(), (f, s) -> Math.max(s, FACE_SKIN * f));
        progress.at(0.1);
        ColorPlanes base = recoloured(lab, people, strength);
        progress.at(0.2);
        ColorPlanes painted = drawn(scene, base, people, progress);
        return Lab.toSrgb(Ramp.mix(lab, painted, Ramp.smooth(strength, 0, FULL_PAINT)));
    }

    /** With the look of a portrait style, else with the reference's brushwork if there is any. */
    private ColorPlanes drawn(Scene scene, ColorPlanes base, Plane people, Progress progress) {
        PortraitStyle portrait = request.portraitStyle();
        if (portrait != null) {
            float amount = LEAST_LOOK + LOOK_RANGE * (float) request.styleStrength();
            Painter painter = PortraitLook.of(portrait, style);
            return Lab.of(
                    painter.paint(
                            Lab.toSrgb(base),
                            new Setting(amount, seed, scene, () -> progress.at(0.3))));
        }
        if (!brushwork) {
            return base;
        }
        return painted(base, structure(people), progress.part(0.2, 0.95));
    }

    private float skinKept() {
        return request.portrait() ? PORTRAIT_SKIN_KEPT : SKIN_KEPT;
    }

    /** In the reference's palette; skin keeps part of its own hue. */
    private ColorPlanes recoloured(ColorPlanes lab, Plane people, float strength) {
        float amount = (float) Math.pow(Math.min(1, 1.25 * strength), 0.8);
        ColorPlanes mapped = ColourMatch.between(lab, style, seed).apply(lab, amount);
        ColorPlanes settled = Statistics.towards(style, mapped, STATISTICS * strength);
        Plane kept = people.map(p -> skinKept() * p);
        return new ColorPlanes(
                Ramp.mix(settled.first(), lab.first(), kept.map(v -> LIGHT_KEPT * v)),
                Ramp.mix(settled.second(), lab.second(), kept),
                Ramp.mix(settled.third(), lab.third(), kept));
    }

    /** The wanted structure; on people at least enough for eyes and mouths to be read. */
    private Plane structure(Plane people) {
        float wanted = (float) request.structureStrength();
        float least = request.portrait() ? PORTRAIT_STRUCTURE : FACE_STRUCTURE;
        return people.map(p -> wanted + p * Math.max(0, least - wanted));
    }

    private ColorPlanes painted(ColorPlanes base, Plane structure, Progress progress) {
        PatchLibrary library = PatchLibrary.of(style);
        progress.at(0.15);
        Manner manner =
                new Manner(
                        (float) request.styleStrength(),
                        (float) request.structureStrength(),
                        0.12f + 0.5f * (1 - (float) request.structureStrength()),
                        Math.clamp(1.25f - library.energy() / 7, 0, 0.8f),
                        OWN_COLOUR * (float) request.styleStrength(),
                        0,
                        seed);
        ColorPlanes painting =
                Painting.of(base, structure, library, manner, progress.part(0.15, 1));
        return new ColorPlanes(
                centred(painting.first(), base.first()),
                centred(painting.second(), base.second()),
                centred(painting.third(), base.third()));
    }

    /** Strokes may not shift the palette: the mean stays that of the matched colours. */
    private static Plane centred(Plane painted, Plane base) {
        float shift = base.mean() - painted.mean();
        return painted.map(v -> v + shift);
    }
}
