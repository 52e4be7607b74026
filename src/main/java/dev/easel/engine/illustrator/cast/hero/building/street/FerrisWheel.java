package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Lattice;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A big wheel with coloured gondolas on two lattice legs. */
public final class FerrisWheel implements Hero {
    private static final double X = 460;
    private static final double Y = 440;
    private static final double R = 380;
    private static final int SPOKES = 16;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x4F7FA8, 0xC2504A, 0x6A6FA8);
        boolean lit = costume.is("night", "lit", "glowing", "neon");
        Matter steel = Matter.slab(4).glossy(0.4).shading(0.25).glowing(lit ? 0.4 : 0);
        legs(stage, -1, 0.86);
        stage.add(ring(), steel, rgb);
        stage.add(spokes(), steel, Tone.darker(rgb, 0.06));
        if (lit) {
            bulbs(stage);
        }
        for (int i = 0; i < SPOKES; i++) {
            gondola(stage, costume, i);
        }
        legs(stage, 1, 1);
        stage.add(Curves.circle(X, Y, 46), Matter.SHINY, costume.color(1, 0xF2B52E));
        stage.add(Curves.box(X - 300, 940, 600, 46, 8), Matter.slab(10).shading(0.4), 0x9AA0A8);
        return Marks.foot(X, 986)
                .and("top", X, 60)
                .and("inside", X, Y + R + 40)
                .and("back", X, Y + R);
    }

    private static Shape ring() {
        double[] outer = new double[2 * 65];
        double[] inner = new double[2 * 65];
        for (int i = 0; i <= 64; i++) {
            double a = i * Math.PI / 32;
            outer[2 * i] = X + Math.cos(a) * R;
            outer[2 * i + 1] = Y + Math.sin(a) * R;
            inner[2 * i] = X + Math.cos(a) * (R - 36);
            inner[2 * i + 1] = Y + Math.sin(a) * (R - 36);
        }
        return new Lattice(4).between(new Lattice.Chord(outer), new Lattice.Chord(inner));
    }

    private static Shape spokes() {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < SPOKES; i++) {
            double a = i * 2 * Math.PI / SPOKES;
            all.append(
                    Curves.limb(X, Y, 4, X + Math.cos(a) * (R - 30), Y + Math.sin(a) * (R - 30), 3),
                    false);
        }
        return all;
    }

    private static void bulbs(Stage stage) {
        Path2D all = new Path2D.Double();
        for (int i = 0; i < 96; i++) {
            double a = i * Math.PI / 48;
            all.append(
                    Curves.circle(X + Math.cos(a) * (R - 18), Y + Math.sin(a) * (R - 18), 6),
                    false);
        }
        stage.add(all, Matter.INK.glowing(1), 0xFFE08A);
    }

    private static void gondola(Stage stage, Costume costume, int i) {
        int[] colours = {0xE5483A, 0xF2B52E, 0x3F9AD0, 0x5FB06A, 0xA86AC2, 0xF08A3C};
        double a = (i + 0.5) * 2 * Math.PI / SPOKES + costume.vary(2, 0, 0.3);
        double x = X + Math.cos(a) * R;
        double y = Y + Math.sin(a) * R;
        int rgb = colours[i % colours.length];
        stage.add(Curves.limb(x, y, 4, x, y + 24, 4), Matter.SOFT, 0x6A7078);
        stage.add(
                Curves.box(x - 32, y + 22, 64, 62, 20),
                Matter.slab(16).glossy(0.6).shading(0.45),
                rgb,
                pen ->
                        pen.fill(Curves.box(x - 22, y + 34, 20, 22, 5), 0xD5EEF6, 0.95)
                                .fill(Curves.box(x + 2, y + 34, 20, 22, 5), 0xD5EEF6, 0.95));
        stage.add(
                Curves.closed(x - 38, y + 28, x, y + 6, x + 38, y + 28, x, y + 26),
                Matter.slab(8),
                Tone.darker(rgb, 0.1));
    }

    private static void legs(Stage stage, int front, double reach) {
        int rgb = front > 0 ? 0x8C96A2 : 0x6F7884;
        for (int side = -1; side <= 1; side += 2) {
            double foot = X + side * 270 * reach;
            stage.add(
                    new Lattice(5).between(chord(X, foot - 26), chord(X + side * 14, foot + 26)),
                    Matter.slab(5).glossy(0.4).shading(0.3),
                    rgb);
        }
    }

    private static Lattice.Chord chord(double from, double to) {
        double[] xy = new double[2 * 11];
        for (int i = 0; i <= 10; i++) {
            xy[2 * i] = from + (to - from) * i / 10;
            xy[2 * i + 1] = Y + (950 - Y) * i / 10;
        }
        return new Lattice.Chord(xy);
    }
}
