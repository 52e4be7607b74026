package dev.easel.engine.illustrator.cast.hero.thing.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Cut;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Map;

/** Cups, pots, bowls and plates of glazed ceramic. */
public final class Crockery {
    private Crockery() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "cup", new Prop(1320, Cup::mug),
                "hot-beverage", new Prop(1400, Cup::coffee),
                "teacup-without-handle", new Prop(1240, Cup::tea),
                "teapot", new Prop(1500, Crockery::teapot),
                "bowl", new Prop(1900, Crockery::bowl),
                "plate", new Prop(3600, Crockery::plate),
                "amphora", new Prop(860, Crockery::amphora),
                "jug", new Prop(980, Crockery::jug));
    }

    static Stuff glaze(Costume costume) {
        return Stuff.of(costume, Matter.GLAZE, 0xF4F0E8, 0x6FA3B8, 0xD98C6A, 0x8FB59A);
    }

    private static Marks teapot(Stage stage, Costume costume) {
        Stuff glaze = glaze(costume);
        glaze.add(
                stage,
                Curves.limb(400, 400, 40, 180, 330, 42, 100, 540, 42, 190, 730, 42, 420, 790, 38));
        glaze.add(stage, Curves.limb(980, 760, 110, 1180, 640, 72, 1260, 440, 50, 1400, 330, 42));
        Profile body =
                new Profile(
                        700, 0.14, 280, 210, 320, 270, 440, 370, 620, 420, 800, 350, 930, 230, 960,
                        240);
        glaze.add(stage, body, pen -> flowers(pen, body, glaze.rgb()));
        Profile lid = new Profile(700, 0.16, 170, 60, 190, 130, 240, 200, 280, 226);
        glaze.darker(0.03).add(stage, lid);
        glaze.darker(0.05).add(stage, new Ellipsoid(700, 130, 66, 62));
        return Prop.standing(700, 80).and("hand", 120, 540);
    }

    private static void flowers(Pen pen, Profile body, int rgb) {
        int petal = Tone.hue(Tone.darker(rgb, 0.22), 1.2, 2.4);
        for (int i = 0; i < 5; i++) {
            double u = -0.7 + 0.35 * i;
            double x = 700 + 410 * u;
            double y = 560 + 60 * Math.sqrt(1 - u * u) + 14 * Math.cos(i * 2.0);
            for (int k = 0; k < 5; k++) {
                double a = k * 1.2566;
                pen.fill(
                        Curves.circle(x + Math.cos(a) * 26, y + Math.sin(a) * 26, 19), petal, 0.85);
            }
            pen.fill(Curves.circle(x, y, 15), 0xF2C23F, 1);
        }
        pen.fill(body.band(330, 346), petal, 0.7);
        pen.fill(body.band(850, 868), petal, 0.7);
    }

    private static Marks bowl(Stage stage, Costume costume) {
        basin(stage, costume, glaze(costume));
        return Prop.standing(950, 190).and("inside", 950, 260);
    }

    /** A bowl 1900 wide, its rim at 180; open and empty. */
    public static void basin(Stage stage, Costume costume, Stuff glaze) {
        glaze.darker(0.06).add(stage, new Profile(950, 0.14, 880, 300, 970, 330));
        Profile body =
                new Profile(950, 0.14, 190, 900, 330, 885, 560, 740, 760, 500, 880, 320, 920, 280);
        int trim = costume.color(1, Tone.darker(glaze.rgb(), 0.22));
        glaze.add(stage, body, pen -> pen.fill(body.band(290, 330), trim, 0.85));
        glaze.add(stage, new Cut(new Facet(body.ring(190), 0, -0.7, 0.7), body.ring(190)));
        stage.add(
                Curves.ellipse(950, 194, 850, 108),
                Matter.slab(60).glossy(0.3).shading(0),
                Tone.darker(glaze.rgb(), 0.13),
                pen -> pen.patch(1250, 250, 420, Tone.lighter(glaze.rgb(), 0.02), 0.8));
    }

    private static Marks plate(Stage stage, Costume costume) {
        Stuff glaze = glaze(costume);
        int trim = costume.color(1, Tone.darker(glaze.rgb(), 0.2));
        stage.add(
                Curves.ellipse(1800, 560, 1500, 410),
                Matter.slab(40),
                Tone.darker(glaze.rgb(), 0.14));
        stage.add(
                Curves.ellipse(1800, 500, 1760, 450),
                Matter.slab(60).glossy(0.6),
                glaze.rgb(),
                pen -> pen.line(Curves.ellipse(1800, 500, 1660, 412), 26, trim, 0.8));
        stage.add(
                Curves.ellipse(1800, 490, 1180, 280),
                Matter.slab(44).glossy(0.5).shading(0.12),
                Tone.darker(glaze.rgb(), 0.05));
        stage.add(
                Curves.ellipse(1800, 506, 1140, 258),
                Matter.slab(20).glossy(0.4).shading(0),
                Tone.lighter(glaze.rgb(), 0.02));
        return Marks.foot(1800, 900)
                .and("top", 1800, 520)
                .and("inside", 1800, 520)
                .and("hand", 3400, 520)
                .and("back", 1800, 520);
    }

    private static Marks amphora(Stage stage, Costume costume) {
        Stuff clay = Stuff.of(costume, Matter.SOFT.glossy(0.3), 0xB8683F, 0xC08050);
        for (int side = -1; side <= 1; side += 2) {
            clay.darker(0.04)
                    .add(
                            stage,
                            Curves.limb(
                                    430 + side * 110,
                                    130,
                                    26,
                                    430 + side * 260,
                                    130,
                                    28,
                                    430 + side * 290,
                                    260,
                                    28,
                                    430 + side * 250,
                                    380,
                                    26));
        }
        Profile body =
                new Profile(
                        430, 0.13, 50, 150, 90, 130, 220, 110, 300, 190, 440, 350, 560, 370, 760,
                        250, 900, 120, 930, 120, 970, 160);
        clay.add(
                stage,
                body,
                pen -> {
                    int dark = Tone.darker(clay.rgb(), 0.3);
                    pen.fill(body.band(330, 352), dark, 0.9).fill(body.band(600, 622), dark, 0.9);
                    for (int i = 0; i < 9; i++) {
                        double u = Math.sin(-1.4 + i * 0.35);
                        pen.fill(body.strip(u - 0.05, u + 0.05, 400, 560), dark, 0.85);
                    }
                });
        stage.add(body.ring(52), Matter.slab(12), Tone.darker(clay.rgb(), 0.28));
        return Prop.standing(430, 40).and("inside", 430, 60);
    }

    private static Marks jug(Stage stage, Costume costume) {
        Stuff glaze = glaze(costume);
        glaze.add(stage, Curves.limb(620, 240, 34, 880, 260, 36, 890, 520, 36, 690, 680, 32));
        Profile body =
                new Profile(460, 0.15, 120, 230, 240, 200, 480, 310, 700, 370, 880, 300, 960, 250);
        glaze.add(
                stage,
                body,
                pen -> pen.fill(body.band(300, 330), Tone.darker(glaze.rgb(), 0.2), 0.8));
        glaze.add(stage, Curves.closed(180, 90, 300, 90, 330, 220, 250, 200));
        stage.add(body.ring(122), Matter.slab(16), Tone.darker(glaze.rgb(), 0.2));
        return Prop.standing(460, 110).and("inside", 460, 130).and("hand", 890, 400);
    }
}
