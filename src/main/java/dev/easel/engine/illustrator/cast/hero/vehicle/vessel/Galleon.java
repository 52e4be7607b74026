package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/** A three-masted ship under full sail; a pirate's has dark sails and a skull. */
public record Galleon(boolean pirate) implements Hero {
    private static final int SPAR = 0x6B4A2C;
    private static final Matter WOOD = Matter.SOFT.glossy(0.2).shading(0.35);

    @Override
    public double width(Costume costume) {
        return 1340;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int hull = costume.mainColor(0x7A4A2A, 0x6A3F26, 0x84552F);
        int sail = costume.color(1, pirate ? 0x4A4148 : 0xF4EAD2);
        rigging(stage);
        mast(stage, new Mast(300, 190, 120, 1), sail);
        mast(stage, new Mast(900, 150, 150, 2), sail);
        mast(stage, new Mast(600, 70, 190, 2), sail);
        jib(stage, sail);
        flag(stage, costume);
        hull(stage, hull);
        castle(stage, hull);
        return Marks.foot(640, 945)
                .and("top", 600, 40)
                .and("back", 760, 690)
                .and("inside", 640, 690)
                .and("hand", 1290, 560);
    }

    /** A mast by its place, its top, half the width of its largest sail and its number of sails. */
    private record Mast(double x, double top, double half, int sails) {}

    private static void rigging(Stage stage) {
        double[][] lines = {
            {300, 210, 90, 600}, {300, 210, 480, 700}, {600, 90, 330, 700}, {600, 90, 820, 700},
            {900, 170, 700, 720}, {900, 170, 1300, 540}, {600, 90, 900, 170}, {300, 210, 600, 120}
        };
        for (double[] l : lines) {
            stage.add(Curves.limb(l[0], l[1], 2.2, l[2], l[3], 2.2), Matter.INK, 0x4A3A2C);
        }
    }

    private static void mast(Stage stage, Mast m, int sail) {
        stage.add(Curves.limb(m.x, 760, 15, m.x, m.top, 9), WOOD, SPAR);
        double y = m.top + 40;
        for (int i = 0; i < m.sails; i++) {
            double half = m.half * (i + 1.6) / (m.sails + 0.6);
            double tall = (660 - m.top) / (m.sails + 0.35) * (0.8 + 0.2 * i);
            sail(stage, new double[] {m.x, y, half, tall}, sail);
            y += tall + 22;
        }
        stage.add(
                Curves.rounded(
                        m.x - 30, y - 10, 6, m.x - 22, y + 20, 8, m.x + 22, y + 20, 8, m.x + 30,
                        y - 10, 6),
                Matter.slab(8),
                Tone.darker(SPAR, 0.05));
    }

    /** A square sail full of wind, by its middle, top, half width and height. */
    private static void sail(Stage stage, double[] s, int rgb) {
        double x = s[0];
        double y = s[1];
        double half = s[2];
        double tall = s[3];
        Path2D p = new Path2D.Double();
        p.moveTo(x - half * 0.86, y);
        p.lineTo(x + half * 0.86, y);
        p.quadTo(x + half * 1.3, y + tall * 0.5, x + half * 1.08, y + tall);
        p.quadTo(x + half * 0.2, y + tall * 0.86, x - half, y + tall);
        p.quadTo(x - half * 0.72, y + tall * 0.5, x - half * 0.86, y);
        p.closePath();
        stage.add(
                p,
                Matter.slab(tall * 0.4).shading(0.5),
                rgb,
                pen -> {
                    for (double t = -0.6; t < 1; t += 0.4) {
                        pen.line(
                                Curves.open(
                                        x + half * t,
                                        y,
                                        x + half * (t + 0.22),
                                        y + tall * 0.5,
                                        x + half * t,
                                        y + tall),
                                3,
                                Tone.darker(rgb, 0.12),
                                0.6);
                    }
                    pen.fade(y + tall * 0.6, y + tall, Tone.darker(rgb, 0.1), 0.6);
                });
        stage.add(
                Curves.limb(x - half * 0.98, y, 6, x, y - 4, 9, x + half * 0.98, y, 6), WOOD, SPAR);
    }

    private static void jib(Stage stage, int rgb) {
        stage.add(Curves.limb(1060, 660, 14, 1318, 540, 7), WOOD, SPAR);
        stage.add(
                Curves.closed(1290, 548, 1130, 430, 960, 230, 1040, 470, 1090, 610, 1190, 606),
                Matter.slab(50).shading(0.4),
                Tone.darker(rgb, 0.03));
    }

    private void flag(Stage stage, Costume costume) {
        int cloth = pirate ? 0x1D1A1E : costume.color(2, 0xC23B30);
        stage.add(Curves.limb(600, 90, 7, 600, 14, 5), WOOD, SPAR);
        stage.add(
                Curves.closed(594, 14, 540, 4, 490, 20, 440, 8, 446, 72, 492, 84, 540, 68, 594, 80),
                Matter.slab(16).shading(0.2),
                cloth);
        if (pirate) {
            stage.add(
                    Curves.union(Curves.circle(522, 38, 15), Curves.box(513, 46, 18, 15, 4)),
                    Matter.slab(4),
                    0xF4F0E6,
                    pen ->
                            pen.fill(Curves.circle(517, 40, 4), 0x1D1A1E, 1)
                                    .fill(Curves.circle(528, 40, 4), 0x1D1A1E, 1));
        }
    }

    private static void hull(Stage stage, int rgb) {
        stage.add(
                Curves.rounded(
                        60, 560, 20, 330, 590, 20, 350, 690, 40, 880, 700, 40, 1160, 610, 10, 1180,
                        640, 20, 1060, 900, 90, 940, 984, 60, 240, 984, 90, 120, 860, 60),
                Matter.slab(120).glossy(0.25).shading(0.5),
                rgb,
                pen -> {
                    for (double y = 610; y < 980; y += 34) {
                        pen.line(
                                Curves.open(0, y, 400, y + 26, 800, y + 20, 1240, y - 40),
                                4,
                                Tone.darker(rgb, 0.1),
                                0.7);
                    }
                    pen.line(
                            Curves.open(60, 750, 420, 790, 800, 784, 1180, 700),
                            20,
                            0xD9AE55,
                            0.95);
                    pen.fade(900, 984, Tone.darker(rgb, 0.22), 0.8);
                });
        for (int i = 0; i < 7; i++) {
            double x = 260 + i * 112;
            double y = 836 + 16 * Math.sin(i * 0.52);
            stage.add(Curves.box(x - 26, y - 24, 52, 48, 5), Matter.slab(5).shading(0.2), 0x2A1E18);
            stage.add(
                    Curves.box(x - 32, y - 46, 64, 20, 4), Matter.slab(5), Tone.darker(rgb, 0.06));
            stage.add(
                    Curves.limb(x, y + 2, 13, x + 6, y + 4, 14),
                    Matter.SHINY.glossy(0.5),
                    0x2E2E34);
        }
    }

    private static void castle(Stage stage, int rgb) {
        stage.add(Curves.limb(60, 566, 12, 200, 588, 13, 336, 592, 12), WOOD, 0xD9AE55);
        stage.add(
                Curves.limb(350, 692, 10, 620, 706, 11, 880, 702, 11, 1170, 612, 11),
                WOOD,
                0xD9AE55);
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.box(122 + i * 70, 630 + i * 5, 44, 58, 8),
                    Matter.slab(6).glossy(0.6).glowing(0.45),
                    0xFFD98A,
                    pen -> pen.line(Curves.open(100, 660, 400, 672), 4, rgb, 1));
        }
        stage.add(Curves.limb(70, 560, 6, 66, 500, 5), WOOD, SPAR);
        stage.add(Curves.box(48, 462, 38, 46, 10), Matter.SHINY.glowing(0.6), 0xFFCF6B);
    }
}
