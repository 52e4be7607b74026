package dev.easel.engine.illustrator.cast.hero.thing.play;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Block;
import dev.easel.engine.illustrator.cast.hero.craft.Cut;
import dev.easel.engine.illustrator.cast.hero.craft.Moulding;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Map;

/** Musical instruments. */
public final class Instruments {
    private static final int BRASS = 0xD0A04A;
    private static final int IVORY = 0xF8F3E6;
    private static final int EBONY = 0x2A2426;

    private Instruments() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "guitar", new Fretted(Fretted.Sort.GUITAR),
                "violin", new Fretted(Fretted.Sort.VIOLIN),
                "piano", new Prop(1420, Instruments::piano),
                "drum", new Prop(1040, Instruments::drum));
    }

    private static Marks piano(Stage stage, Costume costume) {
        Matter lacquer = Matter.slab(30).glossy(0.7).mirroring(0.12);
        Stuff wood = Stuff.of(costume, lacquer, 0x33282A, 0x6E3F26);
        for (double x : new double[] {90, 1190}) {
            wood.darker(0.04).add(stage, Curves.box(x, 560, 84, 424, 8));
        }
        new Block(60, 130, 1240, 800, 90, 60).draw(stage, wood);
        for (double x : new double[] {130, 705}) {
            new Moulding(x, 190, 525, 250, 16).sunk(stage, wood);
            new Moulding(x, 700, 525, 200, 16).sunk(stage, wood);
        }
        wood.add(stage, Curves.box(40, 90, 1290, 60, 14));
        stage.add(Curves.polygon(500, 300, 860, 290, 880, 470, 480, 470), Matter.slab(6), IVORY);
        stage.add(
                new Facet(Curves.polygon(110, 490, 1250, 490, 1290, 600, 70, 600), 0, -0.6, 0.8),
                Matter.SOFT.glossy(0.5),
                IVORY,
                Instruments::keys);
        new Block(40, 600, 1280, 74, 40, 30).draw(stage, wood);
        for (double x : new double[] {40, 1240}) {
            wood.add(stage, Curves.box(x, 480, 84, 190, 18));
            wood.darker(0.03)
                    .add(stage, Curves.polygon(x + 10, 674, x + 74, 674, x + 62, 986, x + 22, 986));
        }
        for (double x : new double[] {620, 680, 740}) {
            stage.add(Curves.box(x - 16, 925, 32, 56, 12), Matter.METAL, BRASS);
        }
        return Prop.standing(690, 90).and("hand", 680, 560);
    }

    private static void keys(Pen pen) {
        for (int i = 1; i < 36; i++) {
            double top = 110 + i * 1140 / 36.0;
            double foot = 70 + i * 1220 / 36.0;
            pen.line(Curves.polygon(top, 490, foot, 600), 3, 0x9A948A, 0.9);
            if (i % 7 != 0 && i % 7 != 3) {
                pen.fill(
                        Curves.polygon(
                                top - 9,
                                490,
                                top + 9,
                                490,
                                (top + foot) / 2 + 9,
                                560,
                                (top + foot) / 2 - 9,
                                560),
                        EBONY,
                        1);
            }
        }
    }

    private static Marks drum(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xC9363A, 0x2F6FB0, 0x2F8F6A);
        Profile shell = new Profile(520, 0.2, 330, 440, 880, 440);
        stage.add(shell, Matter.SOFT.glossy(0.5), rgb, pen -> cords(pen, shell, rgb));
        for (double y : new double[] {330, 820}) {
            Profile hoop = new Profile(520, 0.2, y, 456, y + 70, 456);
            stage.add(
                    new Cut(hoop, hoop.band(y, y + 70)),
                    Matter.METAL.mirroring(0.4),
                    BRASS,
                    pen -> pen.line(hoop.arc(y + 70), 10, Tone.darker(BRASS, 0.15), 0.8));
        }
        stage.add(Curves.ellipse(520, 330, 456, 92), Matter.slab(14).glossy(0.5), BRASS);
        stage.add(
                Curves.ellipse(520, 330, 428, 80),
                Matter.slab(8).glossy(0.2).shading(0.2),
                0xF4EBD6,
                pen -> pen.patch(400, 300, 300, 0xFFFFFF, 0.6).patch(760, 380, 260, 0xCDBD9C, 0.6));
        for (double[] s : new double[][] {{180, 90, 640, 318}, {900, 70, 440, 330}}) {
            stage.add(
                    Curves.limb(s[0], s[1], 20, s[2], s[3], 13),
                    Matter.SOFT.glossy(0.35).shading(0.5),
                    0xD9A868);
            stage.add(Curves.circle(s[2], s[3], 26), Matter.SOFT.glossy(0.3), 0xE6BC80);
        }
        return Prop.standing(520, 320).and("inside", 520, 330);
    }

    private static void cords(Pen pen, Profile shell, int rgb) {
        pen.fade(650, 1000, Tone.darker(rgb, 0.12), 0.6);
        double[] xy = new double[22];
        for (int i = 0; i < 11; i++) {
            double u = Math.sin(Math.PI * (i / 10.0 - 0.5));
            double y = i % 2 == 0 ? 400 : 820;
            xy[2 * i] = 520 + 440 * u;
            xy[2 * i + 1] = y + 88 * Math.sqrt(1 - u * u);
        }
        for (int i = 0; i < 10; i++) {
            var cord = Curves.polygon(xy[2 * i], xy[2 * i + 1], xy[2 * i + 2], xy[2 * i + 3]);
            pen.line(cord, 20, Tone.darker(rgb, 0.2), 0.5).line(cord, 13, 0xF6E7C4, 1);
        }
    }
}
