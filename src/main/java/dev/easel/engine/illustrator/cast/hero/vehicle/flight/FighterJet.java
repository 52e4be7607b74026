package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A fighter jet in profile, afterburner lit. */
public final class FighterJet implements Hero {
    private static final Matter SKIN = Matter.slab(24).glossy(0.4).shading(0.45);

    @Override
    public double width(Costume costume) {
        return 2900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int grey = costume.mainColor(0x8C97A3, 0x7E8B96, 0x9AA08F);
        flame(stage);
        stage.add(
                Curves.rounded(470, 470, 30, 240, 70, 30, 420, 60, 30, 900, 460, 60),
                SKIN,
                Tone.darker(grey, 0.1));
        stage.add(Curves.box(330, 470, 190, 230, 60), Matter.slab(60).glossy(0.6), 0x4A4D55);
        fuselage(stage, grey);
        canopy(stage);
        stage.add(
                Curves.rounded(520, 470, 30, 330, 110, 30, 520, 100, 30, 980, 470, 60),
                SKIN,
                Tone.lighter(grey, 0.02),
                pen -> pen.fill(Curves.box(300, 180, 500, 44, 0), 0xC23B30, 0.9));
        stage.add(
                Curves.rounded(1500, 620, 60, 760, 900, 50, 560, 900, 30, 820, 640, 60),
                SKIN.shading(0.6),
                Tone.lighter(grey, 0.03),
                pen -> pen.line(Curves.open(700, 880, 1200, 640), 5, Tone.darker(grey, 0.14), 0.7));
        stage.add(
                Curves.limb(640, 912, 20, 900, 912, 22, 1000, 912, 8),
                Matter.SHINY.glossy(0.5),
                0xF2F0EA);
        stage.add(
                Curves.rounded(640, 640, 30, 360, 740, 30, 280, 740, 20, 420, 630, 40), SKIN, grey);
        return Marks.foot(1400, 960)
                .and("top", 1500, 380)
                .and("back", 1400, 400)
                .and("inside", 2080, 420);
    }

    private static void flame(Stage stage) {
        Matter fire = Matter.SOFT.shading(0).glowing(0.9);
        stage.add(
                Curves.closed(360, 510, 180, 520, 20, 586, 180, 650, 360, 660),
                fire.clear(0.85),
                0xF79A2F);
        stage.add(Curves.closed(360, 548, 230, 560, 140, 586, 230, 612, 360, 622), fire, 0xFFF1B8);
    }

    private static void fuselage(Stage stage, int grey) {
        stage.add(
                Curves.closed(
                        400, 480, 900, 440, 1500, 410, 1900, 400, 2300, 440, 2600, 500, 2860, 570,
                        2600, 620, 2200, 660, 1700, 690, 1000, 700, 420, 690),
                Matter.slab(130).glossy(0.5).shading(0.5),
                grey,
                pen -> {
                    pen.fade(590, 700, Tone.darker(grey, 0.18), 0.8);
                    for (double x : new double[] {760, 1180, 1640, 2420, 2640}) {
                        pen.line(
                                Curves.open(x, 380, x + 20, 560, x, 720),
                                4,
                                Tone.darker(grey, 0.14),
                                0.7);
                    }
                    pen.fill(Curves.circle(1100, 560, 52), 0x2F4F8F, 0.9)
                            .fill(Curves.circle(1100, 560, 34), 0xF6F2EA, 0.95)
                            .fill(Curves.circle(1100, 560, 16), 0xC23B30, 1);
                });
        stage.add(
                Curves.rounded(1560, 560, 20, 1930, 540, 20, 1890, 690, 30, 1500, 700, 40),
                Matter.slab(24).glossy(0.4),
                Tone.darker(grey, 0.04));
        stage.add(
                Curves.rounded(1880, 556, 10, 1930, 548, 10, 1896, 680, 14, 1850, 686, 14),
                Matter.slab(8),
                0x1E2026);
    }

    private static void canopy(Stage stage) {
        stage.add(
                Curves.closed(1760, 420, 1860, 320, 2010, 290, 2180, 350, 2340, 460, 2100, 468),
                Matter.slab(60).glossy(0.95),
                0x4B5F50,
                pen ->
                        pen.fade(460, 290, 0xE6D9A0, 0.8)
                                .line(Curves.open(1960, 280, 1980, 470), 12, 0x5A626B, 0.9));
    }
}
