package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** What a role has on its head. Units as in {@link Head}. */
enum Hat {
    NONE(0),
    CAP(0.3),
    PEAKED(0.4),
    CHEF(1.0),
    STRAW(0.4),
    COWBOY(0.6),
    CROWN(0.7),
    TIARA(0.45),
    WITCH(1.5),
    WIZARD(1.5),
    SANTA(0.5),
    PIRATE(0.6),
    KNIGHT(0.75),
    KABUTO(0.9),
    SPACE(0.4),
    HARD(0.35),
    HARD_GREEN(0.35),
    VIKING(0.75),
    FIRE(0.45),
    BERET(0.35),
    DEERSTALKER(0.35),
    GRADUATE(0.5),
    TURBAN(0.5),
    HOOD(0.2),
    NINJA(0.2),
    ELF(1.5),
    VEIL(0.35),
    BEANIE(0.55),
    BEARSKIN(1.0),
    TOP(0.9),
    SURGEON(0.25),
    HALO(0.5),
    WIG(0.6),
    WIG_WHITE(0.6),
    FLOWERS(0.3),
    HORNS(0.5),
    GOGGLES(0.2),
    MASK(0.1),
    HELMET(0.3);

    /** How far it rises above the crown, in radii of the head. */
    final double rise;

    Hat(double rise) {
        this.rise = rise;
    }

    /** How far it reaches to the side, in radii of the head. */
    double spread() {
        return switch (this) {
            case STRAW, COWBOY, PIRATE, WITCH, WIZARD -> 1.95;
            case FIRE, KNIGHT, KABUTO, NINJA, GRADUATE, CAP, HARD, HARD_GREEN, HELMET, WIG, SANTA ->
                    1.85;
            case VEIL -> 2;
            default -> 1.5;
        };
    }

    boolean coversHair() {
        return this == KNIGHT || this == SPACE || this == HOOD || this == NINJA || this == KABUTO;
    }

    void behind(Stage stage, Palette colors) {
        switch (this) {
            case SPACE -> stage.add(Curves.circle(4, -4, 130), Matter.SHINY, colors.upper());
            case HALO ->
                    stage.add(
                            Curves.minus(
                                    Curves.ellipse(0, -150, 74, 24),
                                    Curves.ellipse(0, -150, 56, 13)),
                            Matter.slab(9).glossy(0.8).glowing(0.6),
                            0xF8D45A);
            case VEIL ->
                    stage.add(
                            Curves.closed(
                                    0, -128, -100, -90, -150, 60, -190, 280, -60, 330, 60, 320, 150,
                                    270, 130, 60, 96, -90),
                            Matter.SOFT.clear(0.8).shading(0.1),
                            0xFFFDF8);
            case STRAW ->
                    stage.add(
                            Curves.ellipse(4, -56, 172, 46, -4),
                            Matter.slab(14),
                            Tone.darker(0xE9C878, 0.1));
            case HOOD ->
                    stage.add(
                            Curves.closed(
                                    0, -140, -112, -90, -130, 60, -90, 140, 90, 140, 124, 60, 108,
                                    -90),
                            Matter.SOFT,
                            Tone.darker(colors.upper(), 0.05));
            default -> {}
        }
    }

    void front(Stage stage, Palette colors) {
        switch (this) {
            case CAP,
                    PEAKED,
                    FIRE,
                    HARD,
                    HARD_GREEN,
                    BERET,
                    BEANIE,
                    SURGEON,
                    HELMET,
                    GOGGLES,
                    MASK ->
                    new Caps(stage, colors).draw(this);
            case CHEF, STRAW, COWBOY, WITCH, WIZARD, SANTA, PIRATE, ELF, BEARSKIN, TOP ->
                    new TallHats(stage, colors).draw(this);
            case CROWN,
                    TIARA,
                    DEERSTALKER,
                    GRADUATE,
                    TURBAN,
                    VEIL,
                    WIG,
                    WIG_WHITE,
                    FLOWERS,
                    HORNS,
                    VIKING ->
                    new Finery(stage, colors).draw(this);
            case KNIGHT, KABUTO, SPACE, HOOD, NINJA -> new Helmets(stage, colors).draw(this);
            case NONE, HALO -> {}
        }
    }
}
