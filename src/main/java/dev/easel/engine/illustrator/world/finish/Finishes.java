package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.scene.Scene.Style;

/** Which finish makes which style. */
public final class Finishes {
    private Finishes() {}

    /** {@code depth}: 1 usual; more gives fuller light, less a softer picture. */
    public static Finish of(Style style, double depth) {
        return switch (style) {
            case NATURAL -> new Grade(1.06, 0.16, 0.016).bloom(0.36 * depth);
            case WATERCOLOUR -> new Watercolour();
            case OIL -> new Oil();
            case GOUACHE -> new Gouache();
            case PENCIL -> new Pencil();
            case INK -> new Ink();
            case ANIME -> new Anime();
            case FLAT -> new Flat();
            case LOW_POLY -> new LowPoly();
            case PIXEL_ART -> new PixelArt();
            case NEON -> new Neon();
            case VINTAGE_PHOTO -> new VintagePhoto();
            case CINEMATIC -> new Cinematic();
            case CLAY -> new Clay();
            case LINE_ART -> new LineArt();
            case STORYBOOK -> new Storybook();
        };
    }
}
