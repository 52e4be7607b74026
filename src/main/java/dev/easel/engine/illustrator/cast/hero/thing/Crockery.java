package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A cup of something hot, a teapot, a bowl, a plate. */
public record Crockery(Piece piece) implements Hero {
    /** Which piece. */
    public enum Piece {
        CUP,
        TEAPOT,
        BOWL,
        PLATE
    }

    @Override
    public double width(Costume costume) {
        return switch (piece) {
            case CUP -> 1320;
            case TEAPOT -> 1420;
            case BOWL -> 1900;
            case PLATE -> 3600;
        };
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int glaze = costume.mainColor(0xF4F0E8, 0x6FA3B8, 0xD98C6A, 0x8FB59A);
        switch (piece) {
            case CUP -> cup(stage, glaze);
            case TEAPOT -> teapot(stage, glaze);
            case BOWL -> bowl(stage, glaze);
            case PLATE -> plate(stage, glaze);
        }
        double x = width(costume) / 2;
        double top = piece == Piece.PLATE ? 300 : piece == Piece.BOWL ? 160 : 330;
        return Marks.foot(x, 980)
                .and("top", x, top)
                .and("inside", x, top)
                .and("hand", x * 1.6, 500);
    }

    private static Matter china() {
        return Matter.SOFT.glossy(0.65);
    }

    private static void cup(Stage stage, int rgb) {
        stage.add(Curves.ellipse(600, 900, 580, 84), china(), rgb);
        stage.add(
                Curves.ellipse(600, 884, 420, 46),
                Matter.slab(20).glossy(0.4),
                Tone.darker(rgb, 0.06));
        stage.add(
                Curves.limb(
                        900, 480, 36, 1080, 450, 36, 1120, 580, 36, 1030, 690, 34, 850, 740, 30),
                china(),
                rgb);
        steam(stage);
        stage.add(
                Curves.closed(
                        230, 380, 250, 560, 320, 740, 420, 868, 600, 884, 780, 868, 880, 740, 950,
                        560, 970, 380, 600, 400),
                china().shading(0.5),
                rgb,
                pen ->
                        pen.line(
                                Curves.open(220, 470, 600, 520, 980, 470),
                                14,
                                Tone.darker(rgb, 0.16),
                                0.8));
        stage.add(
                Curves.ellipse(600, 376, 372, 84),
                Matter.slab(16).glossy(0.6),
                Tone.lighter(rgb, 0.03));
        stage.add(
                Curves.ellipse(600, 384, 336, 66),
                Matter.slab(10).glossy(0.5).shading(0.1),
                0x6B4028,
                pen ->
                        pen.patch(500, 380, 200, 0xB58458, 0.8)
                                .fill(
                                        Curves.limb(520, 380, 4, 600, 360, 16, 690, 390, 4),
                                        0xEBD3B0,
                                        0.9));
    }

    private static void steam(Stage stage) {
        for (int i = 0; i < 3; i++) {
            double x = 470 + i * 130;
            stage.add(
                    Curves.limb(x, 320, 4, x - 40, 240, 17, x + 34, 150, 17, x - 10, 40, 2),
                    Matter.INK.clear(0.4).glowing(0.5),
                    0xFFFFFF);
        }
    }

    private static void teapot(Stage stage, int rgb) {
        stage.add(
                Curves.limb(330, 430, 40, 130, 400, 40, 90, 600, 40, 180, 740, 40, 360, 760, 36),
                china(),
                rgb);
        stage.add(
                Curves.limb(980, 720, 110, 1140, 600, 70, 1220, 420, 48, 1340, 340, 40),
                china(),
                rgb);
        stage.add(
                Curves.closed(
                        660, 240, 860, 290, 1010, 440, 1040, 640, 960, 840, 820, 960, 660, 980, 500,
                        960, 360, 840, 280, 640, 310, 440, 460, 290),
                china().shading(0.5),
                rgb,
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        double x = 430 + i * 115;
                        int petal = Tone.hue(Tone.darker(rgb, 0.2), 1.2, 2);
                        for (int k = 0; k < 5; k++) {
                            double a = k * 1.2566;
                            pen.fill(
                                    Curves.circle(
                                            x + Math.cos(a) * 24,
                                            620 + 16 * Math.cos(i) + Math.sin(a) * 24,
                                            17),
                                    petal,
                                    0.8);
                        }
                        pen.fill(Curves.circle(x, 620 + 16 * Math.cos(i), 13), 0xF2C23F, 1);
                    }
                });
        stage.add(
                Curves.closed(
                        460, 280, 480, 200, 570, 150, 660, 136, 750, 150, 840, 200, 860, 280, 660,
                        310),
                china().shading(0.4),
                Tone.darker(rgb, 0.03));
        stage.add(Curves.circle(660, 96, 58), Matter.SHINY, Tone.darker(rgb, 0.14));
    }

    private static void bowl(Stage stage, int rgb) {
        stage.add(
                Curves.polygon(640, 900, 1260, 900, 1200, 984, 700, 984),
                china(),
                Tone.darker(rgb, 0.06));
        stage.add(
                Curves.closed(
                        50, 190, 120, 480, 320, 760, 600, 920, 950, 940, 1300, 920, 1580, 760, 1780,
                        480, 1850, 190, 950, 240),
                china(),
                rgb,
                pen ->
                        pen.line(
                                Curves.open(60, 330, 950, 430, 1840, 330),
                                40,
                                Tone.darker(rgb, 0.18),
                                0.8));
        stage.add(
                Curves.ellipse(950, 180, 910, 160),
                Matter.slab(30).glossy(0.6),
                Tone.lighter(rgb, 0.02));
        stage.add(
                Curves.ellipse(950, 196, 840, 126),
                Matter.slab(60).glossy(0.3).shading(0.1),
                Tone.darker(rgb, 0.12));
    }

    private static void plate(Stage stage, int rgb) {
        stage.add(Curves.ellipse(1800, 520, 1760, 450), Matter.slab(70).glossy(0.6), rgb);
        stage.add(
                Curves.ellipse(1800, 490, 1150, 270),
                Matter.slab(50).glossy(0.4).shading(0.1),
                Tone.darker(rgb, 0.07));
        stage.add(
                Curves.ellipse(1800, 506, 1110, 248),
                Matter.slab(30).glossy(0.4).shading(0),
                Tone.lighter(rgb, 0.01));
    }
}
