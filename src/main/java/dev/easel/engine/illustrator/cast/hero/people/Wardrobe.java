package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.relief.Tone;

/**
 * The colours one person wears, 0xRRGGBB.
 *
 * @param upper shirt, dress or suit
 * @param lower trousers or skirt
 * @param sleeve of the upper arms
 * @param hand gloves, or skin
 */
record Wardrobe(
        Garment garment, int skin, int hair, int upper, int lower, int sleeve, int hand, int shoe) {

    /** What is worn. */
    enum Garment {
        TROUSERS,
        SHORTS,
        SKIRT,
        DRESS,
        GOWN,
        ROBE,
        ROMPERS,
        SPACESUIT,
        ARMOUR
    }

    private static final int[] SKINS = {0xF6CFAE, 0xE8B088, 0xC68A5E, 0x9A6540, 0x70462C, 0xF2C4A0};
    private static final int[] HAIRS = {0x4A2F20, 0x2A211F, 0x8A5A2E, 0xD9A650, 0xB5552A, 0x33261F};

    static Wardrobe of(Look look, Costume costume) {
        int skin = costume.pick(31, SKINS);
        int hair = look.old() ? costume.pick(32, 0xE4E2DE, 0xC9C6C2) : hair(costume, skin);
        int lower = costume.color(1, costume.pick(35, 0x3E5375, 0x5A4A42, 0x42526B, 0x6B5B4A));
        int shoe = costume.pick(36, 0x5A3A28, 0x2E2A2C, 0xB5473A, 0xE9E4DA);
        return switch (look.garment) {
            case SPACESUIT -> suit(look, skin, costume.color(0, 0xEEF1F4), 0xC9CFD6);
            case ARMOUR -> suit(look, skin, costume.color(0, 0xA9B2BE), 0x7B8592);
            case GOWN -> gown(look, skin, hair, costume.mainColor(0xE58BB4, 0x8FB4E8, 0xC9A0E0));
            case ROBE -> gown(look, skin, hair, costume.mainColor(0x47509E, 0x6A4A94, 0x2F6A6A));
            case ROMPERS -> {
                int rgb = costume.mainColor(0xF3D37A, 0x9CCBE8, 0xF2B3C2, 0xB4D9A4);
                yield new Wardrobe(look.garment, skin, hair, rgb, rgb, rgb, skin, rgb);
            }
            case TROUSERS, SHORTS, SKIRT, DRESS -> {
                int upper =
                        costume.mainColor(
                                0xD9573F, 0x3F86B8, 0xF0B441, 0x5FA36B, 0xE9E2D2, 0x8F6BB3);
                yield new Wardrobe(look.garment, skin, hair, upper, lower, upper, skin, shoe);
            }
        };
    }

    private static int hair(Costume costume, int skin) {
        return Tone.lightness(skin) < 0.62
                ? costume.pick(33, 0x2A211F, 0x33261F, 0x3E2A20)
                : costume.pick(33, HAIRS);
    }

    private static Wardrobe suit(Look look, int skin, int rgb, int trim) {
        return new Wardrobe(look.garment, skin, 0x4A2F20, rgb, rgb, rgb, trim, trim);
    }

    private static Wardrobe gown(Look look, int skin, int hair, int rgb) {
        return new Wardrobe(
                look.garment,
                skin,
                hair,
                rgb,
                Tone.darker(rgb, 0.04),
                rgb,
                skin,
                Tone.darker(rgb, 0.2));
    }
}
