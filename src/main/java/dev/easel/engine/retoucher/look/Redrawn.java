package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.patch.PatchImage;
import dev.easel.engine.retoucher.patch.Resynthesis;

/** A bent scene drawn anew with the original's own texture, where there is enough to redraw. */
final class Redrawn {
    private static final float FREE = 0.35f;
    private static final float LEAST_SHARE = 0.2f;
    private static final int SMALLEST_SIDE = 64;

    private Redrawn() {}

    /** The bent picture with its free parts (0–1 a pixel) drawn anew. */
    static ColorPlanes of(ColorPlanes original, ColorPlanes bent, Plane free, Setting setting) {
        Mask area = Mask.above(free, FREE);
        boolean large = Math.min(bent.width(), bent.height()) >= SMALLEST_SIDE;
        if (!large || area.count() < LEAST_SHARE * area.values().length) {
            return bent;
        }
        PatchImage drawn =
                new Resynthesis(image(original), image(bent), area, setting.seed())
                        .run(setting::beat);
        ColorPlanes anew = ColorSpace.SRGB.of(drawn.toPixels());
        return Ramp.mix(bent, anew, Ramp.smooth(free, FREE, 2 * FREE));
    }

    private static PatchImage image(ColorPlanes srgb) {
        return PatchImage.of(ColorSpace.SRGB.toPixels(srgb));
    }
}
