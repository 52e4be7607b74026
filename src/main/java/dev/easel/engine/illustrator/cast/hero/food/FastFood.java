package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Map;

/** Burgers, pizza, sandwiches and what else is eaten by hand. */
final class FastFood {
    private static final int BUN = 0xD2913F;
    private static final int LETTUCE = 0x7FB347;

    private FastFood() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "burger", new Prop(1180, (s, c) -> burger(s)),
                "hot-dog", new Prop(1900, (s, c) -> hotDog(s)),
                "sandwich", new Prop(1500, (s, c) -> sandwich(s)),
                "pizza-slice", new Prop(1160, (s, c) -> Pizza.slice(s)),
                "pizza", new Prop(1900, (s, c) -> Pizza.whole(s)),
                "french-fries", new Prop(820, FastFood::fries),
                "taco", new Prop(1500, (s, c) -> taco(s)),
                "popcorn", new Prop(820, FastFood::popcorn));
    }

    private static void frill(Stage stage, double[] span, double y, int rgb) {
        double[] xy = new double[2 * 26];
        for (int i = 0; i < 20; i++) {
            xy[2 * i] = span[1] - (span[1] - span[0]) * i / 19;
            xy[2 * i + 1] = y + (i % 2 == 0 ? 56 : 18);
        }
        for (int i = 0; i < 6; i++) {
            xy[40 + 2 * i] = span[0] + 40 + (span[1] - span[0] - 80) * i / 5;
            xy[41 + 2 * i] = y - 34;
        }
        stage.add(Curves.closed(xy), Matter.slab(30).glossy(0.3), rgb);
    }

    private static Marks burger(Stage stage) {
        stage.add(
                Curves.closed(
                        110, 800, 590, 780, 1070, 800, 1080, 900, 980, 975, 590, 984, 200, 975, 100,
                        900),
                Bread.CRUST,
                BUN);
        frill(stage, new double[] {60, 1120}, 790, LETTUCE);
        stage.add(
                Curves.box(84, 640, 1012, 150, 70),
                Matter.SOFT.glossy(0.2),
                0x6B3A20,
                pen -> Peel.specks(pen, 0x4A2412, new double[] {84, 640, 1012, 150}, 11));
        stage.add(
                Curves.polygon(
                        90, 600, 1090, 600, 1010, 690, 820, 640, 700, 760, 560, 650, 330, 650, 220,
                        720),
                Matter.slab(16).glossy(0.4),
                0xF9B833);
        for (double x : new double[] {330, 820}) {
            stage.add(Curves.box(x - 230, 560, 460, 66, 33), Matter.SOFT.glossy(0.6), 0xD2382C);
        }
        frill(stage, new double[] {70, 1110}, 545, Tone.lighter(LETTUCE, 0.04));
        Profile bun =
                new Profile(590, 0.1, 110, 60, 140, 260, 240, 420, 400, 505, 500, 505, 540, 470);
        stage.add(
                bun, Matter.SOFT.glossy(0.5), BUN, pen -> pen.patch(590, 160, 480, 0xB06A24, 0.6));
        for (int i = 0; i < 30; i++) {
            double a = i * 2.39996;
            double d = 380 * Math.sqrt(i / 30.0);
            double x = 590 + Math.cos(a) * d;
            stage.add(
                    Curves.ellipse(x, 270 + Math.sin(a) * d * 0.42, 17, 11, i * 61),
                    Matter.SOFT.shading(0.5),
                    0xFBEFCF);
        }
        return Prop.standing(590, 120);
    }

    private static Marks hotDog(Stage stage) {
        stage.add(
                Curves.limb(230, 640, 130, 600, 590, 150, 1300, 590, 150, 1670, 640, 130),
                Bread.CRUST,
                Tone.darker(BUN, 0.04));
        frill(stage, new double[] {160, 1740}, 690, LETTUCE);
        stage.add(
                Curves.limb(
                        120, 640, 110, 500, 680, 120, 950, 690, 120, 1400, 680, 120, 1780, 640,
                        110),
                Matter.SHINY.glossy(0.7),
                0xB8472A);
        stage.add(
                Curves.limb(230, 820, 130, 600, 840, 140, 1300, 840, 140, 1670, 820, 130),
                Bread.CRUST.glossy(0.4).shading(0.5),
                BUN);
        double[] zig = new double[3 * 13];
        for (int i = 0; i < 13; i++) {
            zig[3 * i] = 220 + i * 122;
            zig[3 * i + 1] = i % 2 == 0 ? 580 : 690;
            zig[3 * i + 2] = 27;
        }
        stage.add(Curves.limb(zig), Matter.SHINY.shading(0.5), 0xF6C52E);
        return Prop.standing(950, 540);
    }

    private static Marks sandwich(Stage stage) {
        int crumb = 0xF0D9A8;
        slice(stage, 850, crumb);
        frill(stage, new double[] {100, 1400}, 830, LETTUCE);
        for (double x : new double[] {380, 760, 1130}) {
            stage.add(Curves.box(x - 200, 730, 400, 70, 34), Matter.SOFT.glossy(0.6), 0xD2382C);
        }
        stage.add(
                Curves.polygon(
                        110, 690, 1390, 690, 1330, 760, 1080, 740, 960, 820, 800, 740, 420, 740,
                        300, 800),
                Matter.slab(16).glossy(0.4),
                0xF9C23F);
        stage.add(Curves.box(120, 630, 1260, 76, 36), Matter.SOFT.glossy(0.3), 0xE89A94);
        frill(stage, new double[] {90, 1410}, 610, Tone.lighter(LETTUCE, 0.05));
        stage.add(
                Curves.polygon(260, 330, 1240, 330, 1430, 480, 70, 480),
                Matter.slab(40),
                Tone.lighter(crumb, 0.01),
                pen -> Peel.specks(pen, 0xD2AE72, new double[] {100, 340, 1300, 140}, 8));
        slice(stage, 480, crumb);
        Leaf.stalk(stage, 0xD9B67A, 750, 120, 12, 750, 400, 9);
        stage.add(new Ellipsoid(750, 150, 70, 64), Matter.SHINY, 0x8A9F3A);
        return Prop.standing(750, 330);
    }

    private static void slice(Stage stage, double y, int crumb) {
        stage.add(
                Curves.box(60, y, 1380, 124, 40),
                Matter.slab(36),
                crumb,
                pen -> pen.line(Curves.box(60, y, 1380, 124, 40), 34, 0xB9772F, 0.95));
    }

    private static Marks fries(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xD2342C);
        for (int i = 0; i < 17; i++) {
            double x = 190 + i * 27;
            double top = 60 + i * 53 % 170;
            stage.add(
                    Curves.turned(Curves.box(x - 28, top, 56, 620, 8), (i - 8) * 1.9, x, 680),
                    Matter.slab(14).shading(0.5),
                    i % 3 == 0 ? 0xF2C14A : 0xF8D56A);
        }
        stage.add(
                Curves.polygon(90, 470, 250, 540, 410, 560, 570, 540, 730, 470, 650, 984, 170, 984),
                Matter.slab(24).glossy(0.4).shading(0.6),
                rgb,
                pen -> pen.fill(Figures.star(410, 770, 110, 5), costume.color(1, 0xF6D04A), 1));
        return Prop.standing(410, 80);
    }

    private static Marks taco(Stage stage) {
        stage.add(
                Curves.common(Curves.ellipse(790, 900, 680, 700), Curves.box(0, 0, 1500, 900, 0)),
                Matter.slab(60),
                0xD99A3F);
        for (int i = 0; i < 15; i++) {
            double a = Math.PI * (0.06 + i * 0.063);
            double x = 750 - Math.cos(a) * 640;
            double y = 900 - Math.sin(a) * 650;
            int[] fill = {LETTUCE, 0xD2382C, 0x7A4424, 0xF9C23F};
            stage.add(Curves.circle(x, y, 96), Matter.SOFT.glossy(0.4).shading(0.5), fill[i % 4]);
        }
        stage.add(
                Curves.common(Curves.ellipse(710, 960, 680, 640), Curves.box(0, 0, 1500, 970, 0)),
                Matter.slab(60).shading(0.5),
                0xEBB455,
                pen -> Peel.specks(pen, 0xB9772F, new double[] {40, 340, 1400, 620}, 13));
        return Prop.standing(750, 200);
    }

    private static Marks popcorn(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xD2342C);
        for (int i = 0; i < 34; i++) {
            double a = i * 2.39996;
            double d = 270 * Math.sqrt(i / 34.0);
            double x = 410 + Math.cos(a) * d * 1.2;
            double y = 300 + Math.sin(a) * d * 0.8;
            stage.add(new Ellipsoid(x - 26, y, 54, 50), Matter.SOFT.shading(0.4), 0xFFF3CE);
            stage.add(new Ellipsoid(x + 26, y - 16, 50, 48), Matter.SOFT.shading(0.4), 0xFFFAEA);
            stage.add(Curves.circle(x, y + 16, 14), Matter.INK, 0xE9B84A);
        }
        Profile box = new Profile(410, 0.12, 420, 350, 960, 270);
        stage.add(
                box,
                Matter.SOFT.glossy(0.2).shading(0.5),
                0xFBF6EA,
                pen -> {
                    for (int i = -4; i <= 4; i++) {
                        pen.fill(
                                box.strip(
                                        Math.sin(i * 0.4 - 0.1), Math.sin(i * 0.4 + 0.1), 420, 990),
                                rgb,
                                1);
                    }
                });
        return Prop.standing(410, 100);
    }
}
