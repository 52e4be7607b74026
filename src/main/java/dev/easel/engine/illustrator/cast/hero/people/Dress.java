package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;

/**
 * The clothes of one role.
 *
 * @param upper of the body
 * @param lower from the hips down
 */
record Dress(Upper upper, Lower lower) {

    /** How long the sleeves are cut. */
    enum Sleeve {
        NONE,
        SHORT,
        PUFF,
        LONG,
        WIDE
    }

    /** What the trunk wears. */
    enum Upper {
        TEE(Sleeve.SHORT),
        SWEATER(Sleeve.LONG),
        SHIRT(Sleeve.LONG),
        BLOUSE(Sleeve.PUFF),
        JACKET(Sleeve.LONG),
        SUIT(Sleeve.LONG),
        UNIFORM(Sleeve.LONG),
        COAT(Sleeve.LONG),
        VEST(Sleeve.LONG),
        OVERALLS(Sleeve.LONG),
        APRON(Sleeve.LONG),
        TUNIC(Sleeve.LONG),
        ROBE(Sleeve.WIDE),
        KIMONO(Sleeve.WIDE),
        GOWN(Sleeve.PUFF),
        LEOTARD(Sleeve.NONE),
        ROMPERS(Sleeve.LONG),
        HERO(Sleeve.LONG),
        ARMOUR(Sleeve.LONG),
        SPACESUIT(Sleeve.LONG),
        BARE(Sleeve.NONE);

        final Sleeve sleeve;

        Upper(Sleeve sleeve) {
            this.sleeve = sleeve;
        }
    }

    /** What the legs wear. */
    enum Lower {
        TROUSERS(0.96),
        TIGHTS(0.96),
        SHORTS(0.46),
        TRUNKS(0.2),
        SKIRT(0.42),
        FROCK(0.5),
        TUTU(0.26),
        LONG(1.0),
        FULL(1.03),
        TAIL(0);

        /** Share of the leg that is covered. */
        final double reach;

        Lower(double reach) {
            this.reach = reach;
        }

        boolean flowing() {
            return switch (this) {
                case SKIRT, FROCK, TUTU, LONG, FULL -> true;
                case TROUSERS, TIGHTS, SHORTS, TRUNKS, TAIL -> false;
            };
        }
    }

    /** These clothes, or those the words name instead. */
    Dress worn(Costume costume) {
        if (bulky()) {
            return this;
        }
        Lower plain = lower.flowing() && lower != Lower.SKIRT ? Lower.TROUSERS : lower;
        if (costume.is("wears-dress")) {
            return new Dress(Upper.BLOUSE, Lower.FROCK);
        }
        if (costume.is("wears-kimono")) {
            return new Dress(Upper.KIMONO, Lower.LONG);
        }
        Lower below = costume.is("wears-shorts") ? Lower.SHORTS : plain;
        below = costume.is("wears-jeans") ? Lower.TROUSERS : below;
        if (costume.is("wears-coat")) {
            return new Dress(Upper.COAT, below);
        }
        if (costume.is("wears-t-shirt")) {
            return new Dress(Upper.TEE, below);
        }
        return costume.is("wears-shorts", "wears-jeans") ? new Dress(upper, below) : this;
    }

    boolean bulky() {
        return upper == Upper.SPACESUIT || upper == Upper.ARMOUR;
    }
}
