package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** A car's painted body and its windows, in centimetres, y up. */
record CarShell(Stage stage, CarStyle style, int paint) {
    /** Where the wheels turn. */
    static final Matter HOLLOW = Matter.INK.glossy(0);

    private static final int GLASS = 0x4A6C7E;

    void underside() {
        double length = style.chassis().length();
        stage.add(Curves.box(18, 14, length - 36, 40, 10), Matter.slab(6), 0x19181C);
    }

    /** The body with its seams and reflections; old ones are rusty. */
    void body(Consumer<Pen> livery, boolean old) {
        int dark = Tone.darker(paint, 0.18);
        double belt = style.belt();
        stage.add(
                style.outline(),
                Matter.slab(24).glossy(old ? 0.3 : 0.85),
                paint,
                pen -> {
                    livery.accept(pen);
                    pen.fade(58, 26, dark, 0.8);
                    seams(pen, dark, belt);
                    if (old) {
                        rust(pen);
                    } else {
                        reflections(pen, belt);
                    }
                });
    }

    private void reflections(Pen pen, double belt) {
        double length = style.chassis().length();
        double low = belt - 20;
        pen.fill(
                Curves.limb(26, low - 4, 0.6, length / 2, low, 2.6, length - 22, low - 14, 0.6),
                0xFFFFFF,
                0.34);
        pen.fill(
                Curves.limb(40, low - 34, 1, length / 2, low - 32, 5, length - 40, low - 38, 1),
                Tone.darker(paint, 0.12),
                0.35);
    }

    private void seams(Pen pen, int dark, double belt) {
        double sill = style.chassis().axles().radius() * 0.9;
        double front = style.frontOfGlass() - 26;
        for (double x : style.pillars()) {
            pen.line(Curves.open(x, belt + 4, x + 2, belt * 0.7, x - 2, sill), 1.5, dark, 0.85);
            pen.line(Curves.open(x - 22, belt - 12, x - 9, belt - 12), 3.4, dark, 0.6);
            pen.line(Curves.open(x - 22, belt - 11, x - 9, belt - 11), 1.6, 0xF2F4F6, 0.9);
        }
        pen.line(
                Curves.open(front, belt + 2, front + 8, belt * 0.7, front + 2, sill),
                1.5,
                dark,
                0.85);
        pen.line(Curves.open(front - 30, belt - 12, front - 17, belt - 12), 1.8, 0xF2F4F6, 0.9);
        pen.line(
                Curves.open(8, sill, 200, sill - 3, style.chassis().length() - 8, sill),
                4,
                dark,
                0.8);
    }

    private void rust(Pen pen) {
        SplittableRandom random = new SplittableRandom(style.ordinal());
        double length = style.chassis().length();
        for (int i = 0; i < 60; i++) {
            double x = length * random.nextDouble();
            double y = 30 + (style.belt() - 30) * Math.pow(random.nextDouble(), 1.6);
            int rgb = Tone.lighter(0x8A4A22, 0.1 * random.nextDouble() - 0.04);
            pen.patch(x, y, 6 + 18 * random.nextDouble(), rgb, 0.95);
        }
    }

    /** Glass between the pillars: sky above, seats inside. */
    void windows() {
        double belt = style.belt();
        double top = style.chassis().height();
        stage.add(
                panes(),
                Matter.slab(4).glossy(0.9).shading(0.15),
                GLASS,
                pen -> {
                    pen.fade(belt, top - 6, 0xD5EEF6, 0.85);
                    seats(pen, belt, top);
                    streaks(pen, belt, top);
                });
    }

    private Shape panes() {
        Area glass = new Area(style.glass());
        for (double x : style.pillars()) {
            glass.subtract(new Area(Curves.box(x - 3.5, 0, 7, 300, 0)));
        }
        return glass;
    }

    private void seats(Pen pen, double belt, double top) {
        double tall = (top - belt) * 0.52;
        double[] pillars = style.pillars();
        for (int i = 0; i < pillars.length; i++) {
            double x = i == 0 ? pillars[0] - 38 : pillars[i] - 52;
            pen.fill(Curves.box(x, belt - 8, 17, tall + 4, 6), 0x22303A, 0.55);
        }
        double x = pillars[pillars.length - 1] + 12;
        pen.fill(Curves.box(x, belt - 8, 17, tall + 4, 6), 0x22303A, 0.55);
        pen.line(Curves.ellipse(x + 46, belt + 4, 4, 11, 24), 2, 0x1A242C, 0.7);
    }

    private void streaks(Pen pen, double belt, double top) {
        for (double t : new double[] {0.16, 0.62, 0.74}) {
            double x = style.rearOfGlass() + (style.frontOfGlass() - style.rearOfGlass()) * t;
            double lean = (top - belt) * 0.6;
            pen.fill(
                    Curves.polygon(
                            x, belt - 2, x + 11, belt - 2, x + 11 + lean, top, x + lean, top),
                    0xFFFFFF,
                    0.26);
        }
    }
}
