package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** The great sphinx: a lion's body in worn sandstone with a king's head. */
public final class Sphinx implements Hero {
    @Override
    public double width(Costume costume) {
        return 1900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xDDB67C, 0xD3AC72);
        Matter worn = Matter.slab(130).shading(0.5);
        stage.add(
                Curves.rounded(40, 984, 10, 70, 880, 30, 1850, 880, 30, 1880, 984, 10),
                Matter.slab(24),
                Tone.darker(stone, 0.08),
                pen -> courses(pen, stone, 880));
        stage.add(
                Curves.closed(
                        110, 890, 90, 640, 220, 500, 480, 470, 900, 520, 1240, 540, 1330, 700, 1320,
                        890, 700, 900),
                worn,
                stone,
                pen -> courses(pen, stone, 480));
        stage.add(
                Curves.closed(130, 890, 130, 720, 260, 610, 430, 640, 520, 760, 540, 890),
                worn,
                Tone.lighter(stone, 0.02),
                pen -> courses(pen, stone, 600));
        stage.add(Curves.limb(180, 880, 26, 90, 860, 24, 70, 780, 20), Matter.SOFT, stone);
        paw(stage, stone, 820, Tone.darker(stone, 0.04));
        paw(stage, stone, 850, Tone.lighter(stone, 0.03));
        chest(stage, stone);
        head(stage, stone);
        return Marks.foot(950, 984)
                .and("top", 1280, 90)
                .and("head", 1280, 110)
                .and("face", 1330, 250)
                .and("back", 760, 520);
    }

    private static void courses(Pen pen, int stone, double from) {
        for (double y = from; y < 990; y += 36) {
            pen.line(
                    Curves.open(0, y, 600, y + 6, 1200, y - 4, 1900, y + 4),
                    6,
                    Tone.darker(stone, 0.12),
                    0.55);
            pen.line(Curves.open(0, y + 9, 1900, y + 9), 4, Tone.lighter(stone, 0.06), 0.5);
        }
    }

    private static void paw(Stage stage, int stone, double y, int rgb) {
        stage.add(
                Curves.rounded(
                        1000, y - 60, 30, 1640, y - 40, 60, 1830, y + 20, 50, 1830, 890, 24, 1000,
                        890, 20),
                Matter.slab(60).shading(0.5),
                rgb,
                pen -> {
                    courses(pen, stone, y - 50);
                    for (double x : new double[] {1700, 1750, 1795}) {
                        pen.line(
                                Curves.open(x, y + 10, x + 8, 890),
                                9,
                                Tone.darker(stone, 0.2),
                                0.7);
                    }
                });
    }

    private static void chest(Stage stage, int stone) {
        stage.add(
                Curves.closed(1060, 880, 1050, 600, 1120, 440, 1400, 440, 1450, 600, 1430, 880),
                Matter.slab(100).shading(0.5),
                stone,
                pen -> courses(pen, stone, 440));
    }

    private static void head(Stage stage, int stone) {
        stage.add(
                Curves.closed(
                        1040, 560, 1060, 240, 1150, 110, 1280, 80, 1410, 110, 1480, 240, 1510, 560,
                        1420, 600, 1130, 600),
                Matter.slab(90).shading(0.55),
                stone,
                pen -> {
                    for (int i = 0; i < 13; i++) {
                        pen.line(
                                Curves.open(
                                        1020, 200 + i * 36, 1280, 130 + i * 34, 1540, 200 + i * 36),
                                11,
                                i % 2 == 0 ? 0x7F8F8A : 0xC89A4E,
                                0.4);
                    }
                });
        stage.add(
                Curves.closed(
                        1180, 220, 1200, 170, 1310, 160, 1430, 180, 1450, 240, 1440, 380, 1380, 470,
                        1310, 490, 1240, 460, 1190, 370),
                Matter.slab(80).shading(0.5),
                Tone.lighter(stone, 0.03),
                pen -> face(pen, Tone.darker(stone, 0.28)));
        stage.add(
                Curves.limb(1326, 270, 11, 1340, 330, 17, 1334, 350, 22),
                Matter.SOFT,
                Tone.lighter(stone, 0.02));
        stage.add(
                Curves.limb(1270, 402, 6, 1320, 410, 11, 1372, 400, 6),
                Matter.SOFT,
                Tone.lighter(stone, 0.01));
        stage.add(
                Curves.rounded(1296, 480, 8, 1344, 480, 8, 1352, 590, 12, 1300, 590, 12),
                Matter.slab(12),
                stone);
        stage.add(Curves.limb(1316, 160, 15, 1320, 110, 17, 1332, 90, 13), Matter.SOFT, 0xC89A4E);
    }

    private static void face(Pen pen, int shade) {
        for (double x : new double[] {1262, 1392}) {
            pen.fill(Curves.closed(x - 40, 276, x, 258, x + 36, 276, x, 292), shade, 0.8)
                    .fill(Curves.circle(x, 275, 12), Tone.darker(shade, 0.15), 0.9)
                    .line(Curves.open(x - 46, 244, x, 228, x + 42, 244), 11, shade, 0.7);
        }
        pen.line(Curves.open(1264, 404, 1320, 409, 1376, 402), 7, shade, 0.9);
    }
}
