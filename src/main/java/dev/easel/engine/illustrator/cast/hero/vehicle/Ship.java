package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An ocean liner with two funnels. */
public final class Ship implements Hero {
    @Override
    public double width(Costume costume) {
        return 2600;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int hull = costume.mainColor(0x2E3F5A, 0xA83A32, 0x2F6E6A);
        int funnel = costume.color(1, 0xD9553C);
        for (double x : new double[] {900, 1400}) {
            stage.add(
                    Curves.polygon(x, 60, x + 180, 60, x + 170, 380, x - 20, 380),
                    Matter.SOFT.glossy(0.4),
                    funnel,
                    pen ->
                            pen.fill(Curves.box(x - 40, 40, 260, 70, 0), 0x2A2A30, 1)
                                    .fill(Curves.box(x - 40, 150, 260, 36, 0), 0xFFF6E6, 1));
        }
        stage.add(Curves.limb(2080, 600, 12, 2090, 90, 7), Matter.SOFT, 0x8A7A5A);
        Matter deck = Matter.slab(30).glossy(0.3).shading(0.5);
        double[][] decks = {{620, 330, 1260}, {460, 430, 1640}, {330, 540, 1950}};
        for (double[] d : decks) {
            stage.add(
                    Curves.box(d[0], d[1], d[2], 140, 24),
                    deck,
                    0xF7F4EC,
                    pen -> {
                        for (double x = d[0] + 50; x < d[0] + d[2] - 50; x += 66) {
                            pen.fill(Curves.box(x, d[1] + 38, 36, 40, 8), 0x4A6A80, 0.95);
                        }
                    });
        }
        stage.add(
                Curves.polygon(90, 620, 2540, 600, 2380, 880, 2330, 984, 240, 984, 150, 880),
                Matter.slab(110).glossy(0.45).shading(0.5),
                hull,
                pen -> {
                    pen.fill(Curves.box(0, 930, 2600, 80, 0), 0xB5402F, 1);
                    pen.fill(Curves.box(0, 600, 2600, 24, 0), 0xFFF6E6, 1);
                    for (int i = 0; i < 22; i++) {
                        pen.fill(
                                        Curves.circle(300 + i * 92, 740, 22),
                                        Tone.lighter(hull, 0.25),
                                        0.9)
                                .fill(Curves.circle(300 + i * 92, 740, 15), 0x1E2A36, 1);
                    }
                });
        stage.add(Curves.limb(90, 616, 13, 1300, 610, 13, 2540, 598, 13), Matter.SOFT, 0xFFF6E6);
        return Marks.foot(1300, 950)
                .and("top", 1250, 330)
                .and("back", 2200, 600)
                .and("inside", 1200, 560);
    }
}
