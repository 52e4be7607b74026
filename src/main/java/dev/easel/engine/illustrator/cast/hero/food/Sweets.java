package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Moulding;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import dev.easel.engine.illustrator.cast.relief.Torus;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Ice cream and sweets. */
final class Sweets {
    private Sweets() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "ice-cream", new Prop(640, Sweets::cone),
                "soft-ice-cream", new Prop(640, Sweets::cone),
                "lollipop", new Prop(640, Sweets::lollipop),
                "chocolate-bar", new Prop(1300, Sweets::chocolate),
                "candy", new Prop(1900, Sweets::candy),
                "custard", new Prop(1400, (s, c) -> custard(s)),
                "shortcake", new Prop(1300, Sweets::shortcake),
                "pie", new Prop(1700, (s, c) -> pie(s)));
    }

    private static Marks cone(Stage stage, Costume costume) {
        int[] scoops = {
            costume.color(0, costume.pick(4, 0xF6B3C4, 0xF9E7B8, 0xBFE0C4)),
            costume.color(1, costume.pick(5, 0x7A4A30, 0xF9F1DE, 0xF6B3C4))
        };
        Profile cone = new Profile(320, 0.14, 470, 215, 984, 12);
        stage.add(
                cone,
                Matter.SOFT,
                0xDDA04F,
                pen -> {
                    for (int i = -8; i < 14; i++) {
                        pen.line(
                                Curves.polygon(i * 62 - 120, 400, i * 62 + 180, 1000),
                                10,
                                0xA8692A,
                                0.7);
                        pen.line(
                                Curves.polygon(i * 62 + 180, 400, i * 62 - 120, 1000),
                                10,
                                0xA8692A,
                                0.7);
                    }
                });
        scoop(stage, new double[] {320, 400, 240}, scoops[1]);
        scoop(stage, new double[] {320, 210, 200}, scoops[0]);
        stage.add(new Ellipsoid(330, 40, 44, 44), Matter.SHINY, 0xCF2B3A);
        return Prop.standing(320, 20).and("hand", 320, 800);
    }

    private static void scoop(Stage stage, double[] ball, int rgb) {
        double x = ball[0];
        double r = ball[2];
        double low = ball[1] + r * 0.5;
        double[] xy = new double[2 * 18];
        for (int i = 0; i < 10; i++) {
            xy[2 * i] = x + r * 1.04 - 2.08 * r * i / 9;
            xy[2 * i + 1] = low + (i % 2 == 0 ? 34 : -4);
        }
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * (0.94 - i * 0.126);
            xy[20 + 2 * i] = x + r * Math.cos(a);
            xy[21 + 2 * i] = ball[1] + 20 - r * Math.sin(a);
        }
        stage.add(
                Curves.closed(xy),
                Matter.SOFT.glossy(0.3).shading(0.5),
                rgb,
                pen -> {
                    Peel.specks(
                            pen,
                            Tone.lighter(rgb, 0.1),
                            new double[] {x - r, ball[1] - r, 2 * r, 2 * r},
                            10);
                    Peel.specks(
                            pen,
                            Tone.darker(rgb, 0.07),
                            new double[] {x - r, ball[1] - r * 0.8, 2 * r, 2 * r},
                            7);
                });
    }

    private static Marks lollipop(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE8455A, 0x5FB8E8, 0x8FC44A);
        stage.add(Curves.box(300, 560, 40, 424, 20), Matter.SOFT, 0xFBF6EA);
        stage.add(
                Curves.circle(320, 320, 300),
                Matter.SHINY.glossy(0.85).mirroring(0.1),
                costume.color(1, 0xFFF6E6),
                pen -> {
                    for (int i = 0; i < 6; i++) {
                        double a = i * Math.PI / 3;
                        double[] xy = new double[2 * 12];
                        for (int k = 0; k < 12; k++) {
                            double r = k * 30;
                            xy[2 * k] = 320 + r * Math.cos(a + k * 0.2);
                            xy[2 * k + 1] = 320 + r * Math.sin(a + k * 0.2);
                        }
                        pen.line(Curves.open(xy), 56, rgb, 1);
                    }
                });
        return Prop.standing(320, 20).and("hand", 320, 900);
    }

    private static Marks chocolate(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x5A3020);
        stage.add(Curves.box(140, 20, 1020, 700, 16), Matter.slab(16).glossy(0.5), rgb);
        for (int i = 0; i < 12; i++) {
            Moulding square = new Moulding(160 + i % 4 * 248, 40 + i / 4 * 226, 236, 214, 34);
            square.raised(stage, new Stuff(Matter.SOFT.glossy(0.5), Tone.lighter(rgb, 0.03)));
        }
        stage.add(
                Curves.closed(
                        80, 560, 200, 520, 320, 580, 460, 520, 620, 580, 780, 520, 940, 580, 1080,
                        520, 1220, 560, 1200, 960, 650, 984, 100, 960),
                Matter.slab(30).glossy(0.8).mirroring(0.4),
                0xC9CED6);
        stage.add(
                Curves.box(110, 680, 1080, 300, 10),
                Matter.slab(20).glossy(0.4),
                costume.color(1, 0xB8303A));
        return Prop.standing(650, 30);
    }

    private static Marks candy(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE8455A, 0x3F8FD0, 0xF2A93A);
        for (int side = -1; side <= 1; side += 2) {
            stage.with(new AffineTransform(side, 0, 0, 1, 950, 0))
                    .add(
                            Curves.polygon(
                                    360, 640, 620, 400, 700, 500, 820, 480, 780, 640, 840, 780, 720,
                                    780, 620, 900, 360, 700),
                            Matter.slab(30).glossy(0.6),
                            Tone.lighter(rgb, 0.05));
        }
        stage.add(
                new Ellipsoid(950, 650, 460, 320),
                Matter.SHINY.glossy(0.85).mirroring(0.12),
                rgb,
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        pen.line(
                                Curves.open(
                                        520 + i * 210,
                                        300,
                                        640 + i * 210,
                                        650,
                                        520 + i * 210,
                                        1000),
                                70,
                                costume.color(1, 0xFFF6E6),
                                0.9);
                    }
                });
        return Prop.standing(950, 330);
    }

    private static Marks custard(Stage stage) {
        stage.add(Curves.ellipse(700, 900, 680, 84), Matter.slab(30).glossy(0.6), 0xF2EEE6);
        Profile body = new Profile(700, 0.16, 380, 320, 860, 460);
        stage.add(body, Matter.SOFT.glossy(0.6), 0xF6D27A);
        stage.add(
                Curves.closed(
                        370, 380, 700, 320, 1030, 380, 1060, 480, 1080, 620, 1010, 620, 960, 500,
                        850, 520, 820, 660, 750, 660, 720, 520, 560, 510, 530, 580, 470, 580, 450,
                        480, 360, 560, 330, 500),
                Matter.SHINY.glossy(0.9),
                0x8A3F12);
        return Prop.standing(700, 330);
    }

    private static Marks shortcake(Stage stage, Costume costume) {
        int icing = costume.ownColor(0xFDF6EC, 0xF6B3C4, 0x6B3F28);
        int sponge = 0xF0CE8A;
        Stuff cream = new Stuff(Matter.SOFT.glossy(0.3).shading(0), icing);
        cream.add(stage, new Facet(Curves.polygon(60, 520, 760, 230, 1240, 380), 0, -0.85, 0.5));
        stage.add(
                new Facet(Curves.polygon(60, 520, 1240, 380, 1240, 830, 60, 984), -0.15, 0.1, 0.98),
                Matter.SOFT,
                sponge,
                pen -> {
                    Peel.specks(
                            pen, Tone.darker(sponge, 0.08), new double[] {60, 400, 1180, 580}, 9);
                    for (double y : new double[] {520, 680, 840}) {
                        double h = y == 520 ? 60 : 34;
                        pen.line(
                                Curves.polygon(0, y + 8, 1300, y - 148),
                                h,
                                y == 680 ? 0xD9405A : icing,
                                1);
                    }
                });
        stage.add(
                Curves.limb(780, 300, 80, 1000, 330, 90, 1180, 380, 84),
                Matter.SOFT.glossy(0.3),
                icing);
        AffineTransform at = AffineTransform.getTranslateInstance(780, 20);
        at.scale(0.36, 0.36);
        Berries.strawberry(stage.with(at), 0xDB2B3A);
        return Prop.standing(650, 240);
    }

    private static Marks pie(Stage stage) {
        Profile dish = new Profile(850, 0.2, 660, 790, 900, 640, 930, 620);
        stage.add(dish, Matter.GLAZE, 0xD2604A);
        stage.add(new Torus(850, 640, 740, 74, 0.22), Bread.CRUST, 0xD79A4A);
        stage.add(Curves.ellipse(850, 630, 680, 130), Matter.slab(40).glossy(0.5), 0x9A3A24);
        for (int i = -3; i <= 3; i++) {
            Shape inside = Curves.ellipse(850, 620, 690, 134);
            stage.add(
                    Curves.common(
                            inside,
                            Curves.turned(
                                    Curves.box(800 + i * 190, 300, 96, 700, 10), 24, 850, 630)),
                    Matter.slab(30).shading(0.4),
                    0xE2AA58);
        }
        for (int i = -3; i <= 3; i++) {
            Shape inside = Curves.ellipse(850, 620, 690, 134);
            stage.add(
                    Curves.common(
                            inside,
                            Curves.turned(
                                    Curves.box(800 + i * 190, 300, 96, 700, 10), -24, 850, 630)),
                    Matter.slab(30).shading(0.4),
                    0xEBB866);
        }
        return Prop.standing(850, 500);
    }
}
