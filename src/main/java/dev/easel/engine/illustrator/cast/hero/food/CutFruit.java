package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.Map;

/** Fruit shown cut open, or with a husk. */
final class CutFruit {
    private CutFruit() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "watermelon", new Prop(1700, (s, c) -> watermelon(s, c.ownColor(0xE5474F))),
                "avocado", new Prop(760, (s, c) -> avocado(s, c.ownColor(0x4F6F34))),
                "coconut", new Prop(1100, (s, c) -> coconut(s)),
                "kiwi-fruit", new Prop(1050, (s, c) -> kiwi(s, c.ownColor(0x9CC43F))),
                "melon", new Prop(1000, (s, c) -> melon(s, c.ownColor(0xC9C98A))));
    }

    private static Shape half(double rx, double ry, double top) {
        return Curves.common(Curves.ellipse(850, 200, rx, ry), Curves.box(0, top, 1700, 800, 0));
    }

    private static Marks watermelon(Stage stage, int rgb) {
        stage.add(half(820, 770, 200), Matter.slab(70).glossy(0.4), 0x3F8F45);
        stage.add(half(760, 706, 190), Matter.slab(30).shading(0), 0xF1F5DC);
        stage.add(
                half(716, 660, 180),
                Matter.slab(60).glossy(0.35).shading(0),
                rgb,
                pen -> {
                    Peel.specks(
                            pen, Tone.lighter(rgb, 0.08), new double[] {200, 200, 1300, 600}, 14);
                    for (int i = 0; i < 27; i++) {
                        double a = 0.2 + 2.74 * (i % 9 + i / 9 * 0.4) / 9.4;
                        double d = 230 + i / 9 * 165;
                        double x = 850 + Math.cos(a) * d * 1.1;
                        pen.fill(
                                Curves.ellipse(
                                        x, 200 + Math.sin(a) * d, 15, 25, Math.toDegrees(a) - 90),
                                0x2A1A16,
                                0.95);
                    }
                });
        return Prop.standing(850, 180);
    }

    private static Marks avocado(Stage stage, int rgb) {
        double[] skin = {
            380, 30, 490, 90, 540, 260, 640, 480, 710, 700, 620, 910, 380, 984, 140, 910, 50, 700,
            120, 480, 220, 260, 270, 90
        };
        stage.add(Curves.closed(skin), Matter.SOFT.glossy(0.3), rgb);
        stage.add(
                inset(skin, 0.9),
                Matter.slab(40).shading(0.1),
                0xC9D77A,
                pen -> pen.patch(380, 660, 420, 0xF2EDB0, 1));
        stage.add(
                new Ellipsoid(380, 690, 170, 180),
                Matter.SHINY.glossy(0.6).shading(0.6),
                0x8A5630,
                pen -> pen.patch(430, 780, 130, 0xB97C4A, 0.6));
        return Prop.standing(380, 30);
    }

    private static Shape inset(double[] xy, double size) {
        double[] in = xy.clone();
        for (int i = 0; i < in.length; i += 2) {
            in[i] = 380 + (in[i] - 380) * size;
            in[i + 1] = 530 + (in[i + 1] - 530) * (size + 0.02);
        }
        return Curves.closed(in);
    }

    private static Marks coconut(Stage stage) {
        stage.add(
                new Ellipsoid(540, 560, 500, 424),
                Matter.SOFT.coated(Coat.fur(70, Flow.towards(0.25, 1))),
                0x7A5230);
        stage.add(Curves.ellipse(540, 400, 430, 210), Matter.slab(30), 0x5F3E22);
        stage.add(
                Curves.ellipse(540, 402, 396, 184), Matter.SOFT.glossy(0.4).shading(0.1), 0xFDFBF4);
        stage.add(
                Curves.ellipse(540, 424, 300, 126),
                Matter.slab(60).shading(0),
                0xE6E0D2,
                pen -> pen.patch(620, 470, 220, 0xFFFFFF, 0.9));
        return Prop.standing(540, 210);
    }

    private static Marks kiwi(Stage stage, int rgb) {
        stage.add(
                Curves.circle(520, 500, 480),
                Matter.slab(90).coated(Coat.fur(18, Flow.from(520, 500))),
                0x8A6A3A);
        stage.add(
                Curves.circle(520, 500, 440),
                Matter.slab(50).glossy(0.5).shading(0),
                rgb,
                pen -> {
                    for (int i = 0; i < 40; i++) {
                        double a = i * Math.PI / 20;
                        Shape ray =
                                Curves.polygon(
                                        520 + 130 * Math.cos(a),
                                        500 + 130 * Math.sin(a),
                                        520 + 430 * Math.cos(a),
                                        500 + 430 * Math.sin(a));
                        pen.line(ray, 8, Tone.lighter(rgb, 0.12), 0.6);
                    }
                    pen.patch(520, 500, 190, 0xF4F2D0, 1);
                    for (int i = 0; i < 34; i++) {
                        double a = i * 2 * Math.PI / 34;
                        double d = 190 + i % 3 * 34;
                        pen.fill(
                                Curves.ellipse(
                                        520 + d * Math.cos(a),
                                        500 + d * Math.sin(a),
                                        20,
                                        9,
                                        Math.toDegrees(a)),
                                0x241A12,
                                1);
                    }
                });
        return Prop.standing(520, 30);
    }

    private static Marks melon(Stage stage, int rgb) {
        stage.add(
                new Ellipsoid(500, 540, 480, 440),
                Matter.SOFT.glossy(0.2),
                rgb,
                pen -> {
                    for (int i = 0; i < 160; i++) {
                        double x = i * 397 % 1000;
                        double y = 100 + i * 211 % 900;
                        pen.line(
                                Curves.open(x, y, x + 50, y + 30, x + 70, y + 90),
                                6,
                                Tone.lighter(rgb, 0.12),
                                0.7);
                    }
                });
        Leaf.stalk(stage, 0x7A8F4A, 500, 120, 18, 510, 40, 22);
        return Prop.standing(500, 100);
    }
}
