package dev.easel.engine.illustrator.world.backdrop;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** A small picture in a frame: hills, a sea, a vase of flowers, shapes, a cat in silhouette. */
record MiniPainting(Brush brush, Random dice) {
    private static final int[] FRAMES = {0x6A4428, 0xC79A4A, 0x2F2A2C, 0xF2ECE0, 0x8A5A3A};
    private static final int[][] HUES = {
        {0xF7D9A6, 0xE58A5A, 0x5F6FA0, 0x2F4A6B},
        {0xCFE6F2, 0x7FB6CF, 0x4F8A6A, 0x2F5F4F},
        {0xF6E8D4, 0xD9744F, 0x3F6F72, 0xE8B84A},
        {0xE9DDF0, 0xA07FC0, 0xE88FA8, 0x4F4A80}
    };

    void hang(Rectangle2D.Double box) {
        double u = Math.min(box.width, box.height);
        brush.shade(
                0.18,
                new Rectangle2D.Double(box.x + u * 0.05, box.y + u * 0.07, box.width, box.height));
        brush.shaded(FRAMES[dice.nextInt(FRAMES.length)], 0.05, box);
        Rectangle2D.Double mat = inset(box, u * 0.08);
        brush.box(0xFBF6EA, mat.x, mat.y, mat.width, mat.height);
        Rectangle2D.Double inner = inset(mat, u * 0.07);
        int[] hues = HUES[dice.nextInt(HUES.length)];
        Shape clip = brush.g().getClip();
        brush.g().clip(inner);
        brush.ramp(hues[0], hues[1], inner);
        subject(inner, hues, dice.nextInt(5));
        brush.g().setClip(clip);
    }

    private void subject(Rectangle2D.Double b, int[] hues, int kind) {
        double w = b.width;
        double h = b.height;
        switch (kind) {
            case 0 -> hills(b, hues);
            case 1 -> {
                brush.disc(0xFFF2C8, b.x + w * 0.68, b.y + h * 0.42, w * 0.12);
                brush.box(hues[2], b.x, b.y + h * 0.6, w, h * 0.4);
                brush.polygon(
                        0xFFFFFF,
                        b.x + w * 0.3,
                        b.y + h * 0.62,
                        b.x + w * 0.36,
                        b.y + h * 0.26,
                        b.x + w * 0.52,
                        b.y + h * 0.62);
                brush.polygon(
                        hues[3],
                        b.x + w * 0.24,
                        b.y + h * 0.64,
                        b.x + w * 0.58,
                        b.y + h * 0.64,
                        b.x + w * 0.5,
                        b.y + h * 0.72,
                        b.x + w * 0.3,
                        b.y + h * 0.72);
            }
            case 2 -> {
                brush.box(hues[2], b.x, b.y + h * 0.78, w, h * 0.22);
                brush.fill(
                        hues[3],
                        new Ellipse2D.Double(b.x + w * 0.38, b.y + h * 0.55, w * 0.24, h * 0.32));
                for (int i = 0; i < 7; i++) {
                    double a = Math.PI * (0.12 + 0.76 * i / 6);
                    brush.disc(
                            i % 2 == 0 ? 0xE8606A : 0xF6C04A,
                            b.x + w * (0.5 - 0.26 * Math.cos(a)),
                            b.y + h * (0.52 - 0.24 * Math.sin(a)),
                            w * 0.085);
                }
            }
            case 3 -> {
                brush.disc(hues[3], b.x + w * 0.36, b.y + h * 0.38, w * 0.24);
                brush.box(hues[2], b.x + w * 0.46, b.y + h * 0.44, w * 0.34, h * 0.3);
                brush.polygon(
                        0xF6E2B8,
                        b.x + w * 0.2,
                        b.y + h * 0.86,
                        b.x + w * 0.44,
                        b.y + h * 0.46,
                        b.x + w * 0.68,
                        b.y + h * 0.86);
            }
            default -> cat(b, hues[3]);
        }
    }

    private void hills(Rectangle2D.Double b, int[] hues) {
        double w = b.width;
        double h = b.height;
        brush.disc(0xFFF6D8, b.x + w * 0.3, b.y + h * 0.3, w * 0.1);
        brush.polygon(
                hues[2],
                b.x,
                b.y + h * 0.7,
                b.x + w * 0.32,
                b.y + h * 0.4,
                b.x + w * 0.55,
                b.y + h * 0.66,
                b.x + w * 0.78,
                b.y + h * 0.46,
                b.x + w,
                b.y + h * 0.7,
                b.x + w,
                b.y + h,
                b.x,
                b.y + h);
        brush.fill(hues[3], new Ellipse2D.Double(b.x - w * 0.3, b.y + h * 0.68, w * 1.1, h * 0.7));
        brush.fill(hues[3], new Ellipse2D.Double(b.x + w * 0.4, b.y + h * 0.74, w, h * 0.6));
    }

    private void cat(Rectangle2D.Double b, int ink) {
        double w = b.width;
        double x = b.x + w / 2;
        double y = b.getMaxY();
        brush.fill(ink, new Ellipse2D.Double(x - w * 0.2, y - w * 0.52, w * 0.4, w * 0.62));
        brush.disc(ink, x, y - w * 0.58, w * 0.15);
        brush.polygon(
                ink,
                x - w * 0.14,
                y - w * 0.6,
                x - w * 0.12,
                y - w * 0.8,
                x - w * 0.02,
                y - w * 0.7);
        brush.polygon(
                ink,
                x + w * 0.14,
                y - w * 0.6,
                x + w * 0.12,
                y - w * 0.8,
                x + w * 0.02,
                y - w * 0.7);
        brush.line(
                ink,
                w * 0.06,
                new QuadCurve2D.Double(
                        x + w * 0.16,
                        y - w * 0.1,
                        x + w * 0.42,
                        y - w * 0.1,
                        x + w * 0.34,
                        y - w * 0.42));
    }

    private static Rectangle2D.Double inset(Rectangle2D.Double box, double by) {
        return new Rectangle2D.Double(
                box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by);
    }
}
