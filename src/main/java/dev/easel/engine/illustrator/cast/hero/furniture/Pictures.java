package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Folds;
import dev.easel.engine.illustrator.cast.hero.craft.Moulding;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** What hangs on a wall or lies on the floor: pictures, mirrors, boards, carpets, curtains. */
final class Pictures {
    private Pictures() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "picture-frame", new Prop(1240, Pictures::painting),
                "framed-picture", new Prop(1240, Pictures::painting),
                "mirror", new Prop(720, Pictures::mirror),
                "blackboard", new Prop(1560, Pictures::blackboard),
                "carpet", new Prop(2400, Pictures::carpet),
                "curtain", new Prop(1100, Pictures::curtain),
                "towel", new Prop(820, Pictures::towel),
                "pillow", new Prop(1400, Pictures::pillow));
    }

    private static Stuff gilt(Costume costume) {
        return new Stuff(
                Matter.SOFT.glossy(0.6).mirroring(0.3), costume.mainColor(0xC99A45, 0x6F4426));
    }

    private static Marks painting(Stage stage, Costume costume) {
        Stuff wood = gilt(costume);
        Moulding outer = new Moulding(10, 20, 1220, 964, 70);
        Moulding inner = new Moulding(80, 90, 1080, 824, 36);
        landscape(stage, inner.inside());
        outer.raised(stage, wood);
        inner.sunk(stage, wood.darker(0.06));
        return Prop.standing(620, 20)
                .and("face-top-left", 116, 126)
                .and("face-bottom-right", 1124, 878)
                .and("inside", 620, 700);
    }

    private static void landscape(Stage stage, Shape canvas) {
        stage.add(
                canvas,
                Matter.slab(4),
                0x9CC8E2,
                pen ->
                        pen.fade(200, 560, 0xF8DDB0, 1)
                                .fill(Curves.circle(860, 330, 70), 0xFFF3C8, 1)
                                .fill(
                                        Curves.closed(
                                                0, 640, 260, 440, 480, 570, 700, 400, 960, 560,
                                                1240, 460, 1240, 900, 0, 900),
                                        0x6F8FA8,
                                        1)
                                .fill(
                                        Curves.closed(
                                                0, 700, 400, 600, 800, 690, 1240, 600, 1240, 980, 0,
                                                980),
                                        0x7FA35A,
                                        1)
                                .fill(
                                        Curves.closed(
                                                0, 800, 300, 730, 700, 800, 1240, 740, 1240, 980, 0,
                                                980),
                                        0x4F7F45,
                                        1)
                                .fill(
                                        Curves.closed(
                                                480, 700, 560, 700, 620, 800, 520, 900, 400, 900,
                                                520, 790),
                                        0xCFE6EE,
                                        1)
                                .fill(Curves.ellipse(300, 620, 70, 110), 0x3F6B3A, 1)
                                .fill(Curves.ellipse(380, 660, 50, 80), 0x4F7A42, 1));
    }

    private static Marks mirror(Stage stage, Costume costume) {
        Stuff wood = gilt(costume);
        wood.add(
                stage,
                Curves.minus(
                        Curves.ellipse(360, 500, 350, 484), Curves.ellipse(360, 500, 290, 420)));
        Shape glass = Curves.ellipse(360, 500, 292, 422);
        stage.add(
                glass,
                Matter.slab(10).glossy(0.9).glowing(0.25),
                0xB9D3DE,
                pen -> pen.fade(300, 900, 0xE9EDEA, 0.9).fade(600, 950, 0xA8B4B8, 0.7));
        for (double x : new double[] {160, 330}) {
            Shape gleam = Curves.polygon(x - 60, 900, x + 240, 100, x + 300, 100, x, 900);
            stage.add(Curves.common(glass, gleam), Matter.INK.clear(0.35).glowing(0.6), 0xFFFFFF);
        }
        return Prop.standing(360, 20).and("inside", 360, 640);
    }

    private static Marks blackboard(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x2F4A40, 0x2B2F33);
        Moulding frame = new Moulding(20, 30, 1520, 900, 50);
        stage.add(
                frame.inside(),
                Matter.slab(6),
                rgb,
                pen ->
                        pen.patch(500, 400, 420, Tone.lighter(rgb, 0.08), 0.6)
                                .patch(1100, 620, 380, Tone.lighter(rgb, 0.06), 0.6));
        frame.raised(stage, new Stuff(Matter.SOFT, 0xA8703F));
        stage.add(Curves.box(60, 900, 1440, 60, 10), Matter.slab(20), 0x8A5A34);
        stage.add(Curves.box(260, 884, 120, 26, 8), Matter.SOFT, 0xFBF8F0);
        stage.add(Curves.box(1150, 870, 170, 40, 8), Matter.SOFT, 0xC9A878);
        return Prop.standing(780, 30)
                .and("face-top-left", 110, 120)
                .and("face-bottom-right", 1450, 850);
    }

    private static Marks carpet(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xA8343C, 0x35527F, 0x3F6F5A);
        int second = costume.color(1, 0xE6C98A);
        Shape field = Curves.polygon(500, 380, 1900, 380, 2340, 940, 60, 940);
        for (int i = 0; i < 40; i++) {
            double y = 392 + i * 14;
            double left = 492 - i * 11;
            stage.add(Curves.limb(left, y, 6, left - 46, y + 6, 4), Matter.SOFT, 0xF0E4CC);
            stage.add(Curves.limb(2400 - left, y, 6, 2446 - left, y + 6, 4), Matter.SOFT, 0xF0E4CC);
        }
        stage.add(
                field,
                Matter.slab(16),
                rgb,
                pen -> {
                    pen.line(
                            Curves.polygon(590, 430, 1810, 430, 2170, 890, 230, 890),
                            26,
                            second,
                            1);
                    pen.line(
                            Curves.polygon(660, 470, 1740, 470, 2040, 850, 360, 850),
                            8,
                            second,
                            0.9);
                    medallion(pen, rgb, second);
                });
        return Marks.foot(1200, 940)
                .and("top", 1200, 640)
                .and("back", 1200, 640)
                .and("inside", 1200, 640);
    }

    private static void medallion(Pen pen, int rgb, int second) {
        pen.fill(Curves.ellipse(1200, 640, 330, 130), second, 1)
                .fill(Curves.ellipse(1200, 640, 280, 108), Tone.darker(rgb, 0.1), 1);
        for (int i = 0; i < 12; i++) {
            double a = i * Math.PI / 6;
            pen.fill(
                    Curves.ellipse(1200 + 200 * Math.cos(a), 640 + 78 * Math.sin(a), 40, 20),
                    second,
                    0.95);
            pen.fill(
                    Curves.ellipse(1200 + 640 * Math.cos(a), 650 + 160 * Math.sin(a), 54, 24),
                    Tone.lighter(rgb, 0.12),
                    0.9);
        }
        pen.fill(Curves.ellipse(1200, 640, 90, 36), second, 1);
    }

    private static Marks curtain(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xB04438, 0x3F6F7F, 0xC99A5A);
        stage.add(Curves.box(10, 40, 1080, 34, 17), Matter.METAL, 0xC79A4A);
        for (int side = -1; side <= 1; side += 2) {
            Stage half = stage.with(new AffineTransform(side, 0, 0, 1, 550, 0));
            half.add(
                    Curves.closed(
                            60, 70, 300, 60, 520, 70, 530, 400, 500, 640, 530, 980, 330, 984, 190,
                            980, 330, 640, 180, 360),
                    Matter.slab(60),
                    rgb,
                    pen -> {
                        for (int i = 0; i < 5; i++) {
                            Folds.press(
                                    pen, rgb, new double[] {120 + i * 90, 80, 390 + i * 26, 630});
                            Folds.press(
                                    pen, rgb, new double[] {390 + i * 26, 650, 240 + i * 62, 984});
                        }
                    });
            half.add(
                    Curves.box(330, 610, 200, 60, 24),
                    Matter.SOFT.glossy(0.5),
                    costume.color(1, 0xE2B65A));
        }
        return Prop.standing(550, 40).and("inside", 550, 700);
    }

    private static Marks towel(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x6FA8C9, 0xE8A0A8, 0xF2E3C0);
        int second = costume.color(1, Tone.lighter(rgb, 0.2));
        stage.add(Curves.box(20, 60, 780, 36, 18), Matter.METAL, 0xC9CED6);
        stage.add(
                Curves.closed(
                        90, 70, 410, 56, 730, 70, 740, 400, 730, 800, 740, 970, 410, 984, 80, 970,
                        90, 800, 80, 400),
                Matter.slab(50).coated(Coat.fur(12, Flow.towards(0.1, 1))),
                rgb,
                pen -> {
                    pen.fill(Curves.box(0, 760, 900, 60, 0), second, 1)
                            .fill(Curves.box(0, 850, 900, 24, 0), second, 1);
                    Folds.press(
                            pen,
                            rgb,
                            new double[] {250, 120, 260, 740},
                            new double[] {560, 120, 540, 740});
                });
        return Prop.standing(410, 60);
    }

    private static Marks pillow(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xF4EFE4, 0x7FA8B8, 0xE0A05A);
        double[][] creases = {
            {120, 160, 300, 300},
            {1280, 160, 1100, 300},
            {130, 880, 320, 740},
            {1270, 880, 1090, 740}
        };
        stage.add(
                Curves.closed(
                        60, 90, 400, 170, 700, 180, 1000, 170, 1340, 90, 1290, 400, 1290, 640, 1350,
                        940, 1000, 900, 700, 920, 400, 900, 50, 940, 110, 640, 110, 400),
                Matter.SOFT,
                rgb,
                pen -> Folds.press(pen, rgb, creases));
        return Prop.standing(700, 300);
    }
}
