package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A rounded letter box on a post, its flag up. */
public final class Mailbox implements Hero {
    @Override
    public double width(Costume costume) {
        return 640;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x2F62A8, 0xC8352E, 0x4F7F5A);
        stage.add(
                Curves.box(270, 440, 90, 545, 8),
                Matter.slab(14),
                0x9A6E44,
                pen -> {
                    for (double x = 284; x < 356; x += 16) {
                        pen.line(Curves.open(x, 440, x + 4, 700, x, 990), 4, 0x7A5230, 0.6);
                    }
                });
        stage.add(Curves.box(130, 440, 380, 34, 8), Matter.slab(12).shading(0.5), 0x8A6038);
        stage.add(
                Curves.union(Masonry.arch(60, 140, 320, 310), Curves.box(220, 140, 330, 310, 0)),
                Matter.slab(60).glossy(0.55).shading(0.5),
                rgb,
                pen -> pen.fade(380, 450, Tone.darker(rgb, 0.16), 0.7));
        stage.add(
                Masonry.arch(420, 140, 170, 310),
                Matter.slab(24).glossy(0.5).shading(0.4),
                Tone.lighter(rgb, 0.03),
                pen ->
                        pen.line(Masonry.arch(440, 164, 130, 270), 7, Tone.darker(rgb, 0.16), 0.8)
                                .fill(
                                        Curves.box(464, 250, 82, 18, 6),
                                        Tone.darker(rgb, 0.25),
                                        0.9));
        stage.add(Curves.circle(504, 330, 17), Matter.SHINY, 0xE5BC52);
        stage.add(Curves.box(270, 60, 22, 230, 6), Matter.slab(8).shading(0.4), 0xD9352E);
        stage.add(
                Curves.rounded(270, 56, 6, 400, 56, 12, 400, 130, 12, 270, 130, 6),
                Matter.slab(10).shading(0.4),
                0xE5453A);
        return Marks.foot(315, 984)
                .and("top", 300, 146)
                .and("inside", 500, 300)
                .and("back", 240, 150)
                .and("door", 520, 300);
    }
}
