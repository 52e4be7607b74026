package dev.easel.engine.illustrator.cast.hero.thing.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Cut;
import dev.easel.engine.illustrator.cast.hero.craft.Glass;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Map;

/** Bottles and jars of glass. */
public final class Bottles {
    private static final int CLEAR = 0xDCEEF0;

    private Bottles() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "bottle", new Prop(400, Bottles::water),
                "water-bottle", new Prop(400, Bottles::water),
                "bottle-with-popping-cork", new Prop(360, Bottles::wine),
                "beer-bottle", new Prop(340, Bottles::beer),
                "jar", new Prop(760, Bottles::jar),
                "honey-pot", new Prop(860, Bottles::honey),
                "hourglass-done", new Prop(640, Hourglass::draw),
                "perfume", new Prop(700, Bottles::flask));
    }

    private static Marks wine(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x2E4A30, 0x3A2530);
        Profile body =
                new Profile(
                        180, 0.14, 60, 46, 300, 48, 340, 54, 420, 120, 500, 152, 560, 156, 940, 156,
                        966, 140);
        stage.add(
                body,
                Matter.SOFT.glossy(0.95).mirroring(0.3).clear(0.94),
                rgb,
                pen -> {
                    pen.fill(body.strip(0.35, 0.85, 340, 960), Tone.lighter(rgb, 0.14), 0.45);
                    pen.fill(body.band(620, 860), 0xF3E9D2, 1);
                    print(pen, body, costume.color(1, 0x9A2F3A));
                });
        Profile foil = new Profile(180, 0.16, 40, 52, 250, 54);
        stage.add(foil, Matter.SOFT.glossy(0.7).mirroring(0.4), costume.color(1, 0x8E2434));
        Profile cork = new Profile(180, 0.18, 14, 36, 44, 38);
        stage.add(cork, Matter.SOFT, 0xC99A66);
        return Prop.standing(180, 14).and("hand", 180, 400);
    }

    private static void print(Pen pen, Profile body, int rgb) {
        pen.fill(body.strip(-0.8, 0.8, 650, 656), rgb, 0.9);
        pen.fill(body.strip(-0.5, 0.5, 690, 712), rgb, 0.85);
        pen.fill(body.strip(-0.6, 0.6, 740, 748), 0x5A4A3A, 0.7);
        pen.fill(body.strip(-0.4, 0.4, 766, 772), 0x5A4A3A, 0.7);
        pen.fill(body.strip(-0.8, 0.8, 822, 828), rgb, 0.9);
    }

    private static Marks beer(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x7A431C, 0x2F5A38);
        Profile body =
                new Profile(
                        170, 0.14, 70, 42, 240, 46, 380, 66, 480, 138, 540, 148, 940, 148, 966,
                        132);
        stage.add(
                body,
                Matter.SOFT.glossy(0.95).mirroring(0.3).clear(0.92),
                rgb,
                pen -> {
                    pen.fill(body.strip(0.3, 0.85, 340, 960), Tone.lighter(rgb, 0.16), 0.5);
                    pen.fill(body.band(600, 850), 0xF2DFB0, 1);
                    print(pen, body, 0xB0322E);
                });
        stage.add(new Profile(170, 0.2, 30, 46, 76, 56), Matter.METAL.glossy(0.6), 0xD2B04A);
        return Prop.standing(170, 30).and("hand", 170, 400);
    }

    private static Marks water(Stage stage, Costume costume) {
        int tint = costume.ownColor(0x9FD4E8, 0xBFE2D8);
        Profile body =
                new Profile(
                        200, 0.14, 120, 62, 190, 64, 300, 100, 420, 164, 520, 172, 620, 164, 700,
                        172, 930, 168, 966, 146);
        Glass.back(stage, body, tint);
        Glass.drink(stage, body, 330, Tone.lighter(tint, 0.06));
        Glass.front(stage, body, tint);
        stage.add(
                new Cut(body, body.band(560, 760)),
                Matter.SOFT.glossy(0.4),
                costume.color(1, 0x2F7FD0),
                pen ->
                        pen.fill(body.band(640, 652), 0xFFFFFF, 0.9)
                                .fill(body.strip(-0.5, 0.4, 590, 626), 0xFFFFFF, 0.9));
        stage.add(new Profile(200, 0.2, 40, 72, 130, 76), Matter.SHINY, 0x2F6FC4);
        return Prop.standing(200, 40).and("hand", 200, 450);
    }

    private static Marks jar(Stage stage, Costume costume) {
        Profile body =
                new Profile(380, 0.15, 190, 250, 250, 260, 330, 330, 420, 345, 900, 340, 960, 300);
        Glass.back(stage, body, CLEAR);
        if (!costume.is("empty")) {
            Glass.drink(stage, body, 380, costume.ownColor(0xC23A4A, 0xE89A2F, 0x8A4A8F));
        }
        Glass.front(stage, body, CLEAR);
        Profile lid = new Profile(380, 0.17, 80, 276, 200, 280);
        stage.add(lid, Matter.METAL, 0xD9B45A);
        stage.add(lid.ring(80), Matter.slab(24).glossy(0.6), 0xE6C878);
        return Prop.standing(380, 50).and("inside", 380, 560);
    }

    private static Marks honey(Stage stage, Costume costume) {
        Stuff clay = Stuff.of(costume, Matter.GLAZE, 0xD98F2E);
        Profile body =
                new Profile(430, 0.15, 240, 300, 300, 280, 460, 390, 660, 400, 860, 340, 960, 260);
        clay.add(stage, body);
        int honey = 0xF6B73A;
        stage.add(Curves.ellipse(430, 240, 306, 52), Matter.slab(20).glossy(0.6), honey);
        stage.add(
                Curves.closed(
                        150, 240, 430, 292, 710, 240, 700, 380, 650, 460, 600, 360, 520, 340, 480,
                        540, 420, 560, 390, 360, 300, 340, 260, 430, 200, 420),
                Matter.SHINY.mirroring(0.1),
                honey);
        stage.add(Curves.limb(560, 220, 24, 700, 30, 26), Matter.SOFT.glossy(0.3), 0xA8703F);
        return Prop.standing(430, 220);
    }

    private static Marks flask(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xC98AD2, 0x6FB6D9, 0xF2B07A);
        Profile body =
                new Profile(350, 0.15, 330, 80, 390, 90, 480, 230, 700, 310, 880, 260, 966, 160);
        Glass.back(stage, body, CLEAR);
        Glass.drink(stage, body, 540, rgb);
        Glass.front(stage, body, CLEAR);
        stage.add(new Profile(350, 0.2, 250, 100, 340, 104), Matter.METAL, 0xD9B45A);
        stage.add(new Ellipsoid(350, 150, 110, 110), Matter.SHINY.mirroring(0.3), rgb);
        return Prop.standing(350, 40);
    }
}
