package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** A windmill with four sails. */
public final class Windmill implements Hero {
    @Override
    public double width(Costume costume) {
        return 860;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wall = costume.mainColor(0xF1E8D6, 0xD9C2A0, 0xC9B6A4);
        int roof = costume.color(1, 0x8A4B3C);
        Masonry.wall(
                stage,
                Curves.closed(
                        330, 360, 300, 600, 262, 960, 300, 978, 430, 984, 560, 978, 598, 960, 560,
                        600, 530, 360, 430, 350),
                wall,
                60);
        Masonry.door(stage, new Rectangle2D.Double(382, 810, 96, 166), 0x7A4A2C);
        for (double y : new double[] {500, 650}) {
            Masonry.window(
                    stage,
                    new Rectangle2D.Double(402, y, 56, 70),
                    0xFBF6EA,
                    costume.is("night", "lit"));
        }
        stage.add(
                Curves.closed(
                        310, 370, 326, 280, 380, 220, 430, 200, 480, 220, 534, 280, 550, 370, 430,
                        392),
                Matter.SOFT.shading(0.5),
                roof);
        double turn = costume.vary(3, 12, 60);
        for (int i = 0; i < 4; i++) {
            sail(stage, turn + i * 90);
        }
        stage.add(Curves.circle(430, 330, 28), Matter.SHINY.glossy(0.4), 0x5A4030);
        return Marks.foot(430, 984).and("top", 430, 200).and("inside", 430, 900);
    }

    private static void sail(Stage stage, double degrees) {
        Shape cloth =
                Curves.turned(
                        Curves.polygon(438, 290, 520, 280, 520, 20, 438, 12), degrees, 430, 330);
        stage.add(
                cloth,
                Matter.slab(14).shading(0.5).clear(0.92),
                0xF6EDD8,
                pen -> {
                    for (int i = 0; i < 8; i++) {
                        double y = 30 + i * 34;
                        pen.line(
                                Curves.turned(Curves.open(430, y, 524, y), degrees, 430, 330),
                                5,
                                0x8A6A46,
                                0.9);
                    }
                    pen.line(
                            Curves.turned(Curves.open(478, 10, 478, 290), degrees, 430, 330),
                            5,
                            0x8A6A46,
                            0.9);
                });
        stage.add(
                Curves.turned(Curves.limb(430, 330, 10, 432, 10, 7), degrees, 430, 330),
                Matter.SOFT,
                0x6B4A30);
    }
}
