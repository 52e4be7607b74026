package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.canvas.Blur;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/**
 * Ties a sprite to the ground: its silhouette laid down away from the light, and a dark contact.
 */
final class Shadow {
    private static final double WORKING_SIDE = 220;
    private final Canvas canvas;
    private final Light light;
    private final boolean indoors;

    Shadow(Canvas canvas, Stage stage) {
        this.canvas = canvas;
        light = stage.light();
        indoors = stage.ground() == Stage.Ground.TABLE || stage.ground() == Stage.Ground.FLOOR;
    }

    /** Draws both for a sprite whose foot stands at (x, y). */
    void cast(Sprite sprite, double x, double y) {
        boolean low = light.height() < 0.3;
        double length = low ? 0.42 : indoors ? 0.2 : 0.26;
        double alpha = 0.2 + 0.38 * light.strength();
        Graphics2D g = canvas.brush();
        silhouette(g, sprite, new double[] {x, y, length, alpha});
        contact(g, sprite, new double[] {x, y}, alpha);
        g.dispose();
    }

    /** {@code at}: x, y, length as a share of the height, opacity. */
    private void silhouette(Graphics2D g, Sprite sprite, double[] at) {
        BufferedImage image = sprite.image();
        double f = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / WORKING_SIDE);
        double h = image.getHeight() / f;
        double shear =
                Math.clamp((at[0] / canvas.width - (light.x() + 1) / 2) * 2, -1, 1)
                        * (light.height() < 0.3 ? 1.1 : 0.75);
        int pad = (int) (image.getWidth() / f * 0.3 + h * 0.6) + 8;
        int w = (int) (image.getWidth() / f) + 2 * pad;
        int tall = (int) (h * at[2]) + 40;
        BufferedImage shadow = Canvas.layer(w, tall);
        Graphics2D s = Canvas.brush(shadow);
        AffineTransform lay = new AffineTransform();
        lay.translate(pad + sprite.foot().getX() / f, 10);
        lay.shear(shear, 0);
        lay.scale(1 / f, -at[2] / f);
        lay.translate(-sprite.foot().getX(), -sprite.foot().getY());
        s.drawImage(image, lay, null);
        s.dispose();
        soften(shadow, at[3], f);
        int left = (int) Math.round(at[0] - sprite.foot().getX() - pad * f);
        int top = (int) Math.round(at[1] - 10 * f - image.getHeight() * 0.012);
        g.drawImage(shadow, left, top, (int) Math.round(w * f), (int) Math.round(tall * f), null);
    }

    private void soften(BufferedImage shadow, double alpha, double f) {
        int w = shadow.getWidth();
        int[] p = Canvas.pixels(shadow);
        float[] plane = new float[p.length];
        for (int i = 0; i < p.length; i++) {
            plane[i] = p[i] >>> 24;
        }
        float[] soft = Blur.of(plane, w, Math.max(1, canvas.unit * (indoors ? 0.02 : 0.006) / f));
        int h = shadow.getHeight();
        for (int i = 0; i < p.length; i++) {
            double fade = 1 - 0.75 * Math.clamp((i / w - 10.0) / Math.max(1, h - 50.0), 0, 1);
            p[i] = (int) Math.clamp(soft[i] * alpha * fade, 0, 255) << 24 | light.shadow();
        }
    }

    private void contact(Graphics2D g, Sprite sprite, double[] at, double alpha) {
        BufferedImage image = sprite.image();
        double[] span = feet(image);
        double x = at[0] - sprite.foot().getX() + (span[0] + span[1]) / 2;
        double half = Math.max(2, (span[1] - span[0]) / 2) * 1.12;
        AffineTransform before = g.getTransform();
        g.translate(x, at[1] - image.getHeight() * 0.008);
        g.scale(half, Math.max(image.getHeight() * 0.028, half * 0.13));
        g.setPaint(
                new RadialGradientPaint(
                        new Point2D.Float(0, 0),
                        1,
                        new float[] {0, 0.55f, 1},
                        new Color[] {
                            Colors.awt(light.shadow(), alpha * 0.95),
                            Colors.awt(light.shadow(), alpha * 0.6),
                            Colors.awt(light.shadow(), 0)
                        }));
        g.fill(new Ellipse2D.Double(-1, -1, 2, 2));
        g.setTransform(before);
    }

    /** First and last column that is opaque near the bottom. */
    private static double[] feet(BufferedImage image) {
        int first = image.getWidth();
        int last = 0;
        for (int y = (int) (image.getHeight() * 0.9); y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 128) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return first > last
                ? new double[] {image.getWidth() * 0.3, image.getWidth() * 0.7}
                : new double[] {first, last};
    }
}
