package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.core.Plane;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Dead leaves: shapes of all sizes that hide each other. Their edges and textures have the
 * statistics of photographs (Lee, Mumford and Huang, "Occlusion models for natural images", 2001).
 */
final class PracticePicture {
    private final int side;
    private final double texture;
    private final RandomGenerator random;

    /**
     * A picture to be drawn.
     *
     * @param side in pixels
     * @param texture 0 (flat shapes, as in drawings) to 1 (as in photographs)
     */
    PracticePicture(int side, double texture, RandomGenerator random) {
        this.side = side;
        this.texture = texture;
        this.random = random;
    }

    /** Luma 0–255, jagged: to be shrunk. */
    Plane draw(Noise[] fields) {
        BufferedImage labels = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = labels.createGraphics();
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(Leaf.random(fields, texture, random));
        for (int count = random.nextInt(900, 3400); count > 0; count--) {
            graphics.setColor(new Color(leaves.size()));
            graphics.fill(shape());
            leaves.add(Leaf.random(fields, texture, random));
        }
        graphics.dispose();
        int[] ids = ((DataBufferInt) labels.getRaster().getDataBuffer()).getData();
        Plane luma = Plane.zeros(side, side);
        for (int i = 0; i < ids.length; i++) {
            luma.values()[i] = leaves.get(ids[i] & 0xFFFFFF).at(i % side, i / side);
        }
        return luma;
    }

    /** Sizes follow a power law: as many small things a surface as large ones. */
    private Shape shape() {
        double size = Math.min(side * .6, 6 / Math.sqrt(1 - random.nextDouble() * .9999));
        double thin = Math.exp(-random.nextDouble(1.5));
        AffineTransform place = new AffineTransform();
        place.translate(random.nextDouble(side), random.nextDouble(side));
        place.rotate(random.nextDouble(2 * Math.PI));
        double pick = random.nextDouble();
        Shape shape;
        if (pick < .35) {
            shape = new Ellipse2D.Double(-size, -size * thin, 2 * size, 2 * size * thin);
        } else if (pick < .7) {
            shape = polygon(size, thin);
        } else {
            shape = stroke(2 * size + 10);
        }
        return place.createTransformedShape(shape);
    }

    private Shape polygon(double size, double thin) {
        Path2D path = new Path2D.Double();
        int corners = random.nextInt(3, 8);
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + random.nextDouble(.5)) / corners;
            double x = size * Math.cos(angle);
            double y = size * thin * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private Shape stroke(double reach) {
        Path2D path = new Path2D.Double();
        double up = reach * random.nextGaussian() / 2;
        double down = reach * random.nextGaussian() / 2;
        path.moveTo(-reach, 0);
        path.curveTo(-reach / 3, up, reach / 3, down, reach, 0);
        float width = (float) (1.5 + Math.min(12, Math.abs(random.nextGaussian()) * 5));
        return new BasicStroke(width).createStrokedShape(path);
    }
}
