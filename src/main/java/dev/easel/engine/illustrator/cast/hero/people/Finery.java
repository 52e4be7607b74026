package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Crowns, veils, wigs and other finery. */
record Finery(Stage stage, Palette colors) {
    private static final int GOLD = 0xE9BC45;
    private static final Matter FELT = Matter.SOFT.shading(0.4);

    void draw(Hat hat) {
        switch (hat) {
            case CROWN -> crown();
            case TIARA -> tiara();
            case DEERSTALKER -> deerstalker();
            case GRADUATE -> graduate();
            case TURBAN -> turban();
            case VEIL, FLOWERS -> wreath();
            case WIG -> wig(0xE8584A, 0xF2A93B, 0xF4D94C, 0x62B86E, 0x4F8FD8, 0x9A6BC8);
            case WIG_WHITE -> wig(0xF4F1EA, 0xE9E5DC);
            case HORNS -> horns();
            case VIKING -> {
                horns();
                new Caps(stage, colors).iron(0x9AA2AC);
            }
            default -> throw new IllegalArgumentException("no finery: " + hat);
        }
    }

    private void crown() {
        stage.add(
                Curves.polygon(
                        -84, -70, -104, -150, -58, -112, -34, -168, 6, -116, 46, -170, 68, -114,
                        112, -152, 94, -70, 50, -82, 4, -86, -44, -82),
                Matter.slab(12).glossy(0.85).shading(0.4),
                GOLD,
                pen -> pen.line(Curves.open(-90, -84, 4, -100, 98, -84), 9, 0xC8912A, 0.9));
        for (double[] at : new double[][] {{-104, -150}, {-34, -168}, {46, -170}, {112, -152}}) {
            stage.add(Curves.circle(at[0], at[1], 11), Matter.SHINY, 0xD8385A);
        }
        stage.add(Curves.circle(6, -98, 12), Matter.SHINY, 0x3F7FD0);
    }

    private void tiara() {
        stage.add(
                Curves.polygon(
                        -64, -84, -52, -116, -28, -108, -14, -134, 8, -118, 20, -154, 34, -118, 56,
                        -134, 66, -108, 88, -114, 92, -82, 56, -94, 14, -98, -28, -94),
                Matter.slab(9).glossy(0.85).shading(0.35),
                GOLD);
        stage.add(Curves.circle(20, -112, 11), Matter.SHINY, 0xE0507A);
    }

    private void deerstalker() {
        int rgb = 0xA98A5E;
        stage.add(
                Curves.closed(
                        -104, -34, -108, -82, -66, -130, 8, -142, 82, -124, 112, -72, 108, -34, 4,
                        -58),
                FELT,
                rgb,
                pen -> {
                    for (int i = -120; i <= 120; i += 26) {
                        pen.line(Curves.open(i, -160, i + 14, -20), 5, 0x6F5636, 0.5);
                        pen.line(
                                Curves.open(-120, i * 0.5 - 90, 120, i * 0.5 - 94),
                                5,
                                0x6F5636,
                                0.4);
                    }
                });
        stage.add(
                Curves.closed(40, -62, 110, -60, 150, -34, 90, -38),
                Matter.slab(12).shading(0.5),
                rgb);
        stage.add(
                Curves.closed(-60, -56, -110, -56, -142, -22, -90, -34),
                Matter.slab(12).shading(0.5),
                rgb);
    }

    private void graduate() {
        int rgb = 0x2C3044;
        stage.add(Curves.closed(-92, -42, -94, -96, 4, -112, 98, -94, 96, -42, 4, -62), FELT, rgb);
        stage.add(
                Curves.polygon(-150, -116, 4, -160, 158, -118, 4, -76),
                Matter.slab(8).shading(0.5),
                Tone.lighter(rgb, 0.04));
        stage.add(Curves.limb(4, -120, 4, 90, -106, 4, 112, -60, 4), Matter.slab(4), GOLD);
        stage.add(Curves.limb(112, -60, 9, 114, -24, 13), Matter.slab(8), GOLD);
    }

    private void turban() {
        int rgb = colors.trim();
        for (int i = 0; i < 4; i++) {
            double y = -48 - i * 24;
            stage.add(
                    Curves.limb(-104 + i * 14, y, 22, 4, y - 22, 28, 108 - i * 12, y, 22),
                    FELT,
                    i % 2 == 0 ? rgb : Tone.lighter(rgb, 0.05));
        }
        stage.add(Curves.circle(10, -84, 16), Matter.SHINY, 0xD8385A);
    }

    private void wreath() {
        int[] petals = {0xFFFFFF, 0xF6B8C8, 0xFFE9A8, 0xFFFFFF, 0xF08CA0, 0xFFFFFF, 0xFFE9A8};
        for (int i = 0; i < 7; i++) {
            double x = -84 + i * 30;
            double y = -66 - 46 * Math.sin(Math.PI * i / 6);
            for (int k = 0; k < 5; k++) {
                double a = k * Math.PI * 2 / 5;
                stage.add(
                        Curves.circle(x + 11 * Math.cos(a), y + 11 * Math.sin(a), 9.5),
                        Matter.slab(6).shading(0.2),
                        petals[i]);
            }
            stage.add(Curves.circle(x, y, 7), Matter.slab(5), 0xF2B93A);
        }
    }

    private void wig(int... tints) {
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * (0.86 + 1.28 * i / 11.0);
            double x = 4 + Math.cos(a) * 112;
            double y = -14 + Math.sin(a) * 104;
            if (y < 30) {
                stage.add(
                        Curves.circle(x, y, 42),
                        Matter.SOFT.coated(Coat.fur(24, Flow.from(x, y)).ruffled(0.5)),
                        tints[i % tints.length]);
            }
        }
    }

    private void horns() {
        for (double side : new double[] {-1, 1}) {
            stage.add(
                    Curves.limb(
                            4 + side * 86,
                            -84,
                            24,
                            4 + side * 138,
                            -110,
                            18,
                            4 + side * 142,
                            -176,
                            3),
                    Matter.SOFT.glossy(0.5),
                    0xE9DCC0);
        }
    }
}
