package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** The front of one old house seen straight on: gable or eaves, windows with shutters, a door. */
final class Townhouse {
    private enum Roof {
        GABLE,
        STEPPED,
        EAVES,
        MANSARD
    }

    private static final int[] WALLS = {
        0xF2D8B0, 0xE9B7A0, 0xBFD3C1, 0xC9D6E8, 0xF4E3B5, 0xD99C84, 0xE8CFC4, 0xB9C7B0, 0xF0E6DA
    };
    private static final int[] ROOFS = {0xB8563F, 0x8F4A3E, 0x6E5A5E, 0x59677A, 0xA86A48};
    private static final int[] CLOTHS = {0xC8503E, 0x3F7F72, 0xE0A83C, 0x4A6FA5, 0x9A4F7A};

    private final Graphics2D g;
    private final View view;
    private final Random dice;
    private final Rectangle2D.Double front;
    private final int wall;
    private final int roof;
    private final boolean sunLeft;

    /** {@code front}: the wall from the pavement to the eaves. */
    Townhouse(Graphics2D g, View view, Random dice, Rectangle2D.Double front) {
        this.g = g;
        this.view = view;
        this.dice = dice;
        this.front = front;
        wall = WALLS[dice.nextInt(WALLS.length)];
        roof = ROOFS[dice.nextInt(ROOFS.length)];
        sunLeft = view.sun(front.getMaxY()).left(view.w());
    }

    /** Draws it; {@code shop} if its ground floor is a shop. */
    void draw(boolean shop) {
        Roof kind = Roof.values()[dice.nextInt(Roof.values().length)];
        top(kind);
        plaster(front, wall);
        int floors = (int) Math.clamp(Math.round(front.height / front.width * 2.6), 2, 5);
        int columns = front.width > view.unit() * 0.24 ? 3 : 2;
        double storey = front.height / (floors + 0.35);
        boolean shutters = dice.nextBoolean();
        int shutter = CLOTHS[dice.nextInt(CLOTHS.length)];
        for (int f = 1; f < floors; f++) {
            for (int c = 0; c < columns; c++) {
                double w = front.width / columns;
                double x = front.x + w * (c + 0.5);
                double y = front.getMaxY() - storey * (f + 1.08);
                window(
                        new Rectangle2D.Double(x - w * 0.2, y, w * 0.4, storey * 0.62),
                        shutters ? shutter : -1);
            }
            cornice(front.getMaxY() - storey * (f + 0.2));
        }
        if (shop) {
            shop(storey);
        } else {
            entrance(storey, columns);
        }
    }

    private int lit(int local, double tone) {
        return Colors.tone(view.palette().lit(local), tone, 1);
    }

    private void fill(int local, double tone, double x, double y, double w, double h) {
        g.setColor(Colors.awt(lit(local, tone), 1));
        g.fill(new Rectangle2D.Double(x, y, w, h));
    }

    private void plaster(Rectangle2D box, int local) {
        Color bright = Colors.awt(lit(local, 0.03), 1);
        Color shaded = Colors.awt(lit(local, -0.06), 1);
        g.setPaint(
                new GradientPaint(
                        (float) box.getX(),
                        0,
                        sunLeft ? bright : shaded,
                        (float) box.getMaxX(),
                        0,
                        sunLeft ? shaded : bright));
        g.fill(box);
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) box.getY(),
                        Colors.awt(view.palette().shadow(), 0.3),
                        0,
                        (float) (box.getY() + box.getHeight() * 0.12),
                        Colors.awt(view.palette().shadow(), 0)));
        g.fill(box);
    }

    private void top(Roof kind) {
        double w = front.width;
        double x = front.x;
        double y = front.y;
        chimney();
        switch (kind) {
            case GABLE ->
                    gable(new double[] {x - w * 0.04, y, x + w / 2, y - w * 0.62, x + w * 1.04, y});
            case STEPPED -> steps(x, y, w);
            case EAVES -> slope(w * 0.42, 0.06);
            case MANSARD -> {
                slope(w * 0.5, 0.14);
                window(new Rectangle2D.Double(x + w * 0.38, y - w * 0.4, w * 0.24, w * 0.3), -1);
            }
        }
    }

    private void chimney() {
        double w = front.width;
        double x = front.x + w * (0.16 + 0.55 * dice.nextDouble());
        fill(0x9A6A58, -0.03, x, front.y - w * 0.62, w * 0.1, w * 0.5);
        fill(0x7A4F44, -0.06, x - w * 0.015, front.y - w * 0.64, w * 0.13, w * 0.04);
    }

    private void gable(double[] xy) {
        Path2D p = polygon(xy);
        g.setColor(Colors.awt(lit(wall, 0), 1));
        g.fill(p);
        g.setColor(Colors.awt(lit(roof, -0.02), 1));
        g.setStroke(
                new BasicStroke(
                        (float) (front.width * 0.075),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_MITER));
        Path2D edge = new Path2D.Double();
        edge.moveTo(xy[0], xy[1]);
        edge.lineTo(xy[2], xy[3]);
        edge.lineTo(xy[4], xy[5]);
        g.draw(edge);
        double w = front.width;
        window(
                new Rectangle2D.Double(front.x + w * 0.42, front.y - w * 0.3, w * 0.16, w * 0.22),
                -1);
    }

    private void steps(double x, double y, double w) {
        for (int i = 0; i < 5; i++) {
            double inset = w * 0.1 * i;
            double h = w * 0.13;
            plaster(new Rectangle2D.Double(x + inset, y - h * (i + 1), w - 2 * inset, h + 1), wall);
            fill(0xF4EEE0, -0.03, x + inset - 1, y - h * (i + 1), w * 0.1 + 2, w * 0.025);
            fill(
                    0xF4EEE0,
                    -0.03,
                    x + w - inset - w * 0.1 - 1,
                    y - h * (i + 1),
                    w * 0.1 + 2,
                    w * 0.025);
        }
        window(new Rectangle2D.Double(x + w * 0.42, y - w * 0.3, w * 0.16, w * 0.22), -1);
    }

    /** A roof that slopes towards the street, {@code high} tall; rows of tiles on it. */
    private void slope(double high, double inset) {
        double w = front.width;
        double[] xy = {
            front.x - w * 0.04,
            front.y + w * 0.02,
            front.x + w * inset,
            front.y - high,
            front.x + w * (1 - inset),
            front.y - high,
            front.x + w * 1.04,
            front.y + w * 0.02
        };
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) (front.y - high),
                        Colors.awt(lit(roof, 0.05), 1),
                        0,
                        (float) front.y,
                        Colors.awt(lit(roof, -0.05), 1)));
        g.fill(polygon(xy));
        g.setStroke(new BasicStroke((float) Math.max(1, w * 0.008)));
        g.setColor(Colors.awt(lit(roof, -0.12), 0.5));
        for (int i = 1; i < 7; i++) {
            double t = i / 7.0;
            double shrink = w * (inset + 0.04) * t;
            double y = front.y - high * t;
            g.draw(
                    new Line2D.Double(
                            front.x - w * 0.04 + shrink, y, front.x + w * 1.04 - shrink, y));
        }
    }

    /** {@code shutter}: 0xRRGGBB, or negative for none. */
    private void window(Rectangle2D.Double box, int shutter) {
        double frame = box.width * 0.09;
        fill(
                0xF6F0E4,
                -0.02,
                box.x - frame,
                box.y - frame,
                box.width + 2 * frame,
                box.height + 2 * frame);
        boolean lamp =
                (view.night() || view.low()) && dice.nextDouble() < (view.night() ? 0.62 : 0.35);
        int high = lamp ? 0xFFD889 : lit(0x6C8AA8, 0.1);
        int low = lamp ? 0xFFB65C : lit(0x4A647F, -0.02);
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) box.y,
                        Colors.awt(high, 1),
                        0,
                        (float) box.getMaxY(),
                        Colors.awt(low, 1)));
        g.fill(box);
        fill(0xF6F0E4, -0.02, box.x + box.width / 2 - frame * 0.3, box.y, frame * 0.6, box.height);
        fill(0xF6F0E4, -0.02, box.x, box.y + box.height * 0.42, box.width, frame * 0.6);
        fill(
                0xE9E0D0,
                -0.08,
                box.x - frame * 2,
                box.getMaxY() + frame,
                box.width + 4 * frame,
                frame);
        if (shutter >= 0) {
            double w = box.width * 0.42;
            fill(shutter, 0.02, box.x - frame - w, box.y - frame, w, box.height + 2 * frame);
            fill(shutter, -0.04, box.getMaxX() + frame, box.y - frame, w, box.height + 2 * frame);
        }
        if (dice.nextInt(4) == 0) {
            flowers(box.x - frame, box.getMaxY() + frame * 0.6, box.width + 2 * frame);
        }
    }

    private void flowers(double x, double y, double w) {
        fill(0x7A4B34, 0, x, y, w, w * 0.16);
        int petal = CLOTHS[dice.nextInt(CLOTHS.length)];
        for (int i = 0; i < 9; i++) {
            double r = w * (0.06 + 0.03 * dice.nextDouble());
            g.setColor(Colors.awt(i % 3 == 0 ? lit(0x5E9440, 0) : lit(petal, 0.12), 1));
            double cx = x + w * (i + 0.5) / 9;
            double cy = y - r * dice.nextDouble();
            g.fill(new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r));
        }
    }

    private void cornice(double y) {
        double w = front.width;
        fill(wall, 0.05, front.x, y, w, w * 0.014);
        fill(wall, -0.1, front.x, y + w * 0.014, w, w * 0.01);
    }

    private void entrance(double storey, int columns) {
        double w = front.width / columns;
        int at = dice.nextInt(columns);
        for (int c = 0; c < columns; c++) {
            double x = front.x + w * (c + 0.5);
            if (c == at) {
                door(x, w * 0.46, storey * 0.95);
            } else {
                double y = front.getMaxY() - storey * 0.95;
                window(new Rectangle2D.Double(x - w * 0.2, y, w * 0.4, storey * 0.58), -1);
            }
        }
    }

    private void door(double x, double w, double h) {
        double y = front.getMaxY() - h;
        int color = CLOTHS[dice.nextInt(CLOTHS.length)];
        fill(0xF4EEE0, -0.05, x - w * 0.62, y - w * 0.1, w * 1.24, h + w * 0.1);
        g.setColor(Colors.awt(lit(0xF4EEE0, -0.05), 1));
        g.fill(new Arc2D.Double(x - w * 0.62, y - w * 0.6, w * 1.24, w, 0, 180, Arc2D.PIE));
        fill(color, -0.1, x - w * 0.5, y, w, h);
        fill(color, -0.02, x - w * 0.4, y + h * 0.08, w * 0.34, h * 0.36);
        fill(color, -0.02, x + w * 0.06, y + h * 0.08, w * 0.34, h * 0.36);
        fill(color, -0.04, x - w * 0.4, y + h * 0.52, w * 0.8, h * 0.36);
        fill(0xE5C15A, 0, x + w * 0.3, y + h * 0.48, w * 0.08, w * 0.08);
        fill(0xB9B0A4, 0, x - w * 0.75, front.getMaxY() - h * 0.06, w * 1.5, h * 0.07);
    }

    /** A shop window and door under a striped awning. */
    private void shop(double storey) {
        double w = front.width;
        double top = front.getMaxY() - storey * 0.98;
        int trim = CLOTHS[dice.nextInt(CLOTHS.length)];
        fill(trim, -0.14, front.x + w * 0.04, top, w * 0.92, storey * 0.98);
        boolean lamp = view.night() || view.low();
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) top,
                        Colors.awt(lamp ? 0xFFE2A0 : lit(0x9FB6C4, 0.06), 1),
                        0,
                        (float) front.getMaxY(),
                        Colors.awt(lamp ? 0xF0A850 : lit(0x5F7A8E, -0.04), 1)));
        g.fill(
                new Rectangle2D.Double(
                        front.x + w * 0.09, top + storey * 0.26, w * 0.52, storey * 0.5));
        g.fill(
                new Rectangle2D.Double(
                        front.x + w * 0.69, top + storey * 0.26, w * 0.2, storey * 0.66));
        wares(
                new Rectangle2D.Double(
                        front.x + w * 0.11, top + storey * 0.56, w * 0.48, storey * 0.2));
        awning(
                new Rectangle2D.Double(
                        front.x - w * 0.01, top - storey * 0.02, w * 1.02, storey * 0.3),
                trim);
    }

    private void wares(Rectangle2D.Double shelf) {
        for (int i = 0; i < 7; i++) {
            double r = shelf.width * (0.045 + 0.03 * dice.nextDouble());
            double x = shelf.x + shelf.width * (i + 0.5) / 7;
            g.setColor(Colors.awt(lit(CLOTHS[dice.nextInt(CLOTHS.length)], 0.08), 1));
            g.fill(new Ellipse2D.Double(x - r, shelf.getMaxY() - 2 * r, 2 * r, 2 * r));
        }
    }

    private void awning(Rectangle2D.Double box, int cloth) {
        int stripes = 10;
        double w = box.width / stripes;
        for (int i = 0; i < stripes; i++) {
            double x = box.x + w * i;
            int local = i % 2 == 0 ? cloth : 0xFBF4E6;
            g.setPaint(
                    new GradientPaint(
                            0,
                            (float) box.y,
                            Colors.awt(lit(local, 0.02), 1),
                            0,
                            (float) box.getMaxY(),
                            Colors.awt(lit(local, -0.07), 1)));
            g.fill(new Rectangle2D.Double(x, box.y, w + 1, box.height - w / 2));
            g.fill(new Ellipse2D.Double(x, box.getMaxY() - w, w, w));
        }
    }

    private static Path2D polygon(double... xy) {
        Path2D p = new Path2D.Double();
        p.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            p.lineTo(xy[i], xy[i + 1]);
        }
        p.closePath();
        return p;
    }
}
