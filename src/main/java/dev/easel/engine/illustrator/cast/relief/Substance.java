package dev.easel.engine.illustrator.cast.relief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a whole subject is made of when it is not itself: a cat of gold, a horse of wood. */
public enum Substance {
    GOLD(new Finish(0x7A4A08, 0xFFE390, 0, 0.95).mirroring(), Grain.SMOOTH),
    METAL(new Finish(0x2E353D, 0xF6F9FC, 0, 0.95).mirroring(), Grain.SMOOTH),
    MARBLE(new Finish(0xA9A6A2, 0xFBFAF6, 0, 0.45), Grain.VEINS),
    STONE(new Finish(0x5F5C57, 0xC9C4BA, 0.05, 0.04), Grain.SPECKLES),
    WOODEN(new Finish(0x6B3F1D, 0xDDA766, 0.12, 0.2), Grain.RINGS),
    GLASS(new Finish(0x2F6E82, 0xF4FCFF, 0.3, 1).clear(0.4), Grain.SMOOTH),
    ICE(new Finish(0x4F93C4, 0xF2FBFF, 0.05, 0.95).clear(0.7), Grain.FACETS),
    WATER(new Finish(0x0F5E96, 0xC8F1FF, 0.04, 1).clear(0.72), Grain.RIPPLES),
    PAPER(new Finish(0x9C9A96, 0xFFFFFF, 0.75, 0.02), Grain.FACETS),
    CARDBOARD(new Finish(0x7C5833, 0xD2A873, 0.06, 0.02), Grain.FLUTES),
    KNITTED(new Finish(0x55504A, 0xF4EEE4, 0.85, 0), Grain.STITCHES),
    BLOCKS(new Finish(0x55504A, 0xFFFFFF, 0.95, 0.6), Grain.BLOCKS),
    CHOCOLATE(new Finish(0x2A1209, 0x9A5A32, 0.02, 0.6), Grain.SMOOTH),
    FIRE(new Finish(0xC21500, 0xFFF0A0, 0, 0).glowing(), Grain.FLAMES);

    /**
     * How light falls on it.
     *
     * @param dark what the darkest of the subject's own colours becomes, 0xRRGGBB
     * @param light what its lightest becomes
     * @param ownHue share of the subject's own colour that stays, 0–1
     * @param gloss 0–1
     * @param opacity where it faces the eye, 0–1; its rim stays solid
     */
    record Finish(
            int dark,
            int light,
            double ownHue,
            double gloss,
            double opacity,
            boolean mirror,
            boolean glow) {
        Finish(int dark, int light, double ownHue, double gloss) {
            this(dark, light, ownHue, gloss, 1, false, false);
        }

        Finish mirroring() {
            return new Finish(dark, light, ownHue, gloss, opacity, true, glow);
        }

        Finish clear(double value) {
            return new Finish(dark, light, ownHue, gloss, value, mirror, glow);
        }

        Finish glowing() {
            return new Finish(dark, light, ownHue, gloss, opacity, mirror, true);
        }

        /** The same in a colour that was asked for. */
        Finish dyed(int rgb) {
            return new Finish(
                    Tone.darker(rgb, mirror ? 0.4 : 0.25),
                    Tone.lighter(rgb, 0.25),
                    ownHue,
                    gloss,
                    opacity,
                    mirror,
                    glow);
        }
    }

    final Finish finish;
    final Grain grain;

    Substance(Finish finish, Grain grain) {
        this.finish = finish;
        this.grain = grain;
    }

    /** The one that a subject's traits name, if any. */
    public static Optional<Substance> of(Set<String> traits) {
        return Arrays.stream(values())
                .filter(s -> traits.contains(s.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
