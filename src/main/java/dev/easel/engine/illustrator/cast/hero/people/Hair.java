package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import java.util.List;

/** How hair is worn. */
enum Hair {
    NONE(0),
    SHORT(0.1),
    PARTED(0.06),
    SPIKY(0.4),
    CURLY(0.15),
    AFRO(0.6),
    BOB(0.06),
    LONG(0.06),
    PONYTAIL(0.06),
    PIGTAILS(0.06),
    BRAIDS(0.06),
    TUFT(0.1),
    BALDING(0),
    BUN(0.5);

    /** How far it rises above the crown, in radii of the head. */
    final double rise;

    Hair(double rise) {
        this.rise = rise;
    }

    /** How far it reaches to the side, in radii of the head. */
    double spread() {
        return switch (this) {
            case PONYTAIL -> 2.15;
            case PIGTAILS -> 1.85;
            case BRAIDS, AFRO -> 1.6;
            default -> 1.42;
        };
    }

    /** As the words say, else one of the usual ways by seed. */
    static Hair of(Costume costume, List<Hair> usual) {
        if (costume.is("bald")) {
            return NONE;
        }
        if (costume.is("curly")) {
            return CURLY;
        }
        if (costume.is("braids", "braided")) {
            return BRAIDS;
        }
        if (costume.is("ponytail")) {
            return PONYTAIL;
        }
        if (costume.is("long-haired")) {
            return LONG;
        }
        return usual.get(costume.random(22).nextInt(usual.size()));
    }
}
