package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Hats that rise high or have a brim. */
record TallHats(Stage stage, Palette colors) {
    private static final Matter FELT = Matter.SOFT.shading(0.4);
    private static final int GOLD = 0xE9BC45;

    void draw(Hat hat) {
        switch (hat) {
            case CHEF -> chef();
            case STRAW -> straw();
            case COWBOY -> cowboy();
            case WITCH -> pointed(0x3A2F4A, 0xE58A2E);
            case WIZARD -> pointed(colors.upper(), GOLD);
            case SANTA -> santa();
            case PIRATE -> pirate();
            case ELF -> elf();
            case BEARSKIN -> bearskin();
            case TOP -> top();
            default -> throw new IllegalArgumentException("no tall hat: " + hat);
        }
    }

    private void chef() {
        stage.add(
                Curves.closed(
                        -92, -84, -140, -132, -110, -188, -50, -192, 4, -222, 70, -196, 126, -178,
                        140, -126, 98, -80),
                FELT,
                0xFFFDF8,
                pen -> {
                    for (double x : new double[] {-50, 0, 52}) {
                        pen.line(
                                Curves.open(x * 1.4, -160, x, -120, x * 0.9, -80),
                                6,
                                0xC9CCD6,
                                0.7);
                    }
                });
        stage.add(
                Curves.closed(-100, -40, -102, -92, 4, -106, 108, -90, 106, -40, 4, -58),
                FELT,
                0xF7F4EE);
    }

    private void straw() {
        int rgb = 0xE9C878;
        Matter weave =
                Matter.SOFT.coated(Coat.fur(16, Flow.towards(1, 0.1)).ruffled(0.2)).shading(0.4);
        stage.add(
                Curves.closed(-92, -56, -86, -120, -40, -146, 40, -146, 88, -118, 98, -56, 4, -40),
                weave,
                rgb,
                pen -> pen.line(Curves.open(-110, -70, 4, -58, 112, -70), 22, 0xC9523F, 1));
        stage.add(
                Curves.closed(
                        -172, -58, -90, -62, 4, -44, 100, -62, 182, -64, 120, -30, 4, -22, -110,
                        -26),
                weave,
                rgb);
    }

    private void cowboy() {
        int rgb = 0x9A6638;
        stage.add(
                Curves.closed(
                        -84, -58, -78, -140, -40, -166, 4, -148, 50, -168, 84, -136, 92, -58, 4,
                        -46),
                FELT,
                rgb,
                pen -> pen.line(Curves.open(-110, -74, 4, -60, 112, -74), 18, 0x4A2F1E, 1));
        stage.add(
                Curves.closed(
                        -176, -96, -120, -62, 4, -50, 124, -64, 184, -100, 156, -42, 80, -24, 4,
                        -22, -80, -24, -150, -42),
                FELT,
                Tone.lighter(rgb, 0.02));
    }

    private void pointed(int rgb, int band) {
        stage.add(
                Curves.closed(
                        -88, -60, -62, -120, -44, -190, -64, -244, -110, -262, -30, -270, 20, -200,
                        56, -124, 92, -60, 4, -44),
                FELT,
                rgb,
                pen ->
                        pen.line(Curves.open(-110, -80, 4, -66, 112, -80), 22, band, 1)
                                .line(
                                        Curves.open(-50, -160, -10, -146, 30, -156),
                                        7,
                                        Tone.darker(rgb, 0.1),
                                        0.7)
                                .fill(star(-20, -120), GOLD, 0.9)
                                .fill(star(34, -96), GOLD, 0.9));
        stage.add(
                Curves.closed(
                        -166, -48, -90, -62, 4, -48, 96, -62, 172, -52, 110, -26, 4, -18, -100,
                        -24),
                FELT,
                rgb);
    }

    private static java.awt.Shape star(double x, double y) {
        double[] p = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? 13 : 5.5;
            p[2 * i] = x + r * Math.sin(i * Math.PI / 5);
            p[2 * i + 1] = y - r * Math.cos(i * Math.PI / 5);
        }
        return Curves.polygon(p);
    }

    private void santa() {
        Matter wool = Matter.SOFT.coated(Coat.fur(16, Flow.from(4, -60)).ruffled(0.5)).shading(0.4);
        stage.add(
                Curves.closed(
                        -96, -60, -84, -124, -20, -160, 60, -140, 130, -110, 156, -60, 120, -76, 96,
                        -64, 4, -60),
                FELT,
                0xD2322E);
        stage.add(Curves.circle(152, -48, 28), wool, 0xFFFAF2);
        stage.add(Curves.limb(-100, -46, 24, 4, -66, 26, 106, -46, 24), wool, 0xFFFAF2);
    }

    private void pirate() {
        int rgb = 0x2B2A33;
        stage.add(
                Curves.closed(
                        -172, -60, -110, -96, -70, -142, 8, -160, 84, -142, 122, -96, 180, -64, 100,
                        -48, 4, -44, -92, -46),
                FELT,
                rgb,
                pen -> {
                    pen.line(Curves.open(-150, -58, 4, -54, 160, -60), 8, GOLD, 1);
                    pen.fill(Curves.circle(8, -104, 21), 0xFFFDF6, 1)
                            .fill(Curves.box(-4, -92, 24, 18, 5), 0xFFFDF6, 1);
                    pen.fill(Curves.circle(0, -106, 6), rgb, 1)
                            .fill(Curves.circle(16, -106, 6), rgb, 1);
                });
    }

    private void elf() {
        int rgb = colors.upper();
        stage.add(
                Curves.closed(
                        -96, -56, -80, -126, -20, -186, 60, -230, 120, -220, 60, -180, 70, -120,
                        104, -56, 4, -46),
                FELT,
                rgb,
                pen -> pen.line(Curves.open(-110, -60, 4, -52, 112, -60), 26, colors.trim(), 1));
        stage.add(Curves.circle(122, -222, 20), Matter.SHINY, GOLD);
    }

    private void bearskin() {
        Matter fur = Matter.SOFT.coated(Coat.fur(30, Flow.towards(0, 1)).ruffled(0.4)).shading(0.4);
        stage.add(
                Curves.closed(
                        -104, -34, -122, -120, -90, -206, 4, -226, 100, -202, 126, -120, 110, -34,
                        4, -54),
                fur,
                0x26242C);
    }

    private void top() {
        int rgb = 0x2D2B35;
        stage.add(
                Curves.closed(-84, -52, -92, -190, -60, -206, 70, -206, 100, -190, 92, -52, 4, -42),
                Matter.slab(60).glossy(0.2).shading(0.4),
                rgb,
                pen -> pen.line(Curves.open(-110, -76, 4, -64, 112, -76), 26, colors.trim(), 1));
        stage.add(
                Curves.closed(-142, -58, 4, -46, 150, -58, 110, -30, 4, -24, -104, -30), FELT, rgb);
    }
}
