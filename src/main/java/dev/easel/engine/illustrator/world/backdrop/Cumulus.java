package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Blur;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;

/** One heap cloud: a field of swollen blobs, lit by comparing its density towards the light. */
final class Cumulus {
    private static final int BLOBS = 11;
    private static final double WORKING_SIZE = 64;
    private final double size;
    private final double q;
    private final int w;
    private final int h;
    private final int seed;
    private final double[] bx = new double[BLOBS];
    private final double[] by = new double[BLOBS];
    private final double[] br = new double[BLOBS];
    private double lightX;
    private double lightY = -0.9;
    private Ramp ramp = new Ramp(0xB9C6DE, 0xFFFFFF);

    /** A cloud about 7 × 3.6 {@code size}s; size in pixels. */
    Cumulus(double size, int seed) {
        this.size = size;
        this.seed = seed;
        q = WORKING_SIZE;
        w = (int) (q * 7);
        h = (int) (q * 3.6);
        inflate(new Random(seed));
    }

    Cumulus lit(double x, double y) {
        lightX = x;
        lightY = y;
        return this;
    }

    Cumulus colored(int shade, int lit) {
        ramp = new Ramp(shade, lit);
        return this;
    }

    void drawOn(Canvas canvas, double cx, double cy, double alpha) {
        if (size < 2) {
            return;
        }
        BufferedImage image = render();
        Graphics2D g = canvas.brush();
        g.setComposite(AlphaComposite.SrcOver.derive((float) alpha));
        int dw = (int) Math.round(size * 7);
        int dh = (int) Math.round(size * 3.6);
        g.drawImage(
                image,
                (int) Math.round(cx - dw / 2.0),
                (int) Math.round(cy - dh / 2.0),
                dw,
                dh,
                null);
        g.dispose();
        canvas.pulse().beat();
    }

    private void inflate(Random dice) {
        int peak = 2 + dice.nextInt(BLOBS - 4);
        for (int i = 0; i < BLOBS; i++) {
            double u = (i + 0.5) / BLOBS * 2 - 1;
            double up = (peak + 0.5) / BLOBS * 2 - 1;
            double swell = Math.exp(-(u - up) * (u - up) * 2.2) * (1 - u * u * 0.55);
            br[i] = q * (0.34 + 0.62 * swell * (0.75 + 0.4 * dice.nextDouble()));
            bx[i] = w / 2.0 + u * q * 2.5;
            by[i] = h * 0.72 - br[i] * 0.62 - swell * q * 0.42 * dice.nextDouble();
        }
    }

    private BufferedImage render() {
        float[] density = new float[w * h];
        IntStream.range(0, h).parallel().forEach(y -> densityRow(density, y));
        float[] soft = Blur.of(density, w, q * 0.075);
        BufferedImage image = Canvas.layer(w, h);
        int[] p = Canvas.pixels(image);
        IntStream.range(0, h).parallel().forEach(y -> lightRow(density, soft, p, y));
        return image;
    }

    private void densityRow(float[] density, int y) {
        double ox = (seed & 1023) / 64.0;
        double oy = (seed >> 10 & 1023) / 64.0;
        double base = h * 0.74;
        double floor = smooth(base - q * 0.1, base + q * 0.22, y) * 1.4;
        for (int x = 0; x < w; x++) {
            double nx = x / q;
            double ny = y / q;
            double wx = x + Texture.CLOUDY.at(nx * 1.7 + ox, ny * 1.7 + oy) * q * 0.6;
            double wy = y + Texture.CLOUDY.at(nx * 1.7 + oy, ny * 1.7 + ox) * q * 0.5;
            double heap = heap(wx, wy);
            double billow = Texture.BILLOW.at(nx * 3.1 + ox, ny * 3.1 + oy);
            double v =
                    heap
                            + (billow * 0.38 + Texture.CLOUDY.at(nx * 9 + oy, ny * 9) * 0.16)
                                    * Math.min(1, heap * 3);
            density[y * w + x] =
                    (float) (v - floor * (1 + 0.3 * Texture.CLOUDY.at(nx * 2 + ox, 3)));
        }
    }

    private double heap(double x, double y) {
        double sum = 0;
        for (int i = 0; i < BLOBS; i++) {
            double dx = x - bx[i];
            double dy = y - by[i];
            double d = 1 - (dx * dx + dy * dy) / (br[i] * br[i] * 1.7);
            if (d > 0) {
                sum = Math.max(sum, d) + 0.22 * Math.min(sum, d);
            }
        }
        return sum;
    }

    private void lightRow(float[] density, float[] soft, int[] p, int y) {
        double low = 0.42 * smooth(h * 0.4, h * 0.74, y) - 0.14 * smooth(h * 0.6, h * 0.15, y);
        for (int x = 0; x < w; x++) {
            int i = y * w + x;
            double alpha =
                    smooth(0.08, 0.28, density[i]) * smooth(0, 0.06, Math.min(x, w - 1.0 - x) / w);
            if (alpha > 0) {
                double near = at(soft, x + lightX * q * 0.07, y + lightY * q * 0.07);
                double far = at(soft, x + lightX * q * 0.3, y + lightY * q * 0.3);
                double light = 0.6 + (soft[i] - near) * 1.25 + (soft[i] - far) * 0.34 - low;
                p[i] = (int) (alpha * 255) << 24 | ramp.at(smooth(0.05, 0.95, light));
            }
        }
    }

    private double at(float[] plane, double x, double y) {
        return x < 0 || y < 0 || x >= w || y >= h ? 0 : plane[(int) y * w + (int) x];
    }
}
