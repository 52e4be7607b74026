package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A broad-leaved tree. Several of one kind differ: each grows by its own seed. */
public record Tree(Species species) implements Hero {
    /** Which tree. */
    public enum Species {
        /** Any tree: a broad, a round or a slender one by seed. */
        ANY(0x6C9A3F, 0x7A5638, 1060),
        OAK(0x6C9A3F, 0x7A5638, 1060),
        LINDEN(0x5F9440, 0x6E5340, 860),
        POPLAR(0x7FA84A, 0x847058, 460),
        BIRCH(0x93B84F, 0xEDE8DF, 700),
        MAPLE(0xD9622B, 0x6A4E3A, 980),
        CHERRY(0xF4B4CC, 0x6A4A42, 1040),
        APPLE(0x5F9A42, 0x7A5A40, 940),
        WILLOW(0x9AB857, 0x7E6A50, 1120),
        BARE(0, 0x6E5A4C, 900);

        private final int leaves;
        private final int bark;
        private final double width;

        Species(int leaves, int bark, double width) {
            this.leaves = leaves;
            this.bark = bark;
            this.width = width;
        }
    }

    @Override
    public double width(Costume costume) {
        return species.width;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double x = species.width / 2;
        Species own = species == Species.ANY ? any(costume) : species;
        var growth = new Growth(stage, costume, x, own.bark, leaves(costume, own.leaves));
        switch (own) {
            case ANY, OAK -> growth.oak();
            case LINDEN -> growth.round(new double[] {340, 330, 300}, 620);
            case POPLAR -> growth.round(new double[] {430, 170, 400}, 760);
            case MAPLE -> growth.round(new double[] {360, 420, 300}, 640);
            case CHERRY -> {
                growth.round(new double[] {340, 460, 240}, 620);
                growth.sprinkle(new double[] {340, 440, 230}, 90, 9, Tone.lighter(0xFCE6EE, 0.01));
            }
            case APPLE -> {
                growth.round(new double[] {350, 400, 290}, 640);
                growth.sprinkle(new double[] {370, 370, 250}, 16, 24, costume.color(1, 0xD8352C));
            }
            case BIRCH -> growth.birch();
            case WILLOW -> growth.willow();
            case BARE -> growth.bare();
        }
        return Marks.foot(x, 984)
                .and("top", x, 40)
                .and("inside", x, 340)
                .and("hand", x + species.width * 0.18, 480)
                .and("back", x + species.width * 0.16, 420);
    }

    private static Species any(Costume costume) {
        if (costume.is("autumn", "autumnal", "fall")) {
            return Species.MAPLE;
        }
        Species[] some = {Species.OAK, Species.LINDEN, Species.OAK, Species.MAPLE, Species.LINDEN};
        return some[costume.pick(2, 0, 1, 2, 3, 4)];
    }

    private int leaves(Costume costume, int own) {
        if (costume.is("autumn", "autumnal", "fall") || species == Species.MAPLE) {
            return costume.mainColor(0xD9772B, 0xC9482C, 0xE0A32F);
        }
        if (costume.is("blossoming", "flowering", "blooming", "pink")) {
            return costume.mainColor(0xF2A9C4);
        }
        return costume.color(0, costume.tinted(species == Species.ANY ? Species.OAK.leaves : own));
    }
}
