package dev.easel.engine.retoucher.reimagine;

import java.util.Locale;

/** A way a picture can be redone, in the order in which several are applied. */
public enum Look {
    WINTER(Kind.SEASON),
    SNOW(Kind.SEASON),
    AUTUMN(Kind.SEASON),
    SPRING(Kind.SEASON),
    SUMMER(Kind.SEASON),
    SUNSET(Kind.HOUR),
    NIGHT(Kind.HOUR),
    FOG(Kind.WEATHER),
    RAIN(Kind.WEATHER),
    BLACK_AND_WHITE(Kind.PALETTE),
    WARM(Kind.PALETTE),
    COOL(Kind.PALETTE),
    PASTEL(Kind.PALETTE),
    VIBRANT(Kind.PALETTE),
    WATERCOLOUR(Kind.MEDIUM),
    OIL(Kind.MEDIUM),
    STARRY(Kind.MEDIUM),
    GOUACHE(Kind.MEDIUM),
    PENCIL(Kind.MEDIUM),
    INK(Kind.MEDIUM),
    ANIME(Kind.MEDIUM),
    PIXEL_ART(Kind.MEDIUM),
    LOW_POLY(Kind.MEDIUM),
    FLAT_POSTER(Kind.MEDIUM),
    NEON(Kind.MEDIUM),
    VINTAGE(Kind.FILM),
    CINEMATIC(Kind.FILM);

    /** What a look changes; of each kind a picture takes one. */
    public enum Kind {
        SEASON,
        HOUR,
        WEATHER,
        PALETTE,
        MEDIUM,
        FILM
    }

    private final Kind kind;

    Look(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The name in the word list: {@code flat_poster}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
