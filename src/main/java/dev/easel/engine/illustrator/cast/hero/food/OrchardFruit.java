package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Map;

/** Round fruit from trees. */
final class OrchardFruit {
    private OrchardFruit() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "apple",
                        new Prop(960, (s, c) -> apple(s, c.ownColor(0xD0332C, 0xD0332C, 0x8FB93C))),
                "green-apple", new Prop(960, (s, c) -> apple(s, c.ownColor(0x8FB93C))),
                "orange", new Prop(960, (s, c) -> orange(s, c.ownColor(0xF28C1F))),
                "tangerine", new Prop(960, (s, c) -> orange(s, c.ownColor(0xF47A1A))),
                "lemon", new Prop(1300, (s, c) -> lemon(s, c.ownColor(0xF6D63A))),
                "lime", new Prop(1300, (s, c) -> lemon(s, c.ownColor(0x8FBF3A))),
                "pear", new Prop(760, (s, c) -> pear(s, c.ownColor(0xC5CC4A, 0xD9B84A))),
                "peach", new Prop(980, (s, c) -> peach(s, c.ownColor(0xF5A36A))),
                "mango", new Prop(1200, (s, c) -> mango(s, c.ownColor(0xF2A93A))),
                "cherries", new Prop(1000, (s, c) -> cherries(s, c.ownColor(0xB81F35))));
    }

    static Marks apple(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        480, 250, 600, 190, 760, 200, 880, 310, 910, 500, 850, 740, 720, 930, 600,
                        970, 480, 945, 360, 970, 240, 930, 110, 740, 50, 500, 80, 310, 200, 200,
                        360, 190),
                Matter.SHINY.glossy(0.65).mirroring(0.1),
                rgb,
                pen -> {
                    int warm = Tone.mix(rgb, 0xF3C04A, 0.55);
                    pen.patch(660, 330, 260, warm, 0.5);
                    Peel.streaks(pen, warm, 480, 250);
                    Peel.specks(pen, Tone.lighter(rgb, 0.16), new double[] {100, 350, 760, 560}, 5);
                    pen.patch(480, 225, 120, Tone.darker(rgb, 0.25), 0.9);
                });
        Leaf.stalk(stage, 0x6B4526, 476, 270, 15, 490, 180, 14, 540, 70, 19);
        Leaf.add(stage, 510, 160, -14);
        return Prop.standing(480, 60);
    }

    static Marks orange(Stage stage, int rgb) {
        stage.add(
                new Ellipsoid(480, 530, 455, 445),
                Matter.SHINY.glossy(0.4),
                rgb,
                pen -> Peel.pores(pen, rgb, 480, 520));
        stage.add(Figures.star(480, 120, 62, 5), Matter.slab(20), 0x6F8F3A);
        Leaf.add(stage, 490, 120, -8);
        return Prop.standing(480, 90);
    }

    private static Marks lemon(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        60, 540, 150, 430, 330, 230, 640, 130, 930, 220, 1120, 420, 1250, 500, 1240,
                        580, 1110, 680, 920, 880, 640, 960, 330, 880, 150, 680),
                Matter.SHINY.glossy(0.45),
                rgb,
                pen -> Peel.pores(pen, rgb, 640, 540));
        Leaf.add(stage, 96, 520, -60);
        return Prop.standing(640, 140);
    }

    static Marks pear(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        380, 170, 480, 220, 530, 380, 660, 560, 720, 740, 640, 920, 380, 984, 120,
                        920, 40, 740, 100, 560, 230, 380, 280, 220),
                Matter.SHINY.glossy(0.5),
                rgb,
                pen -> {
                    pen.patch(560, 700, 260, Tone.mix(rgb, 0xE0703A, 0.6), 0.5);
                    Peel.specks(pen, Tone.darker(rgb, 0.14), new double[] {60, 240, 640, 720}, 6);
                });
        Leaf.stalk(stage, 0x6B4526, 380, 190, 14, 390, 110, 12, 430, 40, 16);
        Leaf.add(stage, 396, 120, -12);
        return Prop.standing(380, 40);
    }

    static Marks peach(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        490, 200, 640, 170, 820, 230, 930, 420, 920, 660, 780, 870, 490, 980, 200,
                        870, 60, 660, 50, 420, 160, 230, 340, 170),
                Matter.SOFT.glossy(0.14),
                rgb,
                pen -> {
                    pen.patch(720, 420, 380, 0xD2483A, 0.6).patch(250, 760, 260, 0xF9D27A, 0.6);
                    pen.line(
                            Curves.open(490, 200, 400, 500, 480, 980),
                            16,
                            Tone.darker(rgb, 0.13),
                            0.6);
                });
        Leaf.stalk(stage, 0x6B4526, 490, 230, 14, 500, 130, 16);
        Leaf.add(stage, 500, 170, -18);
        return Prop.standing(490, 130);
    }

    private static Marks mango(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        180, 420, 330, 240, 600, 180, 880, 300, 1080, 520, 1140, 700, 1020, 860,
                        740, 960, 420, 950, 180, 800, 100, 600),
                Matter.SHINY.glossy(0.45),
                rgb,
                pen -> pen.patch(340, 380, 380, 0xD2483A, 0.7).patch(900, 820, 320, 0x9FB84A, 0.5));
        Leaf.stalk(stage, 0x6B4526, 220, 390, 14, 190, 300, 12);
        Leaf.add(stage, 200, 320, -20);
        return Prop.standing(600, 190);
    }

    private static Marks cherries(Stage stage, int rgb) {
        Leaf.stalk(stage, 0x6F8F3A, 300, 640, 10, 340, 380, 9, 540, 120, 12);
        Leaf.stalk(stage, 0x6F8F3A, 720, 600, 10, 680, 340, 9, 540, 120, 12);
        Leaf.add(stage, 550, 130, -8);
        for (double[] at : new double[][] {{290, 750}, {720, 720}}) {
            stage.add(
                    new Ellipsoid(at[0], at[1], 236, 226),
                    Matter.SHINY.glossy(0.85).mirroring(0.16),
                    rgb,
                    pen -> pen.patch(at[0], at[1] - 190, 110, Tone.darker(rgb, 0.2), 0.9));
        }
        return Prop.standing(500, 110);
    }
}
