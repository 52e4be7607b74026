package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** The colours of one person, 0xRRGGBB. */
record Palette(int skin, int hair, int upper, int lower, int shoe, int trim) {
    private static final int[] SKINS = {0xF8D2B4, 0xF3C29C, 0xE3AC80, 0xC68A5E, 0x9A6540, 0x764A30};
    private static final int[] DARK_HAIR = {0x2A211F, 0x33261F, 0x3E2A20};
    private static final int[] HAIRS = {0x4A2F20, 0x2A211F, 0x7A4B28, 0xDDAA55, 0xB8582C, 0x5A3A26};
    private static final int[][] OWN = {
        {0xE0604A, 0x3F8FBF, 0xF2B84B, 0x62A86E, 0xEFE6D4, 0x9A74BC, 0x2FA39B, 0xF08CA0},
        {0x3E5680, 0x5C4B44, 0x466078, 0x75624E, 0x2F4468},
        {0x6A4330, 0x34302F, 0xC24F40, 0xF0EBE0, 0x3F6FA8},
        {0xFFF3DC, 0xF6C24A, 0xE8584A, 0x4F7FB5}
    };

    static Palette of(Look look, Costume costume) {
        int skin = look.value("skin", costume.pick(31, SKINS));
        return new Palette(
                skin,
                hair(look, costume, skin),
                part(look, costume, 0),
                part(look, costume, 1),
                part(look, costume, 2),
                part(look, costume, 3));
    }

    /** What the words ask for goes to the upper part first, then to the lower. */
    private static int part(Look look, Costume costume, int index) {
        int[] choices =
                index < look.colors().size() && !look.colors().get(index).isEmpty()
                        ? look.colors().get(index).stream().mapToInt(Integer::intValue).toArray()
                        : OWN[index];
        int own = costume.pick(34 + index, choices);
        return index < 2 || costume.colors().size() > 2 ? costume.color(index, own) : own;
    }

    private static int hair(Look look, Costume costume, int skin) {
        if (costume.is("blonde")) {
            return 0xE8BC5E;
        }
        if (costume.is("redhead")) {
            return 0xC2582A;
        }
        if (costume.is("brunette")) {
            return 0x5A3A26;
        }
        if (look.has("old") || costume.is("old")) {
            return costume.pick(32, 0xEDEBE6, 0xD2CFCA);
        }
        int own =
                Tone.lightness(skin) < 0.68 ? costume.pick(33, DARK_HAIR) : costume.pick(33, HAIRS);
        return look.value("hair", own);
    }
}
