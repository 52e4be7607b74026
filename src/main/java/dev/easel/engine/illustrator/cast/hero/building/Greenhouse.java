package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A glass house full of plants. */
public final class Greenhouse implements Hero {
    @Override
    public double width(Costume costume) {
        return 1400;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int frame = costume.mainColor(0xF4F4EE, 0x3F6E5A, 0x4A4F58);
        Shape house = Curves.polygon(90, 930, 90, 430, 290, 160, 1110, 160, 1310, 430, 1310, 930);
        stage.add(house, Matter.slab(10).clear(0.55).shading(0), 0xBFDCD4);
        plants(stage, costume);
        stage.add(
                house,
                Matter.slab(10).glossy(0.8).clear(0.28).shading(0),
                0xE4F6F4,
                pen -> {
                    for (double x : new double[] {220, 300, 760, 1100}) {
                        pen.fill(
                                Curves.polygon(x, 930, x + 60, 930, x + 300, 160, x + 240, 160),
                                0xFFFFFF,
                                0.8);
                    }
                });
        frame(stage, frame);
        Masonry.wall(stage, Curves.box(70, 850, 1260, 134, 4), 0xB5654A, 50);
        stage.add(Curves.box(600, 560, 200, 424, 6), Matter.slab(8).clear(0.5), 0xD6F0EC);
        bars(
                stage,
                frame,
                new double[][] {
                    {600, 984, 600, 560},
                    {800, 984, 800, 560},
                    {600, 562, 800, 562},
                    {700, 984, 700, 560},
                    {600, 770, 800, 770}
                });
        return Marks.foot(700, 984)
                .and("top", 700, 165)
                .and("inside", 700, 930)
                .and("door", 700, 970);
    }

    private static void plants(Stage stage, Costume costume) {
        for (int i = 0; i < 13; i++) {
            double x = 150 + i * 91;
            double tall = 150 + costume.vary(i, 0, 260);
            int green = Tone.mix(0x3F7A3A, 0x8FBF5A, costume.vary(40 + i, 0, 1));
            Coat leaves = Coat.leaves(48, Flow.from(x, 900)).dense(1.3);
            stage.add(
                    Curves.closed(
                            x - 60,
                            880,
                            x - 74,
                            880 - tall * 0.6,
                            x,
                            860 - tall,
                            x + 74,
                            880 - tall * 0.6,
                            x + 60,
                            880),
                    Matter.SOFT.shading(0.2).coated(leaves),
                    green);
            for (int k = 0; k < 5; k++) {
                stage.add(
                        Curves.circle(
                                x + costume.vary(90 + i * 7 + k, -54, 54),
                                870 - tall * costume.vary(300 + i * 7 + k, 0.2, 0.95),
                                15),
                        Matter.SOFT.shading(0.1),
                        costume.pick(i + k, 0xE8503A, 0xF2C23F, 0xE880A8));
            }
        }
    }

    private static void frame(Stage stage, int rgb) {
        double[][] lines = {
            {90, 930, 90, 430},
            {1310, 930, 1310, 430},
            {90, 430, 290, 160},
            {1310, 430, 1110, 160},
            {290, 160, 1110, 160},
            {90, 430, 1310, 430},
            {330, 930, 330, 430},
            {570, 930, 570, 430},
            {830, 930, 830, 430},
            {1070, 930, 1070, 430},
            {330, 430, 450, 160},
            {570, 430, 620, 160},
            {830, 430, 780, 160},
            {1070, 430, 950, 160},
            {90, 640, 1310, 640},
            {200, 290, 1200, 290}
        };
        bars(stage, rgb, lines);
    }

    private static void bars(Stage stage, int rgb, double[][] lines) {
        for (double[] l : lines) {
            stage.add(
                    Curves.limb(l[0], l[1], 9, l[2], l[3], 9),
                    Matter.SOFT.glossy(0.3).shading(0.2),
                    rgb);
        }
    }
}
