package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Moulding;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** A panelled door in its frame, ajar when it is open. */
final class Doorway {
    private Doorway() {}

    static Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x9A4A38, 0x3F6F7F, 0x5F7F56, 0x8A5A34);
        Stuff frame = new Stuff(Matter.SOFT.glossy(0.15), 0xEFE6D6);
        stage.add(Curves.box(60, 60, 460, 924, 0), Matter.slab(4), 0x2A2430);
        if (costume.is("open")) {
            stage.add(
                    Curves.box(70, 70, 440, 914, 0),
                    Matter.INK.glowing(0.3),
                    0x4A3A34,
                    pen -> pen.patch(300, 700, 420, 0xF2C27A, 0.8));
            leaf(stage.with(new AffineTransform(0.45, -0.12, 0, 1, 40, 10)), costume, rgb);
        } else {
            leaf(stage, costume, rgb);
        }
        frame(stage, frame);
        stage.add(Curves.box(10, 950, 560, 40, 6), Matter.slab(8), 0xB7ADA0);
        return Marks.foot(290, 984)
                .and("top", 290, 20)
                .and("inside", 290, 560)
                .and("hand", 460, 540);
    }

    private static void frame(Stage stage, Stuff frame) {
        frame.add(stage, new Facet(Curves.box(14, 20, 56, 940, 0), -0.3, 0, 0.95));
        frame.add(stage, new Facet(Curves.box(510, 20, 56, 940, 0), 0.2, 0, 0.97));
        frame.add(stage, new Facet(Curves.polygon(0, 12, 580, 12, 510, 76, 70, 76), 0, -0.4, 0.9));
    }

    private static void leaf(Stage stage, Costume costume, int rgb) {
        Timber.board(stage, Curves.box(68, 74, 444, 886, 4), rgb, false);
        Stuff wood = new Stuff(Matter.SOFT.glossy(0.2), rgb);
        for (double[] p :
                new double[][] {
                    {120, 130, 150, 330},
                    {310, 130, 150, 330},
                    {120, 560, 150, 340},
                    {310, 560, 150, 340}
                }) {
            new Moulding(p[0], p[1], p[2], p[3], 22).sunk(stage, wood);
            Timber.board(
                    stage,
                    Curves.box(p[0] + 22, p[1] + 22, p[2] - 44, p[3] - 44, 2),
                    Tone.darker(rgb, 0.03),
                    false);
        }
        int brass = costume.color(1, 0xD9A94A);
        stage.add(Curves.box(452, 480, 34, 110, 14), Matter.METAL, Tone.darker(brass, 0.06));
        stage.add(new Ellipsoid(468, 520, 28, 28), Matter.METAL.shading(0.6), brass);
        if (costume.is("old")) {
            stage.add(
                    Curves.limb(70, 300, 3, 130, 420, 3, 110, 560, 3),
                    Matter.INK,
                    Tone.darker(rgb, 0.2));
        }
    }
}
