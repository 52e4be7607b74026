package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A red telephone box with a crown of glazing bars. */
public final class PhoneBooth implements Hero {
    private static final double X = 210;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int red = costume.mainColor(0xC8252A);
        boolean lit = costume.is("night", "lit", "glowing");
        Matter iron = Matter.slab(14).glossy(0.5).shading(0.45);
        stage.add(Curves.box(X - 170, 930, 340, 54, 6), iron, Tone.darker(red, 0.1));
        stage.add(Curves.box(X - 156, 170, 312, 770, 6), iron, red);
        stage.add(
                Curves.box(X - 108, 240, 216, 640, 4),
                Matter.slab(6).glossy(0.8).shading(0).glowing(lit ? 0.6 : 0.05),
                lit ? Masonry.LAMPLIGHT : 0x7FA4B4,
                pen -> {
                    pen.fade(880, 240, 0xE4F2F6, 0.8);
                    pen.fill(Curves.box(X - 20, 460, 70, 120, 8), 0x2A2A30, 0.8);
                    pen.line(
                            Curves.open(X - 30, 470, X - 40, 520, X - 30, 570), 16, 0x2A2A30, 0.85);
                });
        for (int i = 0; i <= 8; i++) {
            stage.add(
                    Curves.box(X - 112, 236 + i * 80, 224, 10, 3),
                    Matter.slab(4).shading(0.3),
                    red);
        }
        for (double dx : new double[] {-64, 54}) {
            stage.add(Curves.box(X + dx, 240, 9, 640, 3), Matter.slab(4).shading(0.3), red);
        }
        stage.add(Curves.box(X - 170, 150, 340, 32, 8), iron, red);
        stage.add(
                Curves.box(X - 120, 100, 240, 54, 4),
                Matter.slab(6).glowing(lit ? 0.7 : 0.15),
                0xFBF6E4,
                pen -> {
                    for (int i = 0; i < 6; i++) {
                        pen.fill(Curves.box(X - 88 + i * 30, 116, 18, 22, 3), 0x2A2422, 0.85);
                    }
                });
        stage.add(
                Curves.minus(
                        Masonry.arch(X - 150, 20, 300, 150), Curves.box(X - 200, 100, 400, 300, 0)),
                iron,
                red);
        stage.add(Curves.box(X + 112, 560, 16, 60, 6), Matter.SHINY, 0xE5BC52);
        return Marks.foot(X, 984)
                .and("top", X, 24)
                .and("inside", X, 860)
                .and("door", X, 960)
                .and("back", X, 24);
    }
}
