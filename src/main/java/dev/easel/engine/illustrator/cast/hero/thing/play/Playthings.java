package dev.easel.engine.illustrator.cast.hero.thing.play;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.Map;

/** Things of cloth to play with: kites, tents, teddy bears. */
public final class Playthings {
    private static final Matter CLOTH = Matter.SOFT.glossy(0.12);

    private Playthings() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "kite", new Prop(760, Playthings::kite),
                "teddy-bear", new Prop(900, TeddyBear::draw),
                "tent", new Prop(1700, Playthings::tent));
    }

    private static Marks kite(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE2453B, 0x2F7FD0, 0x8C4FC4);
        int second = costume.color(1, 0xF6C437);
        double sway = costume.vary(3, -40, 40);
        Shape tail =
                Curves.limb(
                        300,
                        600,
                        6,
                        250 + sway,
                        690,
                        6,
                        330 - sway,
                        780,
                        6,
                        230 + sway,
                        880,
                        5,
                        310,
                        980,
                        5);
        stage.add(tail, Matter.SOFT, Tone.darker(second, 0.2));
        double[][] bows = {{250 + sway, 690, -20}, {330 - sway, 780, 25}, {230 + sway, 880, -15}};
        for (int i = 0; i < bows.length; i++) {
            bow(stage, bows[i], i % 2 == 0 ? second : rgb);
        }
        panel(stage, new double[] {470, 16, 130, 190, 408, 236}, rgb, -0.25);
        panel(stage, new double[] {470, 16, 408, 236, 700, 290}, second, 0.2);
        panel(stage, new double[] {130, 190, 300, 610, 408, 236}, second, -0.35);
        panel(stage, new double[] {408, 236, 300, 610, 700, 290}, rgb, 0.3);
        stage.add(Curves.limb(470, 16, 7, 408, 236, 8, 300, 610, 7), Matter.SOFT, 0xA8743F);
        stage.add(Curves.limb(130, 190, 7, 408, 236, 8, 700, 290, 7), Matter.SOFT, 0xA8743F);
        return Marks.foot(300, 980).and("hand", 300, 980).and("top", 470, 16);
    }

    private static void panel(Stage stage, double[] xy, int rgb, double lean) {
        stage.add(
                new Facet(Curves.polygon(xy), lean, -0.2, 0.93),
                CLOTH,
                rgb,
                pen -> pen.patch(408, 236, 300, Tone.lighter(rgb, 0.1), 0.6));
    }

    private static void bow(Stage stage, double[] at, int rgb) {
        double x = at[0];
        double y = at[1];
        for (double side : new double[] {-1, 1}) {
            double far = x + side * 66;
            Shape wing = Curves.rounded(x, y, 4, far, y - 36, 14, far, y + 36, 14);
            stage.add(Curves.turned(wing, at[2], x, y), Matter.slab(20), rgb);
        }
        stage.add(Curves.circle(x, y, 15), Matter.SOFT, Tone.darker(rgb, 0.08));
    }

    private static Marks tent(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xE8863A, 0x4F8F6A, 0x3F7FB0, 0xD9A441);
        int guy = 0xE8E0CE;
        stage.add(Curves.limb(620, 70, 5, 60, 980, 5), Matter.SOFT, guy);
        stage.add(Curves.limb(1240, 40, 5, 1670, 940, 5), Matter.SOFT, guy);
        stage.add(
                new Facet(
                        Curves.polygon(640, 60, 1240, 30, 1580, 880, 1080, 980), 0.35, -0.5, 0.79),
                CLOTH,
                rgb,
                pen -> slope(pen, rgb));
        stage.add(
                new Facet(Curves.polygon(640, 60, 1080, 980, 170, 980), -0.2, 0, 0.98),
                CLOTH,
                Tone.darker(rgb, 0.02));
        stage.add(
                Curves.polygon(640, 220, 860, 982, 410, 982),
                Matter.INK,
                Tone.darker(rgb, 0.42),
                pen -> pen.fade(600, 1000, 0xFFC878, 0.35));
        flap(stage, rgb, -1);
        flap(stage, rgb, 1);
        stage.add(Curves.limb(640, 30, 12, 640, 90, 12), Matter.SOFT, 0xA8743F);
        stage.add(Curves.limb(636, 60, 11, 1242, 30, 10), Matter.SOFT, Tone.lighter(rgb, 0.08));
        return Prop.standing(700, 50).and("inside", 640, 900);
    }

    private static void slope(Pen pen, int rgb) {
        pen.fade(300, 980, Tone.darker(rgb, 0.08), 0.7);
        for (double t : new double[] {0.33, 0.67}) {
            double x = 640 + 600 * t;
            double foot = 1080 + 500 * t;
            Shape seam = Curves.polygon(x, 60 - 30 * t, foot, 980 - 100 * t);
            pen.line(seam, 14, Tone.darker(rgb, 0.08), 0.7)
                    .line(seam, 4, Tone.lighter(rgb, 0.1), 0.6);
        }
        pen.line(Curves.polygon(1080, 980, 1580, 880), 50, Tone.darker(rgb, 0.14), 0.8);
    }

    /** One half of the door, tied back. */
    private static void flap(Stage stage, int rgb, double side) {
        stage.add(
                Curves.closed(
                        640,
                        215,
                        640 + side * 60,
                        420,
                        640 + side * 140,
                        640,
                        640 + side * 168,
                        700,
                        640 + side * 210,
                        820,
                        640 + side * 256,
                        984,
                        640 + side * 330,
                        984,
                        640 + side * 230,
                        720,
                        640 + side * 120,
                        440),
                Matter.slab(40).shading(0.5),
                Tone.lighter(rgb, 0.07));
        stage.add(
                Curves.ellipse(640 + side * 186, 706, 44, 13, side * 14),
                Matter.slab(10),
                Tone.darker(rgb, 0.18));
    }
}
