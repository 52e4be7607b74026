package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.image.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * Leaves or petals in the air.
 *
 * @param count of them
 * @param size of the largest on a picture 1024 pixels long
 * @param colours 0xRRGGBB to choose from
 */
record Drift(int count, float size, int[] colours) {
    ColorPlanes over(ColorPlanes srgb, Setting setting) {
        BufferedImage sheet = ColorSpace.SRGB.toPixels(srgb).toBufferedImage();
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        SplittableRandom random = Randoms.of(setting.seed(), 131);
        for (int n = 0; n < count; n++) {
            float x = random.nextFloat() * srgb.width();
            float y = random.nextFloat() * srgb.height();
            float length =
                    setting.unit() * size * (0.45f + random.nextFloat() * random.nextFloat());
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(random.nextDouble() * 2 * Math.PI);
            place.scale(length, length * (0.35 + 0.5 * random.nextDouble()));
            Color colour = new Color(colours[random.nextInt(colours.length)]);
            boolean onFace = setting.scene().faces().atClamped((int) x, (int) y) > 0.1f;
            if (!onFace) {
                g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 220));
                g.fill(place.createTransformedShape(leaf()));
            }
        }
        g.dispose();
        return ColorSpace.SRGB.of(Pixels.of(sheet));
    }

    /** A pointed oval from (−1, 0) to (1, 0). */
    private static Path2D leaf() {
        Path2D path = new Path2D.Float();
        path.moveTo(-1, 0);
        path.curveTo(-0.4, -0.7, 0.4, -0.6, 1, 0);
        path.curveTo(0.3, 0.7, -0.5, 0.6, -1, 0);
        path.closePath();
        return path;
    }
}
