package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Block;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Moulding;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A window of four panes with a sill, the sky in its glass. */
final class Casement {
    private Casement() {}

    static Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xF4EFE4, 0x8A5A34, 0x6F8FA3);
        Stuff wood = new Stuff(Matter.SOFT.glossy(0.2), rgb);
        stage.add(Curves.box(60, 40, 800, 860, 0), Matter.slab(6), Tone.darker(rgb, 0.14));
        for (int i = 0; i < 4; i++) {
            pane(stage, wood, 110 + i % 2 * 360, 90 + i / 2 * 400, i == 1 && costume.is("broken"));
        }
        new Moulding(50, 30, 820, 880, 52).raised(stage, wood);
        new Block(10, 900, 860, 70, 40, 26).draw(stage, wood);
        return Marks.foot(460, 984)
                .and("top", 460, 40)
                .and("inside", 460, 500)
                .and("hand", 460, 500);
    }

    private static void pane(Stage stage, Stuff wood, double x, double y, boolean broken) {
        new Moulding(x - 16, y - 16, 372, 412, 30).raised(stage, wood);
        Shape glass = Curves.box(x + 14, y + 14, 312, 352, 0);
        stage.add(
                glass,
                Matter.slab(6).glossy(0.9).glowing(0.25),
                0x9CCBE8,
                pen ->
                        pen.fade(y + 80, y + 380, 0xF4E6D8, 0.8)
                                .patch(x + 90, y + 300, 120, 0xFFFFFF, 0.8)
                                .patch(x + 200, y + 320, 90, 0xFFFFFF, 0.7));
        Shape gleam =
                Curves.polygon(x + 60, y + 366, x + 230, y + 14, x + 300, y + 14, x + 130, y + 366);
        stage.add(Curves.common(glass, gleam), Matter.INK.clear(0.3).glowing(0.5), 0xFFFFFF);
        if (broken) {
            stage.add(Figures.star(x + 170, y + 190, 130, 7), Matter.INK, 0x23303F);
        }
    }
}
