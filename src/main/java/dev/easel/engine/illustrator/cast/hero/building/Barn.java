package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** A red barn with a hayloft. */
public final class Barn implements Hero {
    @Override
    public double width(Costume costume) {
        return 1360;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int red = costume.mainColor(0xB03A2E, 0xB03A2E, 0x8A4A3A);
        int trim = 0xF6EFE2;
        planks(
                stage,
                Curves.polygon(560, 430, 1310, 430, 1310, 980, 560, 980),
                Tone.darker(red, 0.05));
        Masonry.roof(
                stage,
                Curves.polygon(330, 60, 1140, 60, 1250, 230, 1350, 470, 690, 470, 560, 230),
                0x6A6E74,
                44);
        planks(
                stage,
                Curves.polygon(60, 440, 130, 240, 340, 90, 550, 240, 630, 440, 630, 980, 60, 980),
                red);
        stage.add(
                Curves.minus(
                        Curves.polygon(
                                10, 470, 96, 216, 340, 40, 586, 216, 680, 470, 620, 470, 545, 256,
                                340, 110, 136, 256, 70, 470)),
                Matter.slab(12).shading(0.5),
                trim);
        door(stage, 190, 600, 310, 380, trim, red);
        door(stage, 270, 300, 150, 150, trim, red);
        for (double x : new double[] {760, 960, 1150}) {
            Masonry.window(
                    stage,
                    new Rectangle2D.Double(x, 640, 90, 110),
                    trim,
                    costume.is("night", "lit"));
        }
        return Marks.foot(680, 984).and("top", 700, 60).and("inside", 345, 900);
    }

    private static void planks(Stage stage, Shape shape, int rgb) {
        var box = shape.getBounds2D();
        stage.add(
                shape,
                Matter.slab(10).shading(0.4),
                rgb,
                pen -> {
                    for (double x = box.getX(); x < box.getMaxX(); x += 34) {
                        pen.line(
                                Curves.open(x, box.getY(), x, box.getMaxY()),
                                4,
                                Tone.darker(rgb, 0.1),
                                0.7);
                    }
                    pen.fade(880, 990, Tone.darker(rgb, 0.14), 0.6);
                });
    }

    private static void door(
            Stage stage, double x, double y, double w, double h, int trim, int red) {
        stage.add(Curves.box(x - 16, y - 16, w + 32, h + 16, 0), Matter.slab(8), trim);
        stage.add(
                Curves.box(x, y, w, h, 0),
                Matter.slab(6),
                Tone.darker(red, 0.06),
                pen ->
                        pen.line(Curves.open(x, y, x + w, y + h), 22, trim, 1)
                                .line(Curves.open(x + w, y, x, y + h), 22, trim, 1)
                                .line(Curves.open(x + w / 2, y, x + w / 2, y + h), 14, trim, 1));
    }
}
