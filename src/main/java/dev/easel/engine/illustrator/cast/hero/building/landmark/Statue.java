package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** A draped stone figure on a pedestal, or the green lady who holds up her torch. */
public record Statue(boolean liberty) implements Hero {
    private static final int GOLD = 0xF2B93A;

    @Override
    public double width(Costume costume) {
        return liberty ? 420 : 480;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        return liberty ? liberty(stage, costume) : stone(stage, costume);
    }

    private static Marks stone(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xD8D2C4, 0xC9C6C0, 0xDCCDB4);
        new Pedestal(240, 770, 150, Tone.darker(rgb, 0.08)).draw(stage);
        Stage own = stage.with(new AffineTransform(0.73, 0, 0, 0.73, 94, 42));
        var figure = new DrapedFigure(own, rgb);
        figure.robe();
        figure.sash();
        figure.arm(128, 260, 34, 92, 380, 30, 96, 470, 25, 130, 560, 20);
        figure.arm(276, 260, 34, 320, 360, 30, 352, 300, 25, 366, 240, 19);
        figure.head();
        return Marks.foot(240, 984)
                .and("top", 240, 70)
                .and("head", 240, 84)
                .and("face", 252, 118)
                .and("hand", 362, 216)
                .and("back", 240, 770);
    }

    private static Marks liberty(Stage stage, Costume costume) {
        int copper = costume.mainColor(0x93C7B0, 0x8ABFAE);
        new Pedestal(205, 560, 106, 0xCDB99A).draw(stage);
        Stage own = stage.with(new AffineTransform(0.42, 0, 0, 0.42, 121, 145));
        var figure = new DrapedFigure(own, copper);
        figure.robe();
        figure.sash();
        tablet(own, Tone.darker(copper, 0.04));
        figure.arm(130, 260, 34, 84, 340, 32, 86, 420, 26, 120, 440, 21);
        figure.arm(272, 256, 38, 312, 140, 34, 322, 20, 27, 318, -120, 21);
        figure.head();
        crown(own, copper);
        torch(own, copper);
        return Marks.foot(205, 984)
                .and("top", 253, 14)
                .and("head", 205, 162)
                .and("face", 212, 188)
                .and("hand", 253, 90)
                .and("back", 205, 560);
    }

    private static void tablet(Stage stage, int rgb) {
        stage.add(
                Curves.turned(Curves.box(40, 330, 96, 160, 8), -14, 88, 410),
                Matter.slab(10).shading(0.4),
                rgb);
    }

    private static void crown(Stage stage, int rgb) {
        for (int i = -3; i <= 3; i++) {
            stage.add(
                    Curves.turned(Curves.polygon(191, 34, 200, -66, 209, 34), i * 25, 200, 92),
                    Matter.SOFT.shading(0.2),
                    rgb);
        }
        stage.add(
                Curves.limb(142, 66, 10, 172, 34, 13, 206, 26, 14, 242, 40, 13, 258, 70, 9),
                Matter.SOFT.shading(0.4),
                Tone.lighter(rgb, 0.03));
    }

    private static void torch(Stage stage, int rgb) {
        stage.add(Curves.limb(318, -90, 12, 318, -180, 15), Matter.SOFT, rgb);
        stage.add(
                Curves.closed(270, -204, 366, -204, 350, -168, 318, -158, 286, -168),
                Matter.slab(16).shading(0.4),
                Tone.lighter(rgb, 0.03));
        stage.add(
                Curves.closed(318, -306, 352, -250, 350, -206, 318, -194, 286, -206, 290, -250),
                Matter.SOFT.glossy(0.7).glowing(0.45),
                GOLD);
    }
}
