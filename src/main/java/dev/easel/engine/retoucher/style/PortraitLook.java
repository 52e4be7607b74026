package dev.easel.engine.retoucher.style;

import dev.easel.engine.ImageRequest.PortraitStyle;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.look.Anime;
import dev.easel.engine.retoucher.look.ComicBook;
import dev.easel.engine.retoucher.look.DigitalArt;
import dev.easel.engine.retoucher.look.FantasyArt;
import dev.easel.engine.retoucher.look.LineArt;
import dev.easel.engine.retoucher.look.Neon;
import dev.easel.engine.retoucher.look.Painter;
import dev.easel.engine.retoucher.look.Photographic;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Palette;

/** The way of drawing that a portrait style names; colours come from the reference all the same. */
final class PortraitLook {
    private static final int PALETTE = 8;

    private PortraitLook() {}

    /** {@code reference} is in CIELAB. */
    static Painter of(PortraitStyle style, ColorPlanes reference) {
        return switch (style) {
            case ANIME -> new Anime();
            case PHOTOGRAPHIC -> new Photographic();
            case DIGITAL_ART -> new DigitalArt();
            case COMIC_BOOK -> new ComicBook();
            case FANTASY_ART -> new FantasyArt();
            case LINE_ART -> new LineArt(darkInk(reference));
            case NEON_PUNK -> new Neon();
        };
    }

    /** The second darkest colour of the reference's palette: the darkest is often plain black. */
    private static float[] darkInk(ColorPlanes reference) {
        float[] lab = Palette.of(reference, PALETTE, 1).colours()[1];
        ColorPlanes one = ColorPlanes.zeros(1, 1);
        one.first().values()[0] = lab[0];
        one.second().values()[0] = lab[1] * 1.4f;
        one.third().values()[0] = lab[2] * 1.4f;
        ColorPlanes srgb = Lab.toSrgb(one);
        return new float[] {srgb.first().at(0, 0), srgb.second().at(0, 0), srgb.third().at(0, 0)};
    }
}
