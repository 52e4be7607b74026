package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A town scooter with a step-through frame. */
public final class Scooter implements Hero {
    @Override
    public double width(Costume costume) {
        return 1480;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x7FC4B4, 0xE0604A, 0xF0C24A, 0x6A9AC8);
        Matter paint = Matter.slab(60).glossy(0.85).shading(0.45);
        stage.add(Curves.limb(1130, 560, 22, 1220, 860, 20), Matter.SHINY, 0xC9CDD4);
        new Wheel(300, 830, 150, 6).draw(stage);
        new Wheel(1220, 830, 150, 6).draw(stage);
        stage.add(
                Curves.closed(
                        1040, 760, 1060, 700, 1180, 640, 1340, 680, 1400, 780, 1330, 740, 1220, 720,
                        1120, 760),
                paint,
                rgb);
        stage.add(
                Curves.rounded(
                        960, 880, 40, 560, 900, 60, 560, 830, 20, 900, 820, 60, 1000, 560, 60, 1050,
                        250, 30, 1140, 250, 30, 1120, 640, 60, 1040, 860, 60),
                paint,
                rgb,
                pen -> pen.line(Curves.open(1070, 280, 1040, 620, 950, 840), 12, 0xF8F4EA, 0.9));
        stage.add(
                Curves.closed(
                        110, 760, 100, 620, 160, 490, 380, 450, 600, 470, 680, 620, 690, 860, 560,
                        900, 520, 760, 400, 640, 250, 660, 170, 760),
                paint,
                rgb,
                pen ->
                        pen.fade(720, 900, Tone.darker(rgb, 0.14), 0.8)
                                .line(
                                        Curves.closed(
                                                420, 560, 520, 540, 600, 640, 610, 760, 560, 740,
                                                500, 640),
                                        9,
                                        0xF8F4EA,
                                        0.9));
        stage.add(
                Curves.closed(150, 480, 180, 410, 400, 380, 640, 400, 690, 450, 600, 480, 380, 490),
                Matter.slab(40).glossy(0.35),
                0x6A4630);
        stage.add(Curves.limb(90, 560, 11, 80, 430, 11, 170, 420, 11), Matter.SHINY, 0xD9DEE4);
        stage.add(Curves.limb(1090, 260, 24, 1060, 160, 22), Matter.SHINY, 0xC9CDD4);
        stage.add(Curves.closed(1010, 210, 1060, 110, 1160, 110, 1200, 190, 1130, 260), paint, rgb);
        stage.add(Curves.limb(1060, 150, 15, 960, 170, 16, 900, 190, 18), Matter.SOFT, 0x2A2B30);
        stage.add(Curves.limb(1070, 120, 7, 1010, 40, 7), Matter.SHINY, 0xD9DEE4);
        stage.add(Curves.ellipse(1000, 30, 40, 28), Matter.SHINY, 0xD9DEE4);
        stage.add(Curves.ellipse(1184, 180, 34, 46), Matter.SHINY.glowing(0.5), 0xFFF3CC);
        stage.add(Curves.box(86, 640, 36, 60, 12), Matter.SHINY.glowing(0.4), 0xE8402F);
        return Marks.foot(760, 982)
                .and("back", 460, 400)
                .and("hand", 930, 190)
                .and("top", 420, 395)
                .and("inside", 780, 830)
                .and("head", 1040, 120);
    }
}
