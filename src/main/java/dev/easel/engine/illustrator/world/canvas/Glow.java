package dev.easel.engine.illustrator.world.canvas;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Light that spreads: a blurred layer added to the canvas. Works at a fraction of the size. */
public final class Glow {
    private static final int WORKING_SIDE = 420;
    private final Canvas canvas;

    public Glow(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Adds the blurred colours of a transparent layer; {@code sigma} in units. */
    public void add(BufferedImage layer, double sigma, double amount) {
        BufferedImage small = shrink(layer, sigma);
        int[] p = Canvas.pixels(small);
        float[][] planes = new float[3][p.length];
        for (int i = 0; i < p.length; i++) {
            float alpha = (p[i] >>> 24) / 255f;
            for (int c = 0; c < 3; c++) {
                planes[c][i] = (p[i] >> (16 - 8 * c) & 255) * alpha;
            }
        }
        spread(planes, small, sigma, amount);
    }

    /** Lets what is brighter than {@code threshold} (0–1) shine over its surroundings. */
    public void bloom(double threshold, double sigma, double amount) {
        BufferedImage small = shrink(canvas.image(), sigma);
        int[] p = Canvas.pixels(small);
        float[][] planes = new float[3][p.length];
        for (int i = 0; i < p.length; i++) {
            int strongest = Math.max(p[i] >> 16 & 255, Math.max(p[i] >> 8 & 255, p[i] & 255));
            double level = strongest / 255.0 * 0.6 + Colors.luma(p[i]) * 0.4;
            double keep = Noise.smooth(threshold, 1, level);
            for (int c = 0; c < 3; c++) {
                planes[c][i] = (float) ((p[i] >> (16 - 8 * c) & 255) * keep);
            }
        }
        spread(planes, small, sigma, amount);
    }

    /** Small enough to be fast, large enough for the blur wanted. */
    private BufferedImage shrink(BufferedImage from, double sigma) {
        double side = Math.clamp(2.2 / sigma, 160, WORKING_SIDE * 2.0);
        BufferedImage now = from;
        double target = Math.min(1, side / canvas.unit);
        int w = (int) Math.max(1, Math.round(from.getWidth() * target));
        int h = (int) Math.max(1, Math.round(from.getHeight() * target));
        while (now.getWidth() > w * 2) {
            now = scaled(now, Math.max(w, now.getWidth() / 2), Math.max(h, now.getHeight() / 2));
            canvas.pulse().beat();
        }
        return scaled(now, w, h);
    }

    private static BufferedImage scaled(BufferedImage from, int w, int h) {
        BufferedImage to = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = Canvas.brush(to);
        g.drawImage(from, 0, 0, w, h, null);
        g.dispose();
        return to;
    }

    private void spread(float[][] planes, BufferedImage small, double sigma, double amount) {
        int w = small.getWidth();
        double pixels = sigma * canvas.unit * w / canvas.width;
        for (int c = 0; c < 3; c++) {
            planes[c] = Blur.of(planes[c], w, pixels);
        }
        int h = small.getHeight();
        canvas.rows(0, canvas.height, y -> addRow(planes, new int[] {w, h, y}, amount));
    }

    /** {@code at}: width and height of the planes, row of the canvas. */
    private void addRow(float[][] planes, int[] at, double amount) {
        int w = at[0];
        int h = at[1];
        int y = at[2];
        double sy = Math.clamp((y + 0.5) * h / canvas.height - 0.5, 0, h - 1.0);
        int y0 = (int) sy;
        int y1 = Math.min(h - 1, y0 + 1);
        double fy = sy - y0;
        for (int x = 0; x < canvas.width; x++) {
            double sx = Math.clamp((x + 0.5) * w / canvas.width - 0.5, 0, w - 1.0);
            int x0 = (int) sx;
            int x1 = Math.min(w - 1, x0 + 1);
            double fx = sx - x0;
            int i = y * canvas.width + x;
            int base = canvas.rgb[i];
            int out = 0;
            for (int c = 0; c < 3; c++) {
                float[] p = planes[c];
                double top = p[y0 * w + x0] + (p[y0 * w + x1] - p[y0 * w + x0]) * fx;
                double low = p[y1 * w + x0] + (p[y1 * w + x1] - p[y1 * w + x0]) * fx;
                double light = Math.min(255, (top + (low - top) * fy) * amount);
                int old = base >> (16 - 8 * c) & 255;
                out = out << 8 | (int) (255 - (255 - old) * (255 - light) / 255);
            }
            canvas.rgb[i] = out;
        }
    }
}
