package dev.easel.engine.illustrator.scene;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param subjects at most 12, in the order they were named, but what another one stands on, rides
 *     or is inside comes before it: relations point to earlier ones by index
 * @param sky what must be seen in the sky
 * @param inscriptions what is to be written, on a subject or on the picture
 * @param absent kinds of things the prompt forbids ("no people"); neither subject nor decoration
 *     may be one
 * @param background the colour that words named for a studio's paper or an abstract ground,
 *     0xRRGGBB; null leaves it to the seed
 */
public record Scene(
        Setting setting,
        Atmosphere atmosphere,
        Style style,
        List<Subject> subjects,
        Set<SkyThing> sky,
        List<Inscription> inscriptions,
        Set<String> absent,
        @Nullable Integer background) {

    /** Where it is. */
    public enum Setting {
        BEACH,
        SEA,
        UNDERWATER,
        MOUNTAINS,
        FOREST,
        MEADOW,
        DESERT,
        SNOW,
        LAKE,
        VILLAGE,
        CITY,
        STREET,
        ROOM,
        TABLE,
        STUDIO,
        SPACE,
        SKY,
        FANTASY,
        ABSTRACT
    }

    /** The hand it is drawn in. */
    public enum Style {
        NATURAL,
        WATERCOLOUR,
        OIL,
        GOUACHE,
        PENCIL,
        INK,
        ANIME,
        FLAT,
        LOW_POLY,
        PIXEL_ART,
        NEON,
        VINTAGE_PHOTO,
        CINEMATIC,
        CLAY,
        LINE_ART,
        STORYBOOK
    }

    public enum SkyThing {
        SUN,
        MOON,
        STARS,
        RAINBOW,
        CLOUDS
    }
}
