package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Hair around a head that is 200 units high. */
record Hairdo(Stage stage, int rgb) {

    private static Matter strands(double length, Flow flow) {
        return Matter.SOFT
                .glossy(0.25)
                .shading(0.22)
                .coated(Coat.fur(length, flow).wide(6).ruffled(0.12).dense(1.2));
    }

    /** What hangs behind the neck. */
    void behind(Hair hair) {
        switch (hair) {
            case LONG ->
                    stage.add(
                            Curves.closed(
                                    -20, -112, -100, -70, -122, 30, -128, 140, -104, 232, -30, 244,
                                    40, 226, 96, 190, 108, 60, 92, -60),
                            strands(60, Flow.towards(0, 1)),
                            Tone.darker(rgb, 0.04));
            case PIGTAILS -> {
                for (int side = -1; side <= 1; side += 2) {
                    stage.add(
                            Curves.limb(
                                    side * 92,
                                    0,
                                    26,
                                    side * 138,
                                    40,
                                    36,
                                    side * 140,
                                    110,
                                    30,
                                    side * 120,
                                    160,
                                    8),
                            strands(50, Flow.towards(side * 0.2, 1)),
                            rgb);
                    stage.add(Curves.circle(side * 100, 4, 17), Matter.SHINY, 0xE0524A);
                }
            }
            case BUN ->
                    stage.add(Curves.circle(-34, -104, 46), strands(30, Flow.towards(1, 0.4)), rgb);
            case NONE, SHORT, TUFT, BALDING, BEARDED -> {}
        }
    }

    /** What lies on the head. */
    void front(Hair hair) {
        switch (hair) {
            case SHORT -> cap(-30);
            case LONG, PIGTAILS -> fringe();
            case BUN -> fringe();
            case TUFT ->
                    stage.add(
                            Curves.closed(
                                    -20, -92, -8, -118, 20, -126, 34, -112, 16, -108, 30, -92),
                            strands(30, Flow.towards(1, -0.5)),
                            rgb);
            case BALDING -> sides();
            case BEARDED -> beard();
            case NONE -> {}
        }
    }

    private void cap(double hairline) {
        stage.add(
                Curves.closed(
                        -98,
                        18,
                        -112,
                        -40,
                        -88,
                        -98,
                        -20,
                        -124,
                        54,
                        -118,
                        98,
                        -78,
                        104,
                        -26,
                        92,
                        -14,
                        84,
                        hairline - 14,
                        40,
                        hairline - 26,
                        0,
                        hairline - 36,
                        -44,
                        hairline - 20,
                        -72,
                        hairline + 4,
                        -80,
                        16),
                strands(46, (x, y) -> Math.atan2(y + 150, x - 10) + 0.4),
                rgb);
    }

    private void fringe() {
        stage.add(
                Curves.closed(
                        -100, 56, -116, -20, -94, -92, -20, -124, 58, -116, 102, -68, 108, 10, 100,
                        60, 88, 20, 82, -26, 40, -62, 2, -66, -40, -40, -76, -14, -86, 30),
                strands(60, (x, y) -> x < 0 ? 2.1 : 0.9),
                rgb);
    }

    private void sides() {
        stage.add(
                Curves.closed(-98, 36, -112, -6, -96, -46, -80, -30, -78, 20),
                strands(26, Flow.towards(-0.4, 1)),
                rgb);
        stage.add(
                Curves.closed(98, 30, 104, -10, 92, -42, 86, -20, 88, 14),
                strands(20, Flow.towards(0.3, 1)),
                rgb);
        stage.add(
                Curves.closed(-18, 46, 16, 42, 50, 46, 60, 57, 36, 55, 16, 51, -4, 55, -28, 57),
                strands(22, (x, y) -> x < 16 ? 2.7 : 0.4).shading(0.15),
                rgb);
    }

    private void beard() {
        stage.add(
                Curves.closed(
                        -92, 10, -84, 50, -30, 46, 16, 46, 62, 46, 92, 8, 98, 70, 82, 160, 40, 250,
                        14, 290, -20, 240, -66, 160, -94, 80),
                strands(60, (x, y) -> Math.PI / 2 - (x - 14) * 0.004),
                rgb);
        stage.add(Curves.limb(-8, 66, 3, 16, 72, 5, 40, 65, 3), Matter.INK, 0x8C3530);
        sides();
    }
}
