package dev.easel.engine.illustrator.cast.hero.thing.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Glass;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.SplittableRandom;

/** Drinking glasses with what is in them. */
public final class Glasses {
    private static final int CLEAR = 0xDCEEF0;

    private Glasses() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "wine-glass", new Prop(560, Glasses::wine),
                "cocktail-glass", new Prop(760, Glasses::cocktail),
                "champagne-glass", new Prop(420, Glasses::flute),
                "beer-mug", new Prop(900, Glasses::beer),
                "tumbler-glass", new Prop(640, Glasses::water),
                "glass-of-milk", new Prop(640, Glasses::milk),
                "cup-with-straw", new Prop(700, Glasses::juice),
                "bubble-tea", new Prop(720, Glasses::bubbleTea),
                "tropical-drink", new Prop(760, Glasses::juice));
    }

    private static void stem(Stage stage, double x, double from) {
        Glass.base(stage, x, 950, 190);
        Profile stem = new Profile(x, 0.12, from, 30, from + 60, 15, 890, 14, 945, 60);
        stage.add(stem, Matter.SOFT.clear(0.3).glossy(0.9), CLEAR);
        Glass.front(stage, stem, CLEAR);
    }

    private static Marks wine(Stage stage, Costume costume) {
        stem(stage, 280, 560);
        Profile bowl =
                new Profile(280, 0.15, 60, 170, 200, 210, 330, 225, 450, 190, 540, 90, 575, 24);
        Glass.back(stage, bowl, CLEAR);
        if (!costume.is("empty")) {
            Glass.drink(stage, bowl, 300, costume.ownColor(0x8E1F33));
        }
        Glass.front(stage, bowl, CLEAR);
        return Prop.standing(280, 60).and("hand", 280, 760).and("inside", 280, 320);
    }

    private static Marks cocktail(Stage stage, Costume costume) {
        stem(stage, 380, 470);
        Profile bowl = new Profile(380, 0.15, 110, 340, 490, 20);
        Glass.back(stage, bowl, CLEAR);
        Glass.drink(stage, bowl, 190, costume.ownColor(0xF2A65A, 0xE8607A, 0xBFD86A));
        Glass.front(stage, bowl, CLEAR);
        stage.add(Curves.limb(300, 330, 7, 600, 60, 7), Matter.SOFT.glossy(0.4), 0xE9D9B0);
        stage.add(new Ellipsoid(340, 290, 44, 40), Matter.SHINY, 0x7F8F3A);
        return Prop.standing(380, 110).and("hand", 380, 700);
    }

    private static Marks flute(Stage stage, Costume costume) {
        stem(stage, 210, 600);
        Profile bowl = new Profile(210, 0.15, 60, 110, 300, 125, 500, 90, 620, 20);
        Glass.back(stage, bowl, CLEAR);
        int wine = costume.ownColor(0xF0CE72);
        Glass.drink(stage, bowl, 170, wine);
        bubbles(stage, new double[] {210, 200, 70, 380});
        Glass.front(stage, bowl, CLEAR);
        return Prop.standing(210, 60).and("hand", 210, 760);
    }

    /** In a box by its middle, top, half width and height. */
    private static void bubbles(Stage stage, double[] box) {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 30; i++) {
            double x = box[0] + (random.nextDouble() * 2 - 1) * box[2];
            double y = box[1] + random.nextDouble() * box[3];
            stage.add(
                    Curves.circle(x, y, 4 + 7 * random.nextDouble()),
                    Matter.INK.clear(0.55).glowing(0.5),
                    0xFFFFFF);
        }
    }

    private static Marks beer(Stage stage, Costume costume) {
        Profile body = new Profile(400, 0.14, 150, 310, 930, 320, 966, 300);
        stage.add(
                Curves.limb(690, 320, 40, 840, 330, 42, 850, 560, 42, 820, 740, 42, 690, 770, 40),
                Matter.SOFT.glossy(0.9).mirroring(0.3).clear(0.5),
                CLEAR);
        Glass.back(stage, body, CLEAR);
        Profile inside = new Profile(400, 0.14, 170, 284, 900, 294);
        Glass.drink(stage, inside, 260, costume.ownColor(0xEBA21F));
        bubbles(stage, new double[] {400, 340, 240, 540});
        for (int i = -3; i <= 3; i++) {
            double u = Math.sin(i * 0.42);
            stage.add(
                    inside.strip(u - 0.09, u + 0.02, 420, 860),
                    Matter.INK.clear(0.16).glowing(0.5),
                    0xFFFFFF);
        }
        Glass.front(stage, body, CLEAR);
        foam(stage);
        return Prop.standing(400, 90).and("hand", 850, 560);
    }

    private static void foam(Stage stage) {
        Matter foam = Matter.SOFT.shading(0.25).glossy(0.2);
        stage.add(new Profile(400, 0.14, 150, 300, 270, 304), foam, 0xFFF8E8);
        double[][] puffs = {
            {180, 150, 90},
            {300, 110, 100},
            {420, 90, 112},
            {540, 112, 96},
            {630, 156, 84},
            {240, 190, 90},
            {400, 180, 110},
            {560, 190, 90}
        };
        for (double[] p : puffs) {
            stage.add(new Ellipsoid(p[0], p[1], p[2], p[2] * 0.75), foam, 0xFFFAEE);
        }
        stage.add(Curves.limb(140, 250, 40, 132, 340, 34, 136, 400, 22), foam, 0xFFF8E8);
    }

    private static Profile tumbler() {
        return new Profile(320, 0.15, 90, 270, 900, 220, 960, 212);
    }

    private static Marks filled(Stage stage, int rgb) {
        Profile body = tumbler();
        Glass.base(stage, 320, 945, 205);
        Glass.back(stage, body, CLEAR);
        Profile inside = new Profile(320, 0.15, 100, 256, 870, 212);
        Glass.drink(stage, inside, 260, rgb);
        Glass.front(stage, body, CLEAR);
        return Prop.standing(320, 90).and("inside", 320, 300);
    }

    private static Marks water(Stage stage, Costume costume) {
        if (costume.is("empty")) {
            Glass.base(stage, 320, 945, 205);
            Glass.back(stage, tumbler(), CLEAR);
            Glass.front(stage, tumbler(), CLEAR);
            return Prop.standing(320, 90).and("inside", 320, 300);
        }
        return filled(stage, costume.ownColor(0xBFE0EE));
    }

    private static Marks milk(Stage stage, Costume costume) {
        return filled(stage, costume.ownColor(0xFBF8F0));
    }

    private static Marks juice(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xF59A23, 0xE8503A, 0xF2C13A);
        Stage moved = stage.with(AffineTransform.getTranslateInstance(30, 0));
        Stage glass = moved.with(new AffineTransform(1, 0, 0, 0.84, 0, 156));
        straw(moved, 0xE8455A);
        Marks marks = filled(glass, rgb);
        slice(moved, rgb);
        return marks.and("top", 350, 230).and("hand", 350, 600);
    }

    private static void straw(Stage stage, int rgb) {
        Shape straw = Curves.limb(260, 820, 17, 420, 130, 17, 560, 70, 17);
        stage.add(
                straw,
                Matter.SOFT.glossy(0.4),
                0xFDF8F0,
                pen -> {
                    for (int i = 0; i < 14; i++) {
                        double y = 60 + i * 60;
                        pen.line(Curves.open(200, y + 60, 640, y - 60), 18, rgb, 1);
                    }
                });
    }

    private static void slice(Stage stage, int rgb) {
        int rind = Tone.darker(rgb, 0.02);
        stage.add(Curves.circle(540, 240, 130), Matter.slab(20).glossy(0.4), rind);
        stage.add(
                Curves.circle(540, 240, 106),
                Matter.slab(10).shading(0),
                Tone.lighter(rgb, 0.16),
                pen -> {
                    for (int i = 0; i < 8; i++) {
                        double a = i * Math.PI / 4;
                        pen.line(
                                Curves.polygon(
                                        540, 240, 540 + Math.cos(a) * 106, 240 + Math.sin(a) * 106),
                                10,
                                0xFFF4DC,
                                0.9);
                    }
                });
    }

    private static Marks bubbleTea(Stage stage, Costume costume) {
        Profile body = new Profile(360, 0.15, 230, 280, 930, 220, 966, 206);
        Glass.back(stage, body, CLEAR);
        straw(stage.with(AffineTransform.getTranslateInstance(40, -10)), 0xC76AA0);
        int tea = costume.ownColor(0xC9976A, 0xB8A0D2, 0xD9B07A);
        Glass.drink(stage, body, 300, tea);
        SplittableRandom random = costume.random(7);
        for (int i = 0; i < 26; i++) {
            double x = 360 + (random.nextDouble() * 2 - 1) * 180;
            double y = 800 + (i % 5) * 34 + random.nextDouble() * 20;
            stage.add(new Ellipsoid(x, y, 32, 32), Matter.SHINY, 0x33201A);
        }
        Glass.front(stage, body, CLEAR);
        return Prop.standing(360, 210).and("hand", 360, 600);
    }
}
