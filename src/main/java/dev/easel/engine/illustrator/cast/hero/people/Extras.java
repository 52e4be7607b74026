package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Capes, wings, tails and tools that belong to a role. {@code trunk} has {@link Trunk}'s units. */
record Extras(Stage stage, Stage trunk, Skeleton bones, Look look, Palette colors) {
    private static final Matter CLOTH = Matter.SOFT.shading(0.35);

    void behind() {
        if (look.has("cape")) {
            cape();
        }
        if (look.has("wings")) {
            wings(0xCDE8F6, 0.72);
        }
        if (look.has("angelwings")) {
            wings(0xFFFDF6, 1);
        }
        if (look.has("pack")) {
            trunk.add(
                    Curves.box(-150, -290, 110, 230, 40),
                    Matter.slab(50),
                    Tone.darker(colors.upper(), 0.07));
        }
        if (look.has("lifepack")) {
            trunk.add(
                    Curves.box(-132, -300, 264, 230, 40),
                    Matter.slab(50),
                    Tone.darker(colors.upper(), 0.1));
        }
    }

    private void cape() {
        int rgb = colors.trim();
        trunk.add(
                Curves.closed(
                        -70, -304, -120, -250, -150, -60, -210, 190, -120, 240, 0, 226, 110, 240,
                        170, 190, 140, -60, 116, -250, 70, -304),
                CLOTH,
                rgb,
                pen -> {
                    for (int x = -150; x <= 150; x += 50) {
                        pen.line(
                                Curves.open(x * 0.4, -280, x * 0.8, 0, x * 1.1, 250),
                                12,
                                Tone.darker(rgb, 0.12),
                                0.6);
                    }
                });
    }

    private void wings(int rgb, double clear) {
        for (double side : new double[] {-1, 1}) {
            Matter gauze = Matter.slab(18).glossy(0.5).clear(clear).shading(0.15);
            trunk.add(
                    Curves.closed(
                            side * 20,
                            -240,
                            side * 130,
                            -400,
                            side * 270,
                            -430,
                            side * 300,
                            -330,
                            side * 220,
                            -210,
                            side * 90,
                            -170),
                    gauze,
                    rgb,
                    pen ->
                            pen.line(
                                    Curves.open(
                                            side * 20, -230, side * 160, -310, side * 270, -390),
                                    5,
                                    0xFFFFFF,
                                    0.8));
            trunk.add(
                    Curves.closed(
                            side * 20,
                            -190,
                            side * 150,
                            -190,
                            side * 230,
                            -110,
                            side * 190,
                            -30,
                            side * 90,
                            -60),
                    gauze,
                    Tone.darker(rgb, 0.03),
                    pen ->
                            pen.line(
                                    Curves.open(side * 20, -180, side * 120, -130, side * 190, -60),
                                    5,
                                    0xFFFFFF,
                                    0.8));
        }
    }

    void onBreast() {
        if (look.has("scarf")) {
            trunk.add(Curves.limb(-64, -296, 26, 0, -272, 32, 70, -296, 26), CLOTH, colors.trim());
            trunk.add(
                    Curves.limb(40, -270, 24, 56, -190, 28, 50, -120, 26),
                    CLOTH,
                    Tone.darker(colors.trim(), 0.03));
        }
        if (look.has("bowtie")) {
            trunk.add(
                    Curves.polygon(6, -282, -34, -304, -34, -258, 6, -280, 48, -258, 48, -304),
                    Matter.slab(12),
                    colors.trim());
        }
        if (look.has("stethoscope")) {
            trunk.add(
                    tube(-46, -306, -40, -230, 0, -200, 36, -224, 48, -306),
                    Matter.slab(5).glossy(0.3),
                    0x3E4856);
            trunk.add(tube(0, -200, 8, -150, 34, -130), Matter.slab(5).glossy(0.3), 0x3E4856);
            trunk.add(Curves.circle(38, -126, 16), Matter.SHINY, 0xC9D0D8);
        }
        if (look.has("whitebeltfur")) {
            trunk.add(Curves.limb(8, -290, 20, 10, -140, 20, 8, 10, 20), CLOTH, 0xFFFAF2);
            trunk.add(Curves.limb(-104, -50, 20, 0, -42, 20, 106, -50, 20), CLOTH, 0x33302E);
            trunk.add(Curves.box(-16, -74, 50, 50, 8), Matter.slab(8).glossy(0.8), 0xE9BC45);
        }
    }

    private static java.awt.Shape tube(double... xy) {
        double[] xyr = new double[xy.length / 2 * 3];
        for (int i = 0; i < xy.length / 2; i++) {
            xyr[3 * i] = xy[2 * i];
            xyr[3 * i + 1] = xy[2 * i + 1];
            xyr[3 * i + 2] = 5.5;
        }
        return Curves.limb(xyr);
    }

    /** What is carried before the body. */
    void before() {
        Tools tools = new Tools(stage, bones, colors);
        look.extras().forEach(tools::draw);
    }

    /** A mermaid's tail in the place of legs. */
    void fishTail() {
        double leg = bones.frame().leg();
        double h = bones.frame().hip() / 100 * bones.frame().shoulder();
        int rgb = colors.lower();
        double y = leg * 0.86;
        stage.add(
                Curves.closed(
                        30, y - 30, 120, y, 210, y - 40, 190, y + 60, 110, y + 90, 30, y + 40, -60,
                        y + 90, -110, y + 60, -100, y - 20, -20, y),
                Matter.slab(20).glossy(0.5).shading(0.3),
                Tone.lighter(rgb, 0.06));
        stage.add(
                Curves.limb(
                        0, -30, h * 1.02, 4, 60, h * 1.0, -6, leg * 0.4, h * 0.66, 24, leg * 0.7,
                        h * 0.36, 34, y, h * 0.26),
                Matter.SOFT.glossy(0.5).shading(0.3),
                rgb,
                pen -> {
                    for (int row = 0; row < 16; row++) {
                        for (int i = -5; i <= 5; i++) {
                            double x = i * 30 + row % 2 * 15;
                            double v = -70 + row * 28;
                            pen.line(
                                    Curves.open(x - 14, v - 6, x, v + 10, x + 14, v - 6),
                                    3.5,
                                    Tone.darker(rgb, 0.13),
                                    0.55);
                        }
                    }
                });
    }
}
