package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.retoucher.reimagine.look.Anime;
import dev.easel.engine.retoucher.reimagine.look.Autumn;
import dev.easel.engine.retoucher.reimagine.look.Cinematic;
import dev.easel.engine.retoucher.reimagine.look.FlatPoster;
import dev.easel.engine.retoucher.reimagine.look.Fog;
import dev.easel.engine.retoucher.reimagine.look.Gouache;
import dev.easel.engine.retoucher.reimagine.look.Ink;
import dev.easel.engine.retoucher.reimagine.look.LowPoly;
import dev.easel.engine.retoucher.reimagine.look.Neon;
import dev.easel.engine.retoucher.reimagine.look.Night;
import dev.easel.engine.retoucher.reimagine.look.Oil;
import dev.easel.engine.retoucher.reimagine.look.Painter;
import dev.easel.engine.retoucher.reimagine.look.PaletteShift;
import dev.easel.engine.retoucher.reimagine.look.Pencil;
import dev.easel.engine.retoucher.reimagine.look.PixelArt;
import dev.easel.engine.retoucher.reimagine.look.Rain;
import dev.easel.engine.retoucher.reimagine.look.Spring;
import dev.easel.engine.retoucher.reimagine.look.Summer;
import dev.easel.engine.retoucher.reimagine.look.Sunset;
import dev.easel.engine.retoucher.reimagine.look.Vintage;
import dev.easel.engine.retoucher.reimagine.look.Watercolour;
import dev.easel.engine.retoucher.reimagine.look.Winter;

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
