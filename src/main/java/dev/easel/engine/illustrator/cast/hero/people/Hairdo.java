package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Hair around a head that is 200 units high. */
record Hairdo(Stage stage, int rgb) {

    static final Matter GLOSS = Matter.SOFT.glossy(0.3).shading(0.25);

    /** Smooth hair with strands combed along the flow. */
    static void add(Stage stage, Shape shape, int rgb, Flow flow) {
        Rectangle2D box = shape.getBounds2D();
        stage.add(shape, GLOSS, rgb, pen -> comb(pen, box, rgb, flow));
    }

    private static void comb(Pen pen, Rectangle2D box, int rgb, Flow flow) {
        double cell = 17;
        int row = 0;
        for (double y = box.getMinY(); y < box.getMaxY(); y += cell, row++) {
            for (double x = box.getMinX() + row % 3 * 6; x < box.getMaxX(); x += cell) {
                boolean light = ((int) (x + 3 * y) & 1) == 0;
                int tint = light ? Tone.lighter(rgb, 0.07) : Tone.darker(rgb, 0.07);
                pen.line(strand(x, y, flow), light ? 3 : 3.6, tint, 0.5);
            }
        }
    }

    private static Shape strand(double x, double y, Flow flow) {
        double[] xy = new double[8];
        double px = x;
        double py = y;
        for (int i = 0; i < 4; i++) {
            xy[2 * i] = px;
            xy[2 * i + 1] = py;
            double angle = flow.angle(px, py);
            px += 13 * Math.cos(angle);
            py += 13 * Math.sin(angle);
        }
        return Curves.open(xy);
    }

    /** What hangs behind the neck. */
    void behind(Hair hair) {
        switch (hair) {
            case LONG ->
                    lock(
                            Curves.closed(
                                    -20, -112, -100, -76, -126, 10, -134, 130, -120, 226, -40, 250,
                                    40, 240, 104, 206, 118, 70, 96, -60),
                            Tone.darker(rgb, 0.05));
            case BOB ->
                    lock(
                            Curves.closed(
                                    -20, -112, -104, -76, -130, 10, -124, 92, -70, 122, 40, 120,
                                    110, 92, 120, 10, 96, -60),
                            Tone.darker(rgb, 0.05));
            case PONYTAIL -> {
                lock(Curves.limb(-96, -44, 30, -158, -20, 44, -176, 70, 34, -150, 146, 6), rgb);
                band(-104, -46);
            }
            case PIGTAILS -> both(this::pigtail);
            case BRAIDS -> both(this::braid);
            case BUN -> {
                lock(Curves.circle(-40, -118, 46), rgb);
                band(-26, -84);
            }
            case AFRO -> curls(150, 64, 13);
            case NONE, SHORT, PARTED, SPIKY, CURLY, TUFT, BALDING -> {}
        }
    }

    private static void both(java.util.function.DoubleConsumer side) {
        side.accept(-1);
        side.accept(1);
    }

    private void band(double x, double y) {
        stage.add(Curves.circle(x, y, 17), Matter.SHINY, 0xE0524A);
    }

    private void lock(Shape shape, int colour) {
        add(stage, shape, colour, Flow.towards(-0.06, 1));
    }

    private void pigtail(double s) {
        double x = s * 96;
        lock(
                Curves.limb(x, -10, 28, x + s * 52, 26, 40, x + s * 56, 96, 32, x + s * 34, 150, 8),
                rgb);
        band(x + s * 6, -8);
    }

    private void braid(double s) {
        for (int i = 0; i < 6; i++) {
            add(
                    stage,
                    Curves.ellipse(s * (98 + i * 3), 34 + i * 38, 30 - i * 1.6, 27, s * 14),
                    i % 2 == 0 ? rgb : Tone.darker(rgb, 0.03),
                    Flow.towards(s * 0.7, 1));
        }
        band(s * 116, 256);
        add(stage, Curves.circle(s * 116, 280, 18), rgb, Flow.towards(0, 1));
    }

    /** What lies on the head. */
    void front(Hair hair) {
        switch (hair) {
            case SHORT -> swept();
            case PARTED, LONG, BOB, PIGTAILS, BRAIDS -> parted();
            case BUN, PONYTAIL -> drawnBack();
            case SPIKY -> spikes();
            case CURLY -> curls(112, 42, 9);
            case AFRO -> curls(112, 44, 8);
            case TUFT -> tuft();
            case BALDING -> sides();
            case NONE -> {}
        }
    }

    private void swept() {
        add(
                stage,
                Curves.closed(
                        -94, 26, -112, -34, -102, -88, -58, -126, 10, -136, 78, -120, 120, -70, 112,
                        -18, 96, -8, 90, -40, 66, -62, 34, -50, 2, -60, -34, -38, -62, -44, -78,
                        -10, -84, 26),
                rgb,
                (x, y) -> Math.atan2(y + 190, x + 60) - 0.55);
    }

    private void parted() {
        add(
                stage,
                Curves.closed(
                        -98, 66, -118, -20, -98, -92, -30, -130, 54, -126, 104, -76, 114, 6, 102,
                        62, 92, 18, 86, -22, 50, -56, 22, -76, -10, -50, -54, -30, -76, -2, -84,
                        36),
                rgb,
                (x, y) -> x < 22 ? 2.2 : 0.9);
    }

    private void drawnBack() {
        add(
                stage,
                Curves.closed(
                        -96, 30, -114, -30, -94, -94, -30, -128, 50, -124, 100, -78, 106, -10, 94,
                        -16, 84, -50, 40, -74, -10, -72, -56, -52, -78, -8),
                rgb,
                (x, y) -> Math.atan2(y + 60, x + 180) + Math.PI);
    }

    private void spikes() {
        add(
                stage,
                Curves.polygon(
                        -92, 20, -122, -30, -100, -52, -124, -92, -84, -98, -82, -142, -40, -124,
                        -12, -164, 14, -128, 54, -156, 66, -118, 108, -118, 100, -74, 124, -50, 102,
                        -10, 92, -24, 78, -50, 52, -44, 34, -66, 8, -44, -14, -62, -40, -36, -62,
                        -46, -78, -8),
                rgb,
                Flow.from(8, 40));
    }

    private void curls(double reach, double size, int count) {
        for (int i = 0; i < count; i++) {
            double a = Math.PI * (1.06 + 0.92 * i / (count - 1.0));
            double wave = i % 2 * 10;
            Shape curl =
                    Curves.circle(
                            4 + Math.cos(a) * (reach - 20 - wave),
                            -8 + Math.sin(a) * (reach - 24 - wave),
                            size - i % 3 * 4);
            double cx = 4 + Math.cos(a) * reach * 0.6;
            double cy = Math.sin(a) * reach * 0.6;
            add(stage, curl, rgb, (x, y) -> Math.atan2(y - cy, x - cx) + 1.3);
        }
        add(
                stage,
                Curves.closed(-70, -60, -30, -112, 40, -112, 80, -60, 40, -70, -10, -76),
                rgb,
                Flow.towards(1, 0.3));
    }

    private void tuft() {
        add(
                stage,
                Curves.closed(-18, -96, -14, -122, 16, -134, 36, -118, 18, -114, 34, -96),
                rgb,
                Flow.towards(1, -0.5));
    }

    private void sides() {
        add(
                stage,
                Curves.closed(-96, 40, -116, -2, -100, -48, -84, -34, -80, 22),
                rgb,
                Flow.towards(-0.4, 1));
        add(
                stage,
                Curves.closed(96, 34, 110, -6, 98, -44, 90, -22, 88, 16),
                rgb,
                Flow.towards(0.3, 1));
    }
}
