package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** How one tree grows around its x: trunk, boughs, leaves. */
record Growth(Stage stage, Costume costume, double x, int bark, int leaves) {

    void oak() {
        trunk(50, 650);
        crown(new Crown.Habit(34, 0.1, 126, 26, bark, leaves)).grow(x, 690, 208, 34);
    }

    /** A full crown: {@code oval} is its middle's height, half its breadth and half its height. */
    void round(double[] oval, double fork) {
        trunk(30 + oval[1] * 0.04, fork - 20);
        double clump = Math.min(oval[1], oval[2]) * 0.46;
        crown(new Crown.Habit(30, 0.1, clump, 24, bark, leaves))
                .fill(new double[] {x, oval[0], oval[1], oval[2]}, fork);
    }

    void birch() {
        stage.add(
                Curves.limb(x - 8, 985, 34, x, 820, 26, x + 8, 620, 20, x + 2, 300, 9),
                Matter.SOFT,
                bark,
                pen -> {
                    for (int i = 0; i < 26; i++) {
                        double y = 330 + i * 25.5;
                        double left = x - 34 + costume.vary(200 + i, 0, 44);
                        pen.line(
                                Curves.open(
                                        left,
                                        y,
                                        left + 10,
                                        y + 3,
                                        left + costume.vary(300 + i, 12, 32),
                                        y),
                                4 + costume.vary(400 + i, 0, 6),
                                0x3A3430,
                                0.8);
                    }
                    pen.fade(880, 990, 0x5A4B3E, 0.7);
                });
        crown(new Crown.Habit(17, 0.7, 86, 19, 0xB9AFA2, leaves)).grow(x + 4, 660, 218, 14);
    }

    /** A dome from which long strands of leaves hang. */
    void willow() {
        trunk(52, 560);
        SplittableRandom random = costume.random(13);
        strands(random, -0.07, 1);
        crown(new Crown.Habit(34, 0.9, 130, 24, bark, leaves))
                .fill(new double[] {x, 250, 400, 190}, 560);
        strands(random, 0.03, 0.86);
    }

    private void strands(SplittableRandom random, double lighter, double reach) {
        for (int i = 0; i < 22; i++) {
            double out = (i - 10.5) / 10.5 * reach;
            double top = 190 + 150 * out * out + 60 * random.nextDouble();
            double low =
                    800 - 160 * Math.abs(out) * random.nextDouble() + 130 * random.nextDouble();
            double at = x + out * 470;
            Coat coat = Coat.leaves(34, Flow.towards(0.06 * out, 1)).dense(1.9).ruffled(0.5);
            stage.add(
                    Curves.limb(
                            at - out * 40,
                            top,
                            24,
                            at + out * 20,
                            (top + low) / 2,
                            20,
                            at + out * 26,
                            low,
                            5),
                    Matter.SOFT.shading(0.25).coated(coat),
                    Tone.lighter(leaves, lighter + 0.05 * random.nextDouble()));
        }
    }

    /** Branches only. */
    void bare() {
        trunk(44, 640);
        crown(new Crown.Habit(27, 0, 0, 0, bark, leaves)).branches(x, 690, 190, 30);
    }

    /** Small round things in the crown: fruit, blossoms, snow. */
    void sprinkle(double[] oval, int count, double size, int rgb) {
        SplittableRandom random = costume.random(17);
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < count; i++) {
            double a = i * 2.39996;
            double d = Math.sqrt((i + 0.5) / count) * (0.9 + 0.15 * random.nextDouble());
            double r = size * (0.8 + 0.4 * random.nextDouble());
            all.append(
                    Curves.circle(
                            x + Math.cos(a) * d * oval[1], oval[0] + Math.sin(a) * d * oval[2], r),
                    false);
        }
        stage.add(all, Matter.slab(size).glossy(0.35).shading(0.35), rgb);
    }

    private Crown crown(Crown.Habit habit) {
        return new Crown(stage, habit, costume);
    }

    /** A grooved trunk with roots, {@code half} wide, from the ground to {@code top}. */
    private void trunk(double half, double top) {
        double lean = costume.vary(21, -14, 14);
        stage.add(
                Curves.closed(
                        x - half * 2.3,
                        990,
                        x - half * 1.4,
                        940,
                        x - half * 1.08,
                        860,
                        x - half + lean,
                        (760 + top) / 2 + 20,
                        x - half * 0.84,
                        top,
                        x + half * 0.84,
                        top,
                        x + half + lean,
                        (760 + top) / 2 + 20,
                        x + half * 1.08,
                        860,
                        x + half * 1.5,
                        940,
                        x + half * 2.5,
                        990,
                        x + half * 0.8,
                        972,
                        x,
                        992,
                        x - half * 0.84,
                        972),
                Matter.SOFT,
                bark,
                pen -> {
                    for (int i = -3; i <= 3; i++) {
                        double dx = i * half * 0.34;
                        pen.line(
                                Curves.open(
                                        x + dx * 1.5,
                                        980,
                                        x + dx,
                                        860,
                                        x + dx * 0.9 + lean,
                                        740,
                                        x + dx,
                                        top),
                                half * 0.1,
                                Tone.darker(bark, 0.13),
                                0.6);
                    }
                });
    }
}
