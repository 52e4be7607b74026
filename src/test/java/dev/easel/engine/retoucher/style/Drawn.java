package dev.easel.engine.retoucher.style;

import dev.easel.image.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Small pictures made in code, to try edits on. */
public final class Drawn {
    private Drawn() {}

    /** A sky, a hill, a house and a tree. */
    public static Pixels scene(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(0x5B93CC), 0, height, new Color(0xD8E6F0)));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0x5D7F3A));
        g.fillOval(-width / 4, height / 2, 3 * width / 2, height);
        g.setColor(new Color(0xE8E2D6));
        g.fillRect(width / 5, height / 3, width / 4, height / 3);
        g.setColor(new Color(0x8E3B2C));
        g.fillPolygon(
                new int[] {width / 6, width / 3, width / 2},
                new int[] {height / 3, height / 7, height / 3},
                3);
        g.setColor(new Color(0x2F4A22));
        g.fillOval(3 * width / 5, height / 4, width / 4, height / 2);
        g.setColor(new Color(0x283038));
        g.fillRect(width / 4, height / 2 - height / 12, width / 18, height / 9);
        g.dispose();
        return Pixels.of(image);
    }

    /** Thick strokes in orange, ochre and deep blue. */
    public static Pixels strokes(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0x7A3C18));
        g.fillRect(0, 0, width, height);
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        SplittableRandom random = new SplittableRandom(3);
        int[] colours = {0xE0701C, 0xF0B040, 0xB04818, 0x23304F};
        for (int i = 0; i < width * height / 40; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            g.setColor(new Color(colours[random.nextInt(colours.length)]));
            g.drawLine(x, y, x + 12 + random.nextInt(8), y + random.nextInt(9) - 4);
        }
        g.dispose();
        return Pixels.of(image);
    }

    public static Pixels flat(int width, int height, int argb) {
        Pixels out = Pixels.blank(width, height);
        Arrays.fill(out.argb(), argb);
        return out;
    }

    /** Colours and alpha that change from pixel to pixel. */
    public static Pixels fading(int width, int height) {
        Pixels out = Pixels.blank(width, height);
        for (int i = 0; i < out.argb().length; i++) {
            out.argb()[i] = (i * 7 & 0xFF) << 24 | (i * 40503 & 0xFFFFFF);
        }
        return out;
    }

    public static int[] alphas(Pixels pixels) {
        return Arrays.stream(pixels.argb()).map(p -> p >>> 24).toArray();
    }

    /** Mean absolute difference of the channels, 0–255. */
    public static double difference(Pixels a, Pixels b) {
        double sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 0xFF) - (b.argb()[i] >> shift & 0xFF));
            }
        }
        return sum / 3 / a.argb().length;
    }
}
