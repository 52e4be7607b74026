package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Vegetables. */
final class Vegetables {
    private Vegetables() {}

    static Map<String, Hero> heroes() {
        return Map.ofEntries(
                Map.entry("carrot", new Prop(620, (s, c) -> carrot(s, c.ownColor(0xEE7B22)))),
                Map.entry("tomato", new Prop(1040, (s, c) -> tomato(s, c.ownColor(0xDB3427)))),
                Map.entry(
                        "bell-pepper",
                        new Prop(
                                900,
                                (s, c) -> pepper(s, c.ownColor(0xD2302A, 0xF2B92F, 0x4F9A3F)))),
                Map.entry("hot-pepper", new Prop(1200, (s, c) -> chili(s, c.ownColor(0xCF2A26)))),
                Map.entry("ear-of-corn", new Prop(620, (s, c) -> corn(s, c.ownColor(0xF6CE3F)))),
                Map.entry("broccoli", new Prop(960, (s, c) -> broccoli(s, c.ownColor(0x4F8F3A)))),
                Map.entry("pumpkin", new Prop(1240, (s, c) -> Pumpkin.draw(s, c, false))),
                Map.entry("jack-o-lantern", new Prop(1240, (s, c) -> Pumpkin.draw(s, c, true))),
                Map.entry("eggplant", new Prop(620, (s, c) -> eggplant(s, c.ownColor(0x4A2A5F)))),
                Map.entry(
                        "onion", new Prop(860, (s, c) -> onion(s, c.ownColor(0xC98A4A, 0x9A3F5F)))),
                Map.entry("potato", new Prop(1300, (s, c) -> potato(s, c.ownColor(0xC29A62)))),
                Map.entry("cucumber", new Prop(1700, (s, c) -> cucumber(s, c.ownColor(0x4F8A3F)))));
    }

    private static Marks carrot(Stage stage, int rgb) {
        for (int i = -3; i <= 3; i++) {
            Leaf.stalk(
                    stage,
                    Tone.lighter(Leaf.GREEN, i % 2 * 0.05),
                    310,
                    320,
                    15,
                    310 + i * 34,
                    190,
                    14,
                    310 + i * 74,
                    60 + 14 * i * i,
                    22);
        }
        stage.add(
                Curves.closed(
                        310, 270, 430, 280, 480, 380, 420, 620, 350, 880, 310, 984, 270, 880, 200,
                        620, 140, 380, 190, 280),
                Matter.SOFT.glossy(0.3),
                rgb,
                pen -> {
                    for (int i = 0; i < 9; i++) {
                        double y = 360 + i * 62;
                        double x = i % 2 == 0 ? 150 + i * 14 : 370;
                        pen.line(
                                Curves.open(x, y, x + 50, y + 10, x + 90, y),
                                8,
                                Tone.darker(rgb, 0.12),
                                0.7);
                    }
                });
        return Prop.standing(310, 70);
    }

    private static void calyx(Stage stage, double x, double y, double size) {
        stage.add(Figures.star(x, y, size, 5), Matter.slab(24), 0x5F8F3A);
        Leaf.stalk(stage, 0x5F8F3A, x, y, 20, x + 10, y - 70, 22);
    }

    private static Marks tomato(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        520, 200, 680, 160, 880, 240, 1000, 440, 990, 680, 840, 900, 520, 980, 200,
                        900, 50, 680, 40, 440, 160, 240, 360, 160),
                Matter.SHINY.glossy(0.75).mirroring(0.12),
                rgb,
                pen ->
                        pen.patch(520, 190, 200, Tone.darker(rgb, 0.12), 0.8)
                                .patch(760, 780, 260, Tone.lighter(rgb, 0.06), 0.6));
        calyx(stage, 520, 190, 170);
        return Prop.standing(520, 110);
    }

    private static Marks pepper(Stage stage, int rgb) {
        Matter skin = Matter.SHINY.glossy(0.75).mirroring(0.14).shading(0.5);
        for (double[] lobe : new double[][] {{250, 200}, {650, 200}, {450, 250}}) {
            stage.add(
                    Curves.closed(
                            lobe[0],
                            180,
                            lobe[0] + 160,
                            220,
                            lobe[0] + lobe[1],
                            460,
                            lobe[0] + 150,
                            800,
                            lobe[0] + 40,
                            960,
                            lobe[0] - 40,
                            960,
                            lobe[0] - 150,
                            800,
                            lobe[0] - lobe[1],
                            460,
                            lobe[0] - 160,
                            220),
                    skin,
                    rgb);
        }
        calyx(stage, 450, 200, 130);
        return Prop.standing(450, 120);
    }

    private static Marks chili(Stage stage, int rgb) {
        stage.add(
                Curves.limb(250, 300, 100, 330, 520, 108, 560, 720, 90, 820, 830, 60, 1160, 860, 8),
                Matter.SHINY.glossy(0.8).mirroring(0.14),
                rgb);
        stage.add(
                Curves.closed(130, 280, 190, 190, 260, 180, 340, 240, 330, 320, 240, 300),
                Matter.slab(30),
                0x5F8F3A);
        Leaf.stalk(stage, 0x5F8F3A, 220, 220, 22, 170, 120, 18, 190, 40, 22);
        return Prop.standing(600, 60);
    }

    private static Marks corn(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        310, 20, 400, 110, 440, 400, 430, 700, 310, 900, 190, 700, 180, 400, 220,
                        110),
                Matter.SOFT,
                Tone.darker(rgb, 0.14));
        for (int row = 0; row < 20; row++) {
            double y = 60 + row * 40;
            double half = 120 * Math.sqrt(Math.clamp(row / 3.5, 0.12, 1));
            for (int i = -2; i <= 2; i++) {
                double u = i / 2.6;
                stage.add(
                        new Ellipsoid(
                                310 + half * u,
                                y + 10 * Math.sqrt(1 - u * u),
                                half * 0.2 * Math.sqrt(1.15 - u * u) + 2,
                                20),
                        Matter.SHINY.glossy(0.5).shading(0.3),
                        Tone.lighter(rgb, (row * 7 + i * 3) % 5 * 0.012));
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            Stage half = stage.with(new AffineTransform(side, 0, 0, 1, 310, 0));
            half.add(
                    Curves.closed(
                            0, 984, 60, 960, 200, 700, 270, 420, 240, 330, 160, 520, 60, 740, -30,
                            900),
                    Matter.slab(60),
                    side < 0 ? 0x7FA84A : 0x8FB85A,
                    pen -> pen.line(Curves.open(20, 960, 150, 700, 240, 380), 7, 0xB9D27A, 0.8));
        }
        return Prop.standing(310, 20);
    }

    private static Marks broccoli(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        380, 560, 480, 600, 580, 560, 640, 800, 600, 970, 480, 984, 360, 970, 320,
                        800),
                Matter.SOFT,
                0xB9CC84);
        Leaf.stalk(stage, 0xB0C67A, 400, 720, 60, 250, 580, 70);
        Leaf.stalk(stage, 0xB0C67A, 560, 720, 60, 710, 580, 70);
        Matter florets =
                Matter.SOFT.coated(Coat.leaves(34, Flow.towards(0.3, 1)).ruffled(1)).shading(0.6);
        double[][] heads = {
            {210, 460, 190}, {750, 460, 190}, {330, 260, 210}, {620, 250, 210}, {480, 420, 230}
        };
        for (double[] h : heads) {
            stage.add(
                    Curves.circle(h[0], h[1], h[2]), florets, Tone.lighter(rgb, h[2] % 20 * 0.002));
        }
        return Prop.standing(480, 60);
    }

    private static Marks eggplant(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        310, 180, 420, 240, 470, 420, 580, 680, 560, 890, 310, 984, 60, 890, 40,
                        680, 150, 420, 200, 240),
                Matter.SHINY.glossy(0.85).mirroring(0.25),
                rgb);
        stage.add(
                Curves.closed(
                        310, 140, 400, 170, 450, 260, 480, 380, 400, 320, 310, 400, 220, 320, 140,
                        380, 170, 260, 220, 170),
                Matter.slab(40),
                0x5F8F3A);
        Leaf.stalk(stage, 0x5F8F3A, 310, 170, 34, 320, 90, 30, 370, 30, 36);
        return Prop.standing(310, 30);
    }

    private static Marks onion(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        430, 60, 470, 200, 640, 300, 800, 480, 810, 680, 680, 880, 430, 960, 180,
                        880, 50, 680, 60, 480, 220, 300, 390, 200),
                Matter.SHINY.glossy(0.6),
                rgb,
                pen -> {
                    for (int i = -5; i <= 5; i++) {
                        double x = 430 + i * 76;
                        pen.line(
                                Curves.open(430 + i * 8, 150, x, 500, 430 + i * 30, 960),
                                6,
                                Tone.darker(rgb, 0.12),
                                0.55);
                        pen.line(
                                Curves.open(438 + i * 8, 150, x + 24, 500, 438 + i * 30, 960),
                                4,
                                Tone.lighter(rgb, 0.14),
                                0.5);
                    }
                });
        for (int i = -2; i <= 2; i++) {
            Leaf.stalk(stage, 0xD9C49A, 430 + i * 12, 950, 5, 430 + i * 26, 990, 3);
        }
        return Prop.standing(430, 60);
    }

    private static Marks potato(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        60, 620, 120, 400, 360, 270, 640, 230, 920, 290, 1160, 400, 1240, 640, 1140,
                        860, 880, 950, 600, 970, 300, 950, 110, 840),
                Matter.SOFT.glossy(0.12),
                rgb,
                pen -> {
                    Peel.specks(pen, Tone.darker(rgb, 0.13), new double[] {60, 240, 1180, 720}, 9);
                    for (double[] eye :
                            new double[][] {{340, 520}, {760, 430}, {1000, 680}, {560, 800}}) {
                        pen.fill(
                                Curves.ellipse(eye[0], eye[1], 34, 14, 12),
                                Tone.darker(rgb, 0.2),
                                0.8);
                    }
                });
        return Prop.standing(650, 250);
    }

    private static Marks cucumber(Stage stage, int rgb) {
        stage.add(
                Curves.limb(
                        160, 760, 110, 400, 640, 136, 800, 610, 144, 1200, 660, 136, 1540, 780,
                        104),
                Matter.SHINY.glossy(0.45),
                rgb,
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        double y = i * 60;
                        pen.line(
                                Curves.open(
                                        100,
                                        680 + y * 0.9,
                                        500,
                                        540 + y,
                                        900,
                                        510 + y,
                                        1300,
                                        570 + y,
                                        1600,
                                        690 + y * 0.9),
                                9,
                                Tone.lighter(rgb, 0.16),
                                0.5);
                    }
                    Peel.specks(
                            pen, Tone.lighter(rgb, 0.16), new double[] {100, 480, 1500, 440}, 7);
                });
        return Prop.standing(850, 480);
    }
}
