package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.retoucher.look.Anime;
import dev.easel.engine.retoucher.look.Autumn;
import dev.easel.engine.retoucher.look.Cinematic;
import dev.easel.engine.retoucher.look.FlatPoster;
import dev.easel.engine.retoucher.look.Fog;
import dev.easel.engine.retoucher.look.Gouache;
import dev.easel.engine.retoucher.look.Ink;
import dev.easel.engine.retoucher.look.LowPoly;
import dev.easel.engine.retoucher.look.Neon;
import dev.easel.engine.retoucher.look.Night;
import dev.easel.engine.retoucher.look.Oil;
import dev.easel.engine.retoucher.look.Painter;
import dev.easel.engine.retoucher.look.PaletteShift;
import dev.easel.engine.retoucher.look.Pencil;
import dev.easel.engine.retoucher.look.PixelArt;
import dev.easel.engine.retoucher.look.Rain;
import dev.easel.engine.retoucher.look.Spring;
import dev.easel.engine.retoucher.look.Starry;
import dev.easel.engine.retoucher.look.Summer;
import dev.easel.engine.retoucher.look.Sunset;
import dev.easel.engine.retoucher.look.Vintage;
import dev.easel.engine.retoucher.look.Watercolour;
import dev.easel.engine.retoucher.look.Winter;

/** Who paints which look. */
final class Painters {
    private Painters() {}

    static Painter of(Look look) {
        return switch (look) {
            case WINTER -> Winter.COLD;
            case SNOW -> Winter.SNOWING;
            case AUTUMN -> new Autumn();
            case SPRING -> new Spring();
            case SUMMER -> new Summer();
            case SUNSET -> new Sunset();
            case NIGHT -> new Night();
            case FOG -> new Fog();
            case RAIN -> new Rain();
            case BLACK_AND_WHITE -> PaletteShift.BLACK_AND_WHITE;
            case WARM -> PaletteShift.WARM;
            case COOL -> PaletteShift.COOL;
            case PASTEL -> PaletteShift.PASTEL;
            case VIBRANT -> PaletteShift.VIBRANT;
            case WATERCOLOUR -> new Watercolour();
            case OIL -> new Oil();
            case STARRY -> new Starry();
            case GOUACHE -> new Gouache();
            case PENCIL -> new Pencil();
            case INK -> new Ink();
            case ANIME -> new Anime();
            case PIXEL_ART -> new PixelArt();
            case LOW_POLY -> new LowPoly();
            case FLAT_POSTER -> new FlatPoster();
            case NEON -> new Neon();
            case VINTAGE -> new Vintage();
            case CINEMATIC -> new Cinematic();
        };
    }
}
