package dev.easel.engine.illustrator.cast.hero.thing.wear;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Map;

/** Caps and hats without a brim, helmets. The foot is the middle of the rim. */
public final class CloseHats {
    private static final Matter CLOTH = Matter.SOFT.shading(0.45);

    private CloseHats() {}

    /** Each by its kind. */
    public static Map<String, Hero> heroes() {
        return Map.of(
                "billed-cap", new Prop(1640, CloseHats::cap),
                "beret", new Prop(1500, CloseHats::beret),
                "beanie", new Prop(1100, CloseHats::beanie),
                "santa-hat", new Prop(1240, CloseHats::santa),
                "party-hat", new Prop(800, CloseHats::party),
                "graduation-cap", new Prop(1700, CloseHats::graduate),
                "rescue-workers-helmet", new Prop(1500, CloseHats::hardHat),
                "military-helmet", new Prop(1500, CloseHats::soldier),
                "crown", new Prop(1200, Crown::draw));
    }

    private static Marks cap(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x2F66B8, 0xC93A38, 0x2E7D5A, 0x33363F);
        int bill = costume.color(1, Tone.darker(rgb, 0.06));
        stage.add(
                Curves.closed(
                        880, 800, 1120, 740, 1400, 770, 1600, 860, 1620, 930, 1400, 950, 1100, 930,
                        860, 930),
                Matter.slab(40).shading(0.3),
                Tone.darker(bill, 0.1));
        stage.add(
                Curves.closed(
                        60, 860, 80, 560, 230, 260, 500, 110, 760, 120, 980, 270, 1100, 520, 1130,
                        780, 1060, 880, 600, 960, 180, 950),
                CLOTH,
                rgb,
                pen -> {
                    int seam = Tone.darker(rgb, 0.1);
                    pen.line(Curves.open(600, 110, 760, 400, 780, 920), 8, seam, 0.8);
                    pen.line(Curves.open(600, 110, 350, 400, 300, 940), 8, seam, 0.8);
                    pen.line(
                            Curves.open(70, 880, 560, 925, 1110, 830),
                            6,
                            Tone.lighter(rgb, 0.1),
                            0.7);
                    pen.fill(Curves.circle(560, 360, 24), seam, 0.8);
                    pen.fill(Curves.circle(930, 410, 22), seam, 0.8);
                });
        stage.add(
                Curves.closed(
                        800, 840, 1000, 780, 1250, 740, 1480, 800, 1610, 890, 1440, 880, 1200, 870,
                        960, 900, 810, 920),
                Matter.slab(50).shading(0.4),
                bill);
        stage.add(Curves.ellipse(610, 108, 60, 30), Matter.SOFT, bill);
        return BrimmedHats.worn(600, 860, 90);
    }

    private static Marks beret(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xA82E3C, 0x2B2D3A, 0x38507A);
        stage.add(
                Curves.closed(400, 880, 480, 780, 800, 750, 1110, 790, 1180, 890, 800, 960),
                Matter.slab(40),
                Tone.darker(rgb, 0.12));
        stage.add(
                Curves.closed(
                        60, 700, 90, 480, 330, 260, 720, 150, 1120, 230, 1400, 450, 1450, 660, 1300,
                        800, 1000, 830, 780, 800, 520, 850, 200, 840),
                CLOTH,
                rgb,
                pen ->
                        pen.patch(560, 330, 420, Tone.lighter(rgb, 0.07), 0.6)
                                .line(
                                        Curves.open(250, 800, 600, 690, 1000, 740),
                                        20,
                                        Tone.darker(rgb, 0.07),
                                        0.5));
        stage.add(Curves.limb(740, 190, 24, 760, 130, 20, 800, 80, 24), Matter.SOFT, rgb);
        return BrimmedHats.worn(790, 880, 150);
    }

    private static Marks beanie(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xC9483C, 0x3F7F8F, 0xE0A53A);
        int second = costume.color(1, 0xF4ECDD);
        Profile cap = new Profile(550, 0.16, 190, 30, 215, 170, 330, 340, 560, 430, 800, 450);
        stage.add(cap, CLOTH, rgb, pen -> knit(pen, cap, rgb, 200, 800));
        Profile cuff = new Profile(550, 0.16, 660, 470, 780, 490, 900, 470);
        stage.add(cuff, CLOTH, second, pen -> knit(pen, cuff, second, 660, 900));
        stage.add(
                Curves.circle(550, 150, 130),
                Matter.SOFT.coated(Coat.fur(46, Flow.from(550, 150))),
                second);
        return BrimmedHats.worn(550, 900, 40);
    }

    private static void knit(Pen pen, Profile body, int rgb, double from, double to) {
        for (int i = -11; i <= 11; i++) {
            double u = Math.sin(i * Math.PI / 23);
            pen.fill(body.strip(u - 0.012, u + 0.012, from, to), Tone.darker(rgb, 0.1), 0.7);
        }
    }

    private static Marks santa(Stage stage, Costume costume) {
        int rgb = costume.color(0, 0xC62F36);
        stage.add(
                Curves.closed(
                        230, 840, 260, 560, 380, 320, 600, 170, 840, 180, 1020, 320, 1110, 520,
                        1080, 600, 980, 480, 860, 420, 880, 600, 950, 840, 600, 900),
                CLOTH,
                rgb,
                pen ->
                        pen.line(
                                Curves.open(560, 300, 720, 360, 870, 420),
                                20,
                                Tone.darker(rgb, 0.1),
                                0.6));
        var fur = Coat.fur(40, Flow.towards(0.1, 1));
        stage.add(Curves.box(170, 760, 840, 190, 95), Matter.SOFT.coated(fur), 0xFBF7F0);
        stage.add(Curves.circle(1100, 600, 110), Matter.SOFT.coated(fur), 0xFBF7F0);
        return BrimmedHats.worn(590, 880, 170);
    }

    private static Marks party(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE2508A, 0x3F8FD0, 0xF2B53A);
        int second = costume.color(1, 0xFFE9A8);
        Profile cone = new Profile(400, 0.2, 130, 8, 880, 360);
        stage.add(
                cone,
                CLOTH.glossy(0.4),
                rgb,
                pen -> {
                    for (int i = 0; i < 6; i++) {
                        pen.fill(cone.band(240 + i * 120, 290 + i * 120), second, 1);
                    }
                });
        stage.add(Figures.star(400, 110, 100, 8), Matter.SOFT, second);
        return BrimmedHats.worn(400, 900, 90);
    }

    private static Marks graduate(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x2B2B38);
        Profile cap = new Profile(850, 0.2, 520, 420, 880, 400);
        stage.add(cap, CLOTH, Tone.darker(rgb, 0.03));
        stage.add(
                Curves.polygon(850, 200, 1660, 480, 850, 770, 40, 480),
                Matter.slab(16).glossy(0.2).shading(0.6),
                rgb);
        stage.add(
                Curves.limb(850, 480, 12, 1200, 500, 12, 1440, 560, 12, 1450, 800, 12),
                Matter.SOFT,
                0xE0B23C);
        stage.add(
                Curves.closed(1420, 780, 1480, 780, 1510, 970, 1450, 960, 1390, 970),
                Matter.SOFT,
                0xE0B23C);
        return BrimmedHats.worn(850, 900, 200);
    }

    private static Marks hardHat(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xF2B92F);
        dome(stage, rgb, Matter.SHINY.mirroring(0.12));
        stage.add(
                Curves.limb(700, 150, 60, 740, 420, 66, 740, 760, 60),
                Matter.SOFT.glossy(0.6).shading(0.3),
                Tone.lighter(rgb, 0.04));
        return BrimmedHats.worn(720, 860, 90);
    }

    private static Marks soldier(Stage stage, Costume costume) {
        dome(stage, costume.ownColor(0x5E6B45), Matter.SOFT.glossy(0.3));
        return BrimmedHats.worn(720, 860, 90);
    }

    private static void dome(Stage stage, int rgb, Matter matter) {
        stage.add(
                Curves.closed(
                        60, 840, 400, 780, 760, 770, 1180, 790, 1440, 870, 1400, 930, 1100, 920,
                        720, 950, 320, 930, 80, 900),
                Matter.slab(50).glossy(0.5),
                Tone.darker(rgb, 0.06));
        Profile shell = new Profile(720, 0.14, 90, 20, 110, 220, 240, 440, 500, 570, 800, 590);
        stage.add(shell, matter, rgb);
    }
}
