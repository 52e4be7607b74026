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
import java.awt.geom.Rectangle2D;

/** A family house with a tiled roof, or a thatched cottage among bushes. */
public record House(boolean cottage) implements Hero {
    @Override
    public double width(Costume costume) {
        return 1240;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wall = costume.color(0, costume.pick(1, 0xF3E6CC, 0xE9D4BC, 0xDCE4E0, 0xF0DDB4));
        boolean lit = costume.is("night", "lit", "cozy", "cosy", "glowing", "haunted");
        chimney(stage);
        Masonry.wall(
                stage,
                Curves.polygon(520, 440, 1140, 440, 1140, 960, 520, 960),
                Tone.darker(wall, 0.05),
                cottage ? 64 : 0);
        sideRoof(stage, costume);
        gable(stage, wall, lit, costume);
        for (double x : new double[] {690, 920}) {
            Masonry.window(stage, new Rectangle2D.Double(x, 620, 120, 150), 0xFBF6EA, lit);
        }
        bushes(stage, costume);
        return Marks.foot(620, 972)
                .and("top", 760, 150)
                .and("inside", 330, 860)
                .and("head", 340, 60);
    }

    private int roof(Costume costume) {
        return cottage
                ? costume.color(1, costume.pick(2, 0xC79A55, 0xB98A4A))
                : costume.color(1, costume.pick(2, 0xC4553A, 0x8A4B3C, 0x56707F, 0xA8452F));
    }

    private static void chimney(Stage stage) {
        Masonry.wall(stage, Curves.box(900, 70, 96, 260, 4), 0xA8604A, 40);
        stage.add(Curves.box(884, 52, 128, 34, 6), Matter.slab(8), 0x8A4B3C);
    }

    private void sideRoof(Stage stage, Costume costume) {
        var slope = Curves.polygon(330, 120, 1040, 120, 1200, 480, 540, 480);
        if (cottage) {
            thatch(
                    stage,
                    Curves.closed(
                            310, 112, 1030, 108, 1110, 200, 1216, 470, 1180, 500, 540, 500, 400,
                            250),
                    roof(costume));
        } else {
            Masonry.roof(stage, slope, roof(costume), 46);
        }
    }

    private static void thatch(Stage stage, java.awt.Shape shape, int rgb) {
        Coat straw = Coat.fur(70, Flow.towards(0.25, 1)).wide(7).ruffled(0.2);
        stage.add(shape, Matter.slab(70).shading(0.5).coated(straw), rgb);
    }

    private void gable(Stage stage, int wall, boolean lit, Costume costume) {
        Masonry.wall(
                stage,
                Curves.polygon(120, 440, 330, 150, 540, 440, 540, 960, 120, 960),
                wall,
                cottage ? 64 : 0);
        double thick = cottage ? 64 : 44;
        var eaves =
                Curves.polygon(
                        330,
                        84,
                        590,
                        452,
                        566 - thick * 0.3,
                        498,
                        330,
                        84 + thick * 2.2,
                        94 + thick * 0.3,
                        498,
                        70,
                        452);
        if (cottage) {
            thatch(stage, eaves, Tone.lighter(roof(costume), 0.03));
        } else {
            stage.add(eaves, Matter.slab(14).shading(0.5), Tone.darker(roof(costume), 0.08));
        }
        int door = costume.pick(3, 0x8A5230, 0x3F7F6E, 0xB0432F, 0x3D5E8C);
        Masonry.door(stage, new Rectangle2D.Double(254, 690, 152, 272), door);
        stage.add(Curves.circle(330, 372, 58), Matter.slab(10), 0xFBF6EA);
        Matter pane = Matter.slab(6).glossy(0.8);
        stage.add(
                Curves.circle(330, 372, 44),
                lit ? pane.glowing(0.7) : pane,
                lit ? Masonry.LAMPLIGHT : Masonry.GLASS);
        stage.add(Curves.box(325, 326, 10, 92, 0), Matter.slab(4), 0xFBF6EA);
        for (double x : new double[] {152, 434}) {
            Masonry.window(stage, new Rectangle2D.Double(x, 560, 74, 110), 0xFBF6EA, lit);
        }
        stage.add(Curves.box(214, 950, 232, 30, 8), Matter.slab(8), 0xB9B0A2);
    }

    private static void bushes(Stage stage, Costume costume) {
        double[][] places = {
            {96, 930, 62},
            {590, 940, 54},
            {690, 930, 66},
            {850, 936, 60},
            {1000, 928, 70},
            {1130, 938, 56}
        };
        for (double[] b : places) {
            int green = Tone.lighter(0x5F8F3F, costume.vary((int) b[0], -0.05, 0.05));
            Coat leaves = Coat.leaves(24, Flow.from(b[0], b[1] + 20));
            stage.add(
                    Curves.ellipse(b[0], b[1], b[2] * 1.2, b[2] * 0.75),
                    Matter.SOFT.coated(leaves),
                    green);
            for (int i = 0; i < 5; i++) {
                double x = b[0] + costume.vary(i + (int) b[0], -60, 60);
                double y = b[1] + costume.vary(i + 9 + (int) b[0], -36, 24);
                stage.add(
                        Curves.circle(x, y, 9),
                        Matter.SOFT,
                        costume.pick((int) b[0], 0xF2A0B8, 0xF5D35E, 0xFFFFFF));
            }
        }
    }
}
