package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;

/** A city bicycle with a basket. */
public final class Bicycle implements Hero {
    private static final int CHROME = 0xC6CBD2;

    @Override
    public double width(Costume costume) {
        return 1640;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xCF4438, 0x3F8FA8, 0x5FA37A, 0xE9A63A);
        wheel(stage, 320);
        wheel(stage, 1310);
        Matter paint = Matter.SOFT.glossy(0.6).shading(0.2);
        tube(stage, paint, rgb, 320, 680, 14, 640, 680, 16);
        tube(stage, paint, rgb, 320, 680, 12, 560, 340, 14);
        tube(stage, paint, rgb, 640, 690, 20, 540, 260, 18);
        tube(stage, paint, rgb, 640, 690, 20, 900, 560, 22, 1150, 330, 22);
        tube(stage, paint, rgb, 570, 380, 17, 820, 480, 19, 1140, 300, 18);
        tube(stage, paint, rgb, 1130, 240, 22, 1180, 420, 20, 1230, 570, 17, 1310, 680, 14);
        tube(stage, Matter.SHINY, CHROME, 1132, 250, 13, 1110, 150, 13, 1060, 120, 13);
        tube(stage, Matter.SHINY, CHROME, 1150, 140, 12, 1080, 124, 12, 980, 160, 12);
        tube(stage, Matter.SOFT, 0x5A3A28, 1010, 146, 19, 940, 172, 20);
        stage.add(
                Curves.closed(420, 240, 470, 200, 580, 206, 680, 232, 660, 254, 560, 262, 460, 282),
                Matter.slab(40).glossy(0.3),
                0x5A3A28);
        pedals(stage);
        basket(stage);
        return Marks.foot(815, 980)
                .and("back", 540, 225)
                .and("hand", 980, 160)
                .and("top", 540, 210);
    }

    private static void tube(Stage stage, Matter matter, int rgb, double... xyr) {
        stage.add(Curves.limb(xyr), matter, rgb);
    }

    private static void wheel(Stage stage, double x) {
        Matter steel = Matter.SOFT.glossy(0.5).shading(0);
        for (int i = 0; i < 18; i++) {
            double a = i * Math.PI / 9;
            stage.add(
                    Curves.limb(x, 680, 2.2, x + Math.cos(a) * 268, 680 + Math.sin(a) * 268, 2.2),
                    steel,
                    CHROME);
        }
        stage.add(ring(x, 298, 262), Matter.slab(16).glossy(0.2), 0x2B2A2E);
        stage.add(ring(x, 266, 250), Matter.slab(6).glossy(0.8).shading(0), CHROME);
        stage.add(Curves.circle(x, 680, 26), Matter.SHINY, CHROME);
    }

    private static Shape ring(double x, double outer, double inner) {
        return Curves.minus(Curves.circle(x, 680, outer), Curves.circle(x, 680, inner));
    }

    private static void pedals(Stage stage) {
        stage.add(Curves.limb(320, 660, 4, 640, 626, 4), Matter.SOFT, 0x4A4A50);
        stage.add(Curves.limb(320, 702, 4, 640, 756, 4), Matter.SOFT, 0x4A4A50);
        stage.add(
                Curves.minus(Curves.circle(640, 690, 68), Curves.circle(640, 690, 44)),
                Matter.slab(8).glossy(0.8),
                CHROME);
        stage.add(Curves.limb(640, 690, 12, 730, 800, 11), Matter.SHINY, CHROME);
        stage.add(Curves.box(686, 796, 100, 24, 8), Matter.slab(8), 0x2B2A2E);
    }

    private static void basket(Stage stage) {
        int wicker = 0xC08F55;
        stage.add(
                Curves.polygon(1160, 180, 1420, 180, 1390, 380, 1190, 380),
                Matter.slab(50),
                wicker,
                pen -> {
                    for (int row = 0; row < 12; row++) {
                        for (int i = 0; i < 10; i++) {
                            double x = 1150 + i * 30 + row % 2 * 15;
                            pen.line(
                                    Curves.open(
                                            x,
                                            192 + row * 17,
                                            x + 12,
                                            186 + row * 17,
                                            x + 24,
                                            192 + row * 17),
                                    6,
                                    0x8A6034,
                                    0.8);
                        }
                    }
                });
        stage.add(Curves.limb(1150, 182, 13, 1290, 186, 14, 1430, 182, 13), Matter.SOFT, 0x9A6B3A);
    }
}
