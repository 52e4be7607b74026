package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A blue whale with its spout, or a leaping dolphin. */
public record Whale(boolean dolphin) implements Hero {
    @Override
    public double width(Costume costume) {
        return dolphin ? 1560 : 1700;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(dolphin ? 0x7FA3BE : 0x4F7FA8);
        if (dolphin) {
            dolphin(stage, rgb);
        } else {
            whale(stage, rgb);
        }
        return Marks.foot(width(costume) / 2, 960)
                .and("back", width(costume) / 2, dolphin ? 280 : 330)
                .and("top", width(costume) / 2, 200);
    }

    private static Matter skin() {
        return Matter.SOFT.glossy(0.45);
    }

    private static void whale(Stage stage, int rgb) {
        spout(stage);
        stage.add(
                Curves.closed(
                        250, 480, 180, 380, 60, 330, 30, 280, 140, 260, 230, 300, 290, 250, 400,
                        240, 420, 300, 360, 380, 350, 500),
                skin(),
                Tone.darker(rgb, 0.04));
        stage.add(
                Curves.closed(
                        230, 430, 330, 440, 520, 480, 760, 380, 1100, 310, 1420, 370, 1620, 560,
                        1640, 740, 1500, 880, 1200, 950, 860, 930, 560, 820, 340, 650),
                skin(),
                rgb,
                pen -> {
                    pen.fill(
                            Curves.closed(
                                    560, 860, 900, 810, 1250, 790, 1500, 740, 1700, 700, 1700, 1000,
                                    1000, 1000, 600, 960),
                            0xE6EDF0,
                            1);
                    for (int i = 0; i < 7; i++) {
                        pen.line(
                                Curves.open(
                                        760, 850 + i * 17, 1200, 806 + i * 19, 1640, 736 + i * 20),
                                4,
                                0x8FA9BA,
                                0.7);
                    }
                    for (int i = 0; i < 24; i++) {
                        pen.fill(
                                Curves.circle(
                                        560 + i * 40 % 860, 430 + i * 97 % 220, 8 + i % 3 * 4),
                                Tone.lighter(rgb, 0.08),
                                0.5);
                    }
                });
        stage.add(
                Curves.closed(1040, 790, 1000, 880, 900, 970, 850, 950, 880, 850, 940, 770),
                skin().shading(0.5),
                Tone.darker(rgb, 0.07));
        Eye.button(stage, 1440, 640, 30);
        stage.add(
                Curves.limb(1630, 740, 4, 1500, 740, 8, 1380, 710, 5),
                Matter.INK.clear(0.8),
                Tone.darker(rgb, 0.25));
    }

    private static void spout(Stage stage) {
        Matter water = Matter.SOFT.glossy(0.6).clear(0.85).glowing(0.2);
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.limb(
                            1240,
                            330,
                            14,
                            1240 + side * 20,
                            160,
                            20,
                            1240 + side * 90,
                            70,
                            26,
                            1240 + side * 170,
                            130,
                            18,
                            1240 + side * 190,
                            200,
                            8),
                    water,
                    0xBFE3F2);
        }
    }

    private static void dolphin(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        250, 800, 150, 860, 40, 850, 60, 800, 150, 760, 130, 690, 160, 640, 230,
                        700, 300, 740),
                skin(),
                Tone.darker(rgb, 0.05));
        stage.add(
                Curves.closed(700, 300, 690, 170, 640, 90, 740, 120, 880, 260),
                skin(),
                Tone.darker(rgb, 0.05));
        stage.add(
                Curves.closed(
                        230, 770, 330, 600, 480, 420, 700, 290, 950, 240, 1180, 280, 1300, 370,
                        1480, 450, 1510, 490, 1440, 520, 1260, 520, 1100, 560, 860, 600, 620, 640,
                        420, 740, 280, 820),
                skin(),
                rgb,
                pen ->
                        pen.fill(
                                Curves.closed(
                                        330, 800, 560, 620, 860, 540, 1100, 500, 1320, 466, 1520,
                                        480, 1400, 560, 1000, 640, 600, 720),
                                0xEEF3F5,
                                1));
        stage.add(
                Curves.closed(980, 540, 940, 660, 850, 740, 830, 700, 860, 600, 900, 530),
                skin().shading(0.5),
                Tone.darker(rgb, 0.08));
        Eye.button(stage, 1240, 410, 20);
        stage.add(
                Curves.limb(1490, 484, 3, 1360, 486, 6, 1290, 468, 3),
                Matter.INK.clear(0.7),
                Tone.darker(rgb, 0.25));
    }
}
