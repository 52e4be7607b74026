package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** A small house in two visible walls, with lit windows after sunset. */
final class Cottage {
    private static final int[] ROOFS = {0xC8553D, 0xB5483A, 0xD07A45, 0x8A5A4A, 0x5E6E8A};
    private static final int[] WALLS = {0xF7EAD2, 0xFFF6E6, 0xEFD9B8, 0xE8E2D8, 0xF3D9C0};
    private final View view;
    private final boolean sunLeft;
    private final int roof;
    private final int wall;
    private final boolean chimney;
    private final double breadth;

    Cottage(View view, Sun sun, Random dice) {
        this.view = view;
        sunLeft = sun.left(view.w());
        roof = ROOFS[dice.nextInt(ROOFS.length)];
        wall = WALLS[dice.nextInt(WALLS.length)];
        chimney = dice.nextBoolean();
        breadth = 0.9 + 0.5 * dice.nextDouble();
    }

    Prop prop(double x, double z, double size) {
        return new Prop(x, z, size, this::draw);
    }

    /** Draws it with its foot at the middle of its base. */
    void draw(Graphics2D g, double[] foot, double h, double haze) {
        double x = foot[0];
        double y = foot[1];
        double w = h * breadth;
        double gable = h * 0.46;
        double eaves = y - h * 0.55;
        double side = sunLeft ? 1 : -1;
        double corner = x - side * (w / 2 - gable);
        double lit = x - side * w / 2;
        double far = x + side * w / 2;
        fill(
                g,
                color(wall, 0.04, haze),
                lit,
                y,
                lit,
                eaves,
                (lit + corner) / 2,
                y - h,
                corner,
                eaves,
                corner,
                y);
        fill(g, color(wall, -0.1, haze), corner, y, corner, eaves, far, eaves, far, y);
        double over = h * 0.05;
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) (y - h),
                        Colors.awt(color(roof, 0.02, haze), 1),
                        0,
                        (float) eaves,
                        Colors.awt(color(roof, -0.07, haze), 1)));
        path(
                g,
                (lit + corner) / 2,
                y - h - over,
                far - side * over,
                y - h - over,
                far + side * over,
                eaves + over,
                corner + side * over * 0.4,
                eaves + over);
        fill(
                g,
                color(roof, -0.13, haze),
                (lit + corner) / 2,
                y - h - over,
                lit - side * over,
                eaves + over * 1.5,
                lit,
                eaves + over,
                (lit + corner) / 2,
                y - h + over * 0.8,
                corner,
                eaves + over * 0.4,
                corner + side * over * 0.5,
                eaves + over);
        if (chimney) {
            double cx = corner + side * w * 0.22;
            fill(
                    g,
                    color(0xA0705A, 0, haze),
                    cx,
                    y - h * 0.8,
                    cx,
                    y - h * 1.15,
                    cx + h * 0.1,
                    y - h * 1.15,
                    cx + h * 0.1,
                    y - h * 0.8);
        }
        openings(g, new double[] {corner, far, y, h, (lit + corner) / 2}, haze);
    }

    /** {@code at}: corner, far end, foot, height, middle of the gable. */
    private void openings(Graphics2D g, double[] at, double haze) {
        boolean lamps = view.night() || view.low();
        int pane =
                lamps
                        ? Colors.mix(0xFFD27A, view.palette().haze(), haze * 0.4)
                        : color(0x6F8FA5, 0, haze);
        double h = at[3];
        double span = at[1] - at[0];
        double size = h * 0.15;
        g.setColor(Colors.awt(pane, 1));
        for (double t : new double[] {0.28, 0.72}) {
            g.fill(
                    new Rectangle2D.Double(
                            at[0] + span * t - size / 2, at[2] - h * 0.42, size, size * 1.15));
        }
        g.fill(new Rectangle2D.Double(at[4] - size * 0.4, at[2] - h * 0.72, size * 0.8, size));
        g.setColor(Colors.awt(color(0x6B432C, 0, haze), 1));
        g.fill(new Rectangle2D.Double(at[4] - size * 0.5, at[2] - h * 0.32, size, h * 0.32));
    }

    private int color(int local, double tone, double haze) {
        return Colors.mix(
                Colors.tone(view.palette().lit(local), tone, 1), view.palette().haze(), haze);
    }

    private static void fill(Graphics2D g, int color, double... xy) {
        g.setColor(Colors.awt(color, 1));
        path(g, xy);
    }

    private static void path(Graphics2D g, double... xy) {
        Path2D p = new Path2D.Double();
        p.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            p.lineTo(xy[i], xy[i + 1]);
        }
        p.closePath();
        g.fill(p);
    }
}
