package dev.easel.engine.illustrator.cast.hero.thing.wear;

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
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Hats with a brim. The foot is the middle of the brim, where a head goes in. */
public final class BrimmedHats {
    private static final Matter FELT = Matter.SOFT.shading(0.5);

    private BrimmedHats() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "hat", new Prop(1560, BrimmedHats::fedora),
                "top-hat", new Prop(1240, BrimmedHats::topHat),
                "bowler-hat", new Prop(1500, BrimmedHats::bowler),
                "cowboy-hat", new Prop(1640, BrimmedHats::cowboy),
                "straw-hat", new Prop(2000, BrimmedHats::straw),
                "conical-hat", new Prop(1900, BrimmedHats::conical),
                "wizard-hat", new Prop(1240, BrimmedHats::wizard),
                "womans-hat", new Prop(1900, BrimmedHats::floppy));
    }

    static Marks worn(double x, double y, double top) {
        return Marks.foot(x, y).and("top", x, top).and("hand", x, y).and("inside", x, y - 40);
    }

    private static Marks topHat(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x2A2830);
        int ribbon = costume.color(1, 0xA82A34);
        brim(stage, new double[] {620, 850, 600, 130}, rgb, FELT.glossy(0.35));
        Profile crown = new Profile(620, 0.2, 100, 410, 480, 362, 840, 400);
        stage.add(
                crown,
                FELT.glossy(0.4).mirroring(0.12),
                rgb,
                pen -> pen.fill(crown.band(650, 830), ribbon, 1));
        stage.add(crown.ring(100), Matter.slab(30).glossy(0.4), Tone.lighter(rgb, 0.05));
        return worn(620, 870, 30);
    }

    /** An oval brim by its centre and half axes, its near edge lit. */
    private static void brim(Stage stage, double[] oval, int rgb, Matter matter) {
        stage.add(
                Curves.ellipse(oval[0], oval[1] + 12, oval[2], oval[3]),
                matter,
                Tone.darker(rgb, 0.08));
        stage.add(
                Curves.ellipse(oval[0], oval[1], oval[2], oval[3]),
                Matter.slab(26).glossy(matter.gloss()),
                Tone.lighter(rgb, 0.03));
    }

    private static Marks fedora(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x8A6242, 0x5A5560, 0x6F4A34);
        brim(stage, new double[] {780, 800, 760, 170}, rgb, FELT);
        pinched(stage, rgb, costume.color(1, Tone.darker(rgb, 0.22)));
        return worn(780, 820, 60);
    }

    private static void pinched(Stage stage, int rgb, int ribbon) {
        stage.add(
                Curves.closed(
                        330, 780, 370, 480, 430, 210, 560, 80, 690, 120, 780, 165, 870, 120, 1000,
                        80, 1130, 210, 1190, 480, 1230, 780, 1010, 870, 780, 890, 550, 870),
                FELT,
                rgb,
                pen ->
                        pen.patch(780, 150, 260, Tone.darker(rgb, 0.13), 0.8)
                                .line(
                                        Curves.open(600, 250, 640, 330, 620, 440),
                                        26,
                                        Tone.darker(rgb, 0.08),
                                        0.5)
                                .line(Curves.open(330, 730, 780, 845, 1230, 730), 130, ribbon, 1));
    }

    private static Marks bowler(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x2E2A30);
        brim(stage, new double[] {750, 800, 730, 170}, rgb, FELT.glossy(0.3));
        Profile crown = new Profile(750, 0.2, 80, 20, 100, 200, 210, 380, 450, 455, 790, 450);
        stage.add(
                crown,
                FELT.glossy(0.4).mirroring(0.1),
                rgb,
                pen -> pen.fill(crown.band(640, 780), Tone.darker(rgb, 0.1), 1));
        return worn(750, 820, 70);
    }

    private static Marks cowboy(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xA8703F, 0x7A4E30, 0xC69A66);
        stage.add(
                Curves.closed(
                        40, 470, 200, 620, 500, 690, 820, 700, 1140, 690, 1440, 620, 1600, 470,
                        1540, 700, 1300, 850, 820, 910, 340, 850, 100, 700),
                FELT,
                Tone.darker(rgb, 0.12));
        pinched(
                stage.with(new AffineTransform(1, 0, 0, 0.9, 40, 20)),
                rgb,
                costume.color(1, Tone.darker(rgb, 0.24)));
        stage.add(
                Curves.closed(
                        30, 440, 130, 640, 360, 780, 600, 850, 820, 862, 1040, 850, 1280, 780, 1510,
                        640, 1610, 440, 1590, 720, 1350, 900, 820, 970, 290, 900, 50, 720),
                FELT.shading(0.6),
                rgb,
                pen ->
                        pen.line(
                                Curves.open(60, 720, 300, 880, 820, 945, 1340, 880, 1580, 720),
                                8,
                                Tone.lighter(rgb, 0.16),
                                0.7));
        return worn(820, 860, 80);
    }

    private static Marks straw(Stage stage, Costume costume) {
        int rgb = costume.color(0, 0xE6C778);
        brim(stage, new double[] {1000, 760, 980, 210}, rgb, FELT);
        weave(stage, rgb);
        Profile crown = new Profile(1000, 0.2, 130, 60, 150, 260, 230, 430, 420, 500, 750, 520);
        stage.add(
                crown,
                FELT,
                rgb,
                pen -> {
                    for (int i = 0; i < 13; i++) {
                        pen.line(crown.arc(140 + i * 46), 9, Tone.darker(rgb, 0.1), 0.6);
                    }
                    pen.fill(crown.band(560, 740), costume.color(1, 0xC8443C), 1);
                });
        return worn(1000, 780, 120);
    }

    private static void weave(Stage stage, int rgb) {
        for (int i = 0; i < 6; i++) {
            double r = 930 - i * 72;
            var line =
                    new java.awt.BasicStroke(7)
                            .createStrokedShape(Curves.ellipse(1000, 760, r, r * 0.214));
            stage.add(line, Matter.INK.clear(0.5), Tone.darker(rgb, 0.1));
        }
    }

    private static Marks conical(Stage stage, Costume costume) {
        int rgb = costume.color(0, 0xE9D3A0);
        Profile cone = new Profile(950, 0.2, 100, 6, 800, 920);
        stage.add(Curves.ellipse(950, 800, 920, 184), Matter.slab(10), Tone.darker(rgb, 0.25));
        stage.add(
                cone,
                FELT.shading(0.2),
                rgb,
                pen -> {
                    for (int i = 1; i <= 13; i++) {
                        pen.line(cone.arc(100 + i * 53), 6, Tone.darker(rgb, 0.14), 0.6);
                    }
                    for (int i = -11; i <= 11; i++) {
                        pen.fill(
                                cone.strip(i / 12.0, i / 12.0 + 0.012, 100, 800),
                                Tone.darker(rgb, 0.1),
                                0.45);
                    }
                });
        return worn(950, 800, 100);
    }

    private static Marks wizard(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x3B3F8F, 0x5A3A8F, 0x27506F);
        brim(stage, new double[] {620, 850, 600, 128}, rgb, FELT);
        stage.add(
                Curves.closed(
                        250, 860, 330, 640, 420, 430, 500, 250, 640, 110, 820, 60, 960, 120, 1000,
                        210, 900, 190, 800, 240, 780, 380, 860, 600, 990, 860, 620, 950),
                FELT,
                rgb,
                pen -> {
                    pen.line(Curves.open(250, 790, 620, 905, 990, 790), 96, 0xE2B33C, 1);
                    int[][] at = {{520, 480, 50}, {690, 640, 62}, {620, 290, 36}, {460, 690, 34}};
                    for (int[] s : at) {
                        pen.fill(Figures.star(s[0], s[1], s[2], 5), 0xF6D66A, 1);
                    }
                    pen.line(
                            Curves.open(640, 200, 720, 250, 790, 240),
                            16,
                            Tone.darker(rgb, 0.1),
                            0.7);
                });
        return worn(620, 870, 60);
    }

    private static Marks floppy(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE8B7C0, 0xF0DFC0, 0xC9607A);
        stage.add(
                Curves.closed(
                        30, 760, 260, 640, 950, 560, 1640, 640, 1870, 760, 1700, 900, 1330, 900,
                        950, 960, 560, 900, 200, 910),
                Matter.slab(50),
                rgb);
        stage.add(
                new Ellipsoid(950, 540, 500, 430),
                FELT,
                rgb,
                pen ->
                        pen.line(
                                Curves.open(440, 700, 950, 820, 1460, 700),
                                140,
                                costume.color(1, 0xB8405A),
                                1));
        stage.add(
                Curves.closed(
                        440, 740, 950, 860, 1460, 740, 1660, 800, 1330, 880, 950, 930, 560, 880,
                        240, 800),
                Matter.slab(40).shading(0.3),
                Tone.lighter(rgb, 0.02));
        return worn(950, 780, 110);
    }
}
