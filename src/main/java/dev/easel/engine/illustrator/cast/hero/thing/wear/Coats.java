package dev.easel.engine.illustrator.cast.hero.thing.wear;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Folds;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** A jacket of leather with lapels and a zip. */
final class Coats {
    private static final Matter LEATHER = Garments.CLOTH.glossy(0.5).mirroring(0.08);
    private static final int STEEL = 0xC9CED6;

    private Coats() {}

    static Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x5A3A28, 0x2E2A2E, 0x3F5A6F);
        for (int side = -1; side <= 1; side += 2) {
            Stage half = stage.with(new AffineTransform(side, 0, 0, 1, 590, 0));
            sleeve(half, rgb);
            front(half, rgb);
        }
        stage.add(Curves.box(580, 420, 20, 560, 8), Matter.METAL, STEEL);
        return Prop.standing(590, 50);
    }

    private static void sleeve(Stage half, int rgb) {
        double[][] creases = {{360, 330, 430, 420}, {420, 560, 510, 600}};
        half.add(
                Curves.closed(
                        220, 90, 360, 150, 480, 400, 560, 760, 540, 860, 420, 860, 330, 560, 250,
                        380),
                LEATHER,
                Tone.darker(rgb, 0.02),
                pen -> Folds.press(pen, rgb, creases));
    }

    private static void front(Stage half, int rgb) {
        double[][] creases = {{280, 420, 160, 520}, {260, 760, 140, 840}};
        half.add(
                Curves.closed(6, 300, 100, 80, 250, 80, 310, 300, 300, 700, 320, 970, 6, 984),
                LEATHER,
                rgb,
                pen -> Folds.press(pen, rgb, creases));
        half.add(
                Curves.closed(10, 420, 60, 100, 130, 40, 210, 200, 140, 300, 170, 350),
                LEATHER.shading(0.6),
                Tone.lighter(rgb, 0.04));
        half.add(
                Curves.turned(Curves.box(110, 640, 140, 22, 10), -12, 180, 650),
                Matter.METAL,
                STEEL);
    }
}
