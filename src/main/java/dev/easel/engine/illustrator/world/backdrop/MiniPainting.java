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
        subject(inner, hues);
        brush.g().setClip(clip);
    }

    /** In a square of side 1 that hangs from the frame's upper edge to its lower. */
    private void subject(Rectangle2D.Double box, int[] hues) {
        double side = Math.max(box.width, box.height);
        Brush b = brush.at(box.getCenterX() - side / 2, box.getMaxY() - side, side);
        switch (dice.nextInt(5)) {
            case 0 -> hills(b, hues);
            case 1 -> sea(b, hues);
            case 2 -> flowers(b, hues);
            case 3 -> {
                b.disc(hues[3], 0.36, 0.38, 0.24);
                b.box(hues[2], 0.46, 0.44, 0.34, 0.3);
                b.polygon(0xF6E2B8, 0.2, 0.86, 0.44, 0.46, 0.68, 0.86);
            }
            default -> cat(b, hues[3]);
        }
    }

    private static void hills(Brush b, int[] hues) {
        b.disc(0xFFF6D8, 0.3, 0.3, 0.1);
        b.polygon(hues[2], 0, 0.7, 0.32, 0.4, 0.55, 0.66, 0.78, 0.46, 1, 0.7, 1, 1, 0, 1);
        b.fill(hues[3], new Ellipse2D.Double(-0.3, 0.68, 1.1, 0.7));
        b.fill(hues[3], new Ellipse2D.Double(0.4, 0.74, 1, 0.6));
    }

    private static void sea(Brush b, int[] hues) {
        b.disc(0xFFF2C8, 0.68, 0.42, 0.12);
        b.box(hues[2], 0, 0.6, 1, 0.4);
        b.polygon(0xFFFFFF, 0.3, 0.62, 0.36, 0.26, 0.52, 0.62);
        b.polygon(hues[3], 0.24, 0.64, 0.58, 0.64, 0.5, 0.72, 0.3, 0.72);
    }

    private static void flowers(Brush b, int[] hues) {
        b.box(hues[2], 0, 0.78, 1, 0.22);
        b.fill(hues[3], new Ellipse2D.Double(0.38, 0.55, 0.24, 0.32));
        for (int i = 0; i < 7; i++) {
            double a = Math.PI * (0.12 + 0.76 * i / 6);
            int petal = i % 2 == 0 ? 0xE8606A : 0xF6C04A;
            b.disc(petal, 0.5 - 0.26 * Math.cos(a), 0.52 - 0.24 * Math.sin(a), 0.085);
        }
    }

    private static void cat(Brush b, int ink) {
        b.fill(ink, new Ellipse2D.Double(0.3, 0.48, 0.4, 0.62));
        b.disc(ink, 0.5, 0.42, 0.15);
        b.polygon(ink, 0.36, 0.4, 0.38, 0.2, 0.48, 0.3);
        b.polygon(ink, 0.64, 0.4, 0.62, 0.2, 0.52, 0.3);
        b.line(ink, 0.06, new QuadCurve2D.Double(0.66, 0.9, 0.92, 0.9, 0.84, 0.58));
    }

    private static Rectangle2D.Double inset(Rectangle2D.Double box, double by) {
        return new Rectangle2D.Double(
                box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by);
    }
}
