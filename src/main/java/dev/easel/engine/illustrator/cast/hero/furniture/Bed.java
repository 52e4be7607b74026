package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A bed with pillow and quilt. */
public final class Bed implements Hero {
    @Override
    public double width(Costume costume) {
        return 2100;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int quilt = costume.mainColor(0x5C86B8, 0xC96A5A, 0x7FA37A, 0xD9B45F);
        int wood = 0x9A6A40;
        Timber.board(stage, Curves.box(40, 60, 90, 924, 30), wood, false);
        Timber.board(stage, Curves.box(60, 120, 60, 600, 20), Tone.darker(wood, 0.08), false);
        Timber.board(stage, Curves.box(100, 690, 1900, 130, 14), Tone.darker(wood, 0.04), true);
        stage.add(Curves.box(110, 520, 1890, 220, 70), Matter.slab(90).shading(0.3), 0xF6F1E6);
        stage.add(
                Curves.closed(150, 520, 160, 400, 300, 350, 520, 370, 600, 450, 580, 540, 350, 560),
                Matter.SOFT.shading(0.45),
                0xFFFDF8);
        stage.add(
                Curves.closed(
                        640, 520, 800, 450, 1200, 430, 1700, 440, 1990, 500, 2040, 640, 2030, 780,
                        1700, 800, 1200, 790, 760, 800, 640, 700, 600, 600),
                Matter.slab(120).shading(0.4),
                quilt,
                pen -> {
                    for (int i = 0; i < 7; i++) {
                        double x = 760 + i * 190;
                        pen.line(
                                Curves.open(x, 430, x + 20, 600, x, 810),
                                7,
                                Tone.darker(quilt, 0.1),
                                0.6);
                    }
                    pen.line(
                            Curves.open(600, 560, 1300, 580, 2060, 570),
                            7,
                            Tone.darker(quilt, 0.1),
                            0.6);
                    pen.line(
                            Curves.open(600, 690, 1300, 700, 2060, 690),
                            7,
                            Tone.darker(quilt, 0.1),
                            0.6);
                    pen.fadeAcross(780, 640, Tone.lighter(quilt, 0.2), 0.9);
                });
        Timber.board(stage, Curves.box(1980, 420, 86, 564, 28), wood, false);
        return Marks.foot(1050, 984)
                .and("top", 1200, 440)
                .and("back", 1100, 450)
                .and("inside", 1100, 480);
    }
}
