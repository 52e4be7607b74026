package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.people.Dress.Lower;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * The body between neck and hips, drawn in hundredths of the shoulders' half width: hips at 0, neck
 * at -300.
 */
final class Trunk {
    private final Stage stage;
    private final Skeleton bones;
    private final Dress dress;
    private final Palette colors;
    private final AffineTransform place;

    Trunk(Stage figure, Skeleton bones, Dress dress, Palette colors) {
        this.bones = bones;
        this.dress = dress;
        this.colors = colors;
        place = bones.leaning();
        place.scale(bones.frame().shoulder() / 100, bones.frame().torso() / 300);
        stage = figure.with(place);
    }

    /** Where things on the back and breast are drawn. */
    Stage stage() {
        return stage;
    }

    /** The seat of the trousers, in the figure's own units. */
    Shape seat() {
        double h = bones.frame().hip();
        double w = bones.frame().waist();
        return place.createTransformedShape(
                Curves.closed(
                        -w, -90, -h * 1.02, -30, -h * 1.04, 12, -h * 0.5, 46, 0, 40, h * 0.5, 46,
                        h * 1.04, 12, h * 1.02, -30, w, -90, 0, -96));
    }

    void neck() {
        Shape neck = Curves.limb(4, -352, 40, 0, -290, 46);
        stage.add(neck, Limbs.SKIN, Tone.darker(colors.skin(), 0.05));
    }

    void draw() {
        stage.add(
                outline(),
                Limbs.cloth(dress),
                dress.upper() == Dress.Upper.BARE ? colors.skin() : colors.upper(),
                pen -> new Trim(pen, dress.upper(), colors).draw());
    }

    private Shape outline() {
        double h = bones.frame().hip() * (dress.lower().flowing() ? 1.02 : 1.12);
        double w = bones.frame().waist() * (dress.bulky() ? 1.12 : 1);
        double hem = hem();
        return Curves.closed(
                -34, -306, -76, -292, -102, -256, -98, -190, -w, -100, -h, hem - 22, -h * 0.9, hem,
                0, hem + 8, h * 0.9, hem, h, hem - 22, w, -100, 98, -190, 102, -256, 76, -292, 34,
                -306, 4, -290);
    }

    /** How far down it hangs. */
    private double hem() {
        return switch (dress.upper()) {
            case COAT -> 150;
            case TUNIC, APRON -> 84;
            case JACKET, SUIT, KIMONO -> 44;
            case OVERALLS, LEOTARD, ROMPERS, HERO, BARE, SHIRT -> -18;
            case TEE, SWEATER, BLOUSE, UNIFORM, VEST, ROBE, GOWN, ARMOUR, SPACESUIT -> 14;
        };
    }

    /** A skirt from the waist; the legs below must hang. */
    void skirt(Stage figure) {
        Lower lower = dress.lower();
        double flare =
                switch (lower) {
                    case TUTU -> 2.4;
                    case FULL -> 2.5;
                    case FROCK -> 1.75;
                    case SKIRT -> 1.5;
                    default -> 1.45;
                };
        int rgb = lower == Lower.SKIRT || lower == Lower.TUTU ? colors.lower() : colors.upper();
        new Skirt(figure.with(bones.leaning()), bones, flare, lower.reach)
                .draw(Matter.SOFT.shading(0.34), rgb, colors.trim());
    }
}
