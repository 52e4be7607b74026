package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A ribbed pumpkin, whole or carved with a face and lit from inside. */
final class Pumpkin {
    private Pumpkin() {}

    static Marks draw(Stage stage, Costume costume, boolean carved) {
        int rgb = costume.ownColor(0xE8822A);
        Matter skin = Matter.SHINY.glossy(0.5).shading(0.55);
        double[][] ribs = {
            {190, 180}, {1050, 180}, {330, 200}, {910, 200}, {470, 210}, {770, 210}, {620, 200}
        };
        for (double[] rib : ribs) {
            stage.add(
                    new Ellipsoid(
                            rib[0], 590, rib[1], 330 + 70 * (1 - Math.abs(rib[0] - 620) / 620)),
                    skin,
                    rgb);
        }
        Leaf.stalk(stage, 0x6F7F3A, 620, 250, 62, 630, 160, 44, 700, 60, 48);
        if (carved) {
            face(stage);
        }
        return Prop.standing(620, 190);
    }

    private static void face(Stage stage) {
        Shape[] holes = {
            Curves.polygon(300, 540, 400, 360, 500, 540),
            Curves.polygon(740, 540, 840, 360, 940, 540),
            Curves.polygon(560, 630, 620, 530, 680, 630),
            Curves.polygon(
                    230, 680, 370, 730, 420, 680, 500, 750, 580, 740, 620, 790, 680, 740, 760, 750,
                    820, 680, 880, 730, 1010, 680, 900, 840, 740, 900, 700, 840, 620, 920, 540, 840,
                    480, 900, 340, 840)
        };
        for (Shape hole : holes) {
            stage.add(hole, Matter.slab(20), 0x7A3410);
            Shape light =
                    Curves.common(
                            hole,
                            AffineTransform.getTranslateInstance(10, 12)
                                    .createTransformedShape(hole));
            stage.add(
                    light,
                    Matter.INK.glowing(0.95),
                    0xFFD24A,
                    pen -> pen.patch(620, 800, 480, 0xFFF6C0, 0.9));
        }
    }
}
