package dev.easel.engine.illustrator.world.canvas;

import java.awt.image.BufferedImage;

/**
 * Which subject is seen where on a canvas, kept at a bounded size: 0 none, then 1, 2 … in the order
 * they entered.
 */
public final class Figures {
    private static final int LONGEST = 1400;
    private final int step;
    private final int width;
    private final int height;
    private final short[] who;
    private int entered;

    Figures(int canvasWidth, int canvasHeight) {
        step = (Math.max(canvasWidth, canvasHeight) + LONGEST - 1) / LONGEST;
        width = Math.max(1, canvasWidth / step);
        height = Math.max(1, canvasHeight / step);
        who = new short[width * height];
    }

    /** A subject enters: its picture is drawn with its corner at (left, top) of the canvas. */
    public void enter(BufferedImage image, int left, int top) {
        int[] argb = Canvas.pixels(image);
        short number = (short) ++entered;
        int from = Math.max(0, top / step);
        int to = Math.min(height, (top + image.getHeight()) / step + 1);
        for (int y = from; y < to; y++) {
            int sy = y * step + step / 2 - top;
            for (int x = Math.max(0, left / step); x < width; x++) {
                int sx = x * step + step / 2 - left;
                if (sx >= image.getWidth() || sy < 0 || sy >= image.getHeight()) {
                    break;
                }
                if (sx >= 0 && argb[sy * image.getWidth() + sx] >>> 24 > 127) {
                    who[y * width + x] = number;
                }
            }
        }
    }

    /** Whether anyone is there. */
    boolean none() {
        return entered == 0;
    }

    /** 1 where anyone is seen, else 0. */
    Plane presence(Canvas canvas) {
        float[] there = new float[who.length];
        for (int i = 0; i < there.length; i++) {
            there[i] = who[i] > 0 ? 1 : 0;
        }
        return Plane.of(canvas, width, there);
    }

    /**
     * Their outlines, closed, soft: 1 in the middle of a line that is {@code breadth} units wide at
     * a value of a half.
     */
    public Plane outlines(Canvas canvas, double breadth) {
        float[] lines = new float[who.length];
        for (int y = 0; y + 1 < height; y++) {
            for (int x = 0; x + 1 < width; x++) {
                int i = y * width + x;
                lines[i] = who[i] == who[i + 1] && who[i] == who[i + width] ? 0 : 1;
            }
        }
        double sigma = Math.max(breadth * canvas.unit / step / 2.36, 0.7);
        float[] soft = Blur.of(lines, width, sigma);
        for (int i = 0; i < soft.length; i++) {
            soft[i] = (float) Math.min(1, soft[i] * sigma * 2.4);
        }
        return Plane.of(canvas, width, soft);
    }
}
