package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A small winged dragon. */
public final class Dragon implements Hero {
    @Override
    public double width(Costume costume) {
        return 1300;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x4F9A5A, 0xB5453C, 0x5A6FB5);
        int belly = Tone.mix(rgb, 0xFBE7A8, 0.75);
        Matter scaly = Matter.SOFT.glossy(0.4);
        wing(stage, Tone.darker(rgb, 0.12), 70);
        stage.add(
                Curves.limb(470, 760, 110, 300, 850, 76, 150, 820, 50, 90, 690, 32, 130, 590, 16),
                scaly,
                rgb);
        stage.add(
                Curves.polygon(130, 610, 60, 540, 130, 470, 200, 540),
                Matter.slab(14),
                Tone.darker(rgb, 0.15));
        leg(stage, 690, Tone.darker(rgb, 0.08));
        trunk(stage, rgb, belly, scaly);
        spikes(stage, Tone.darker(rgb, 0.17));
        leg(stage, 540, rgb);
        stage.add(Curves.limb(720, 560, 50, 830, 620, 40, 900, 590, 34), scaly.shading(0.4), rgb);
        head(stage, rgb, belly);
        wing(stage, Tone.darker(rgb, 0.03), 0);
        return Marks.foot(600, 980)
                .and("back", 520, 560)
                .and("head", 900, 130)
                .and("hand", 910, 590)
                .and("top", 860, 100);
    }

    private static void leg(Stage stage, double x, int rgb) {
        stage.add(
                Curves.limb(x, 780, 110, x - 20, 900, 60, x + 30, 945, 46),
                Matter.SOFT.glossy(0.4).shading(0.4),
                rgb);
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.polygon(
                            x + 30 + i * 34, 940, x + 66 + i * 34, 940, x + 62 + i * 34, 984),
                    Matter.slab(10).glossy(0.5),
                    0xF4EBD6);
        }
    }

    private static void wing(Stage stage, int rgb, double shift) {
        stage.add(
                Curves.polygon(
                        560 + shift,
                        560,
                        520 + shift,
                        300,
                        330 + shift,
                        60,
                        300 + shift,
                        220,
                        180 + shift,
                        190,
                        210 + shift,
                        330,
                        90 + shift,
                        360,
                        240 + shift,
                        460,
                        260 + shift,
                        580,
                        400 + shift,
                        560,
                        480 + shift,
                        660),
                Matter.slab(22).glossy(0.25).shading(0.5),
                rgb,
                pen -> pen.patch(420 + shift, 440, 260, Tone.mix(rgb, 0xF2B85A, 0.6), 0.8));
        for (double[] tip : new double[][] {{330, 60}, {180, 190}, {90, 360}, {260, 580}}) {
            stage.add(
                    Curves.limb(
                            560 + shift,
                            560,
                            18,
                            (510 + tip[0]) / 2 + 40 + shift,
                            (440 + tip[1]) / 2 - 20,
                            13,
                            tip[0] + shift,
                            tip[1],
                            5),
                    Matter.SOFT.shading(0.2),
                    Tone.darker(rgb, 0.08));
        }
    }

    private static void spikes(Stage stage, int rgb) {
        double[][] at = {{690, 250}, {620, 370}, {560, 480}, {450, 590}, {360, 700}, {250, 770}};
        for (double[] p : at) {
            stage.add(
                    Curves.polygon(
                            p[0] + 50, p[1] - 40, p[0] - 50, p[1] - 50, p[0] + 10, p[1] + 60),
                    Matter.slab(16),
                    rgb);
        }
    }

    private static void head(Stage stage, int rgb, int belly) {
        for (double x : new double[] {880, 810}) {
            stage.add(
                    Curves.limb(x, 190, 26, x - 60, 120, 19, x - 130, 90, 5),
                    Matter.SOFT.glossy(0.4),
                    0xF4EBD6);
        }
        stage.add(
                Curves.limb(850, 260, 116, 980, 290, 92, 1120, 330, 74),
                Matter.SOFT.glossy(0.4),
                rgb,
                pen -> pen.patch(1080, 430, 150, belly, 0.9));
        Eye.iris(stage, new double[] {930, 230, 46}, 0xF2C23F, 0.5);
        for (double x : new double[] {1130, 1170}) {
            stage.add(Curves.ellipse(x, 296, 10, 15, 20), Matter.INK, Tone.darker(rgb, 0.3));
        }
        stage.add(
                Curves.limb(1190, 350, 5, 1080, 380, 9, 960, 350, 5),
                Matter.INK,
                Tone.darker(rgb, 0.32));
        stage.add(Curves.polygon(1090, 376, 1120, 370, 1110, 412), Matter.slab(6), 0xFFFDF4);
    }

    private static void trunk(Stage stage, int rgb, int belly, Matter scaly) {
        stage.add(
                Curves.limb(500, 730, 170, 620, 620, 170, 720, 430, 106, 830, 290, 92),
                scaly,
                rgb,
                pen -> {
                    pen.fill(
                            Curves.limb(620, 860, 100, 730, 690, 90, 810, 480, 62, 890, 330, 50),
                            belly,
                            1);
                    for (int i = 0; i < 10; i++) {
                        pen.line(
                                Curves.open(
                                        640 + i * 24,
                                        830 - i * 52,
                                        760 + i * 14,
                                        820 - i * 50,
                                        900,
                                        780 - i * 50),
                                6,
                                Tone.darker(belly, 0.1),
                                0.7);
                    }
                });
    }
}
