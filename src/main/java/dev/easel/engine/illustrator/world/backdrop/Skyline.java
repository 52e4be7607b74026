package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Towers in four depths seen across water or a square, each with its own crown. */
final class Skyline {
    private static final int LAYERS = 4;
    private final View view;
    private final CityLook look;
    private final double base;

    Skyline(View view, CityLook look, double base) {
        this.view = view;
        this.look = look;
        this.base = base;
    }

    void paint() {
        double[] heights = {0.6, 0.52, 0.42, 0.26};
        for (int layer = 0; layer < LAYERS; layer++) {
            row(layer, heights[layer] * Math.min(view.h(), view.unit() * 1.35));
            haze(layer, heights[layer] * view.h());
        }
    }

    private void row(int layer, double tallest) {
        Canvas canvas = view.canvas();
        Random dice = view.dice(231 + layer);
        double near = layer / (LAYERS - 1.0);
        BufferedImage light = Canvas.layer(canvas.width, canvas.height);
        Graphics2D tubes = Canvas.brush(light);
        Graphics2D g = canvas.brush();
        double heart = view.w() * (0.3 + 0.4 * view.dice(230).nextDouble());
        double x = -view.w() * 0.05;
        while (x < view.w() * 1.03) {
            double w = view.unit() * (0.035 + 0.06 * dice.nextDouble()) * (0.7 + 0.6 * near);
            double off = (x + w / 2 - heart) / view.unit();
            double swell = 0.42 + 0.58 * Math.exp(-off * off * 5);
            double h = tallest * swell * (0.5 + 0.5 * dice.nextDouble());
            tower(g, tubes, dice, new double[] {x, w, h, near});
            x += w * (0.86 + 0.3 * dice.nextDouble());
            canvas.pulse().beat();
        }
        g.dispose();
        tubes.dispose();
        if (look.lamps) {
            new Glow(canvas).add(light, 0.006, 1.0);
            new Glow(canvas).add(light, 0.03, look.neon ? 1.1 : 0.5);
        }
        Graphics2D top = canvas.brush();
        top.drawImage(light, 0, 0, null);
        top.dispose();
    }

    /** {@code at}: left, breadth, height, nearness. */
    private void tower(Graphics2D g, Graphics2D tubes, Random dice, double[] at) {
        double x = at[0];
        double w = at[1];
        double h = at[2];
        int wall = look.wall(dice, 1 - at[3] * 0.9);
        double y = base - h;
        Area outline = crown(new Rectangle2D.Double(x, y, w, h + 2), dice);
        g.setColor(Colors.awt(wall, 1));
        g.fill(outline);
        Facade facade =
                new Facade(look, dice, (u, v) -> new double[] {x + w * u, base - h * 1.0 * v});
        double cell = view.unit() * (0.006 + 0.004 * at[3]) * (0.8 + 0.5 * dice.nextDouble());
        facade.within(outline)
                .windows(
                        g,
                        wall,
                        (int) Math.max(3, w / cell / 1.2),
                        (int) Math.max(5, h / cell / 1.5));
        boolean shadeRight = view.dice(3).nextBoolean();
        g.setColor(Colors.awt(view.palette().shadow(), 0.22));
        outline.intersect(
                new Area(
                        new Rectangle2D.Double(
                                shadeRight ? x + w * 0.68 : x, y - h, w * 0.32, h * 2)));
        g.fill(outline);
        mast(g, dice, at, wall);
        if (look.neon && at[3] > 0.3 || view.night() && at[3] > 0.6 && dice.nextDouble() < 0.25) {
            sign(tubes, dice, at);
        }
    }

    private static Area crown(Rectangle2D.Double box, Random dice) {
        double x = box.x;
        double y = box.y;
        double w = box.width;
        double h = box.height;
        Area area = new Area(box);
        switch (dice.nextInt(7)) {
            case 0 -> {
                area.add(new Area(new Rectangle2D.Double(x + w * 0.18, y - h * 0.07, w * 0.64, h)));
                area.add(new Area(new Rectangle2D.Double(x + w * 0.36, y - h * 0.13, w * 0.28, h)));
            }
            case 1 ->
                    area.subtract(
                            new Area(polygon(x - 1, y - 1, x + w + 1, y - 1, x - 1, y + w * 0.5)));
            case 2 -> area.add(new Area(polygon(x, y, x + w / 2, y - w * 0.6, x + w, y)));
            case 3 -> area.add(new Area(new Ellipse2D.Double(x, y - w * 0.4, w, w * 0.8)));
            case 4 -> {
                area.subtract(
                        new Area(new Rectangle2D.Double(x + w * 0.42, y - 1, w * 0.16, h * 0.16)));
                area.add(
                        new Area(
                                new Rectangle2D.Double(
                                        x + w * 0.08, y - h * 0.04, w * 0.12, h * 0.1)));
            }
            case 5 ->
                    area.subtract(
                            new Area(
                                    polygon(
                                            x - 1,
                                            y - 1,
                                            x + w * 0.22,
                                            y - 1,
                                            x - 1,
                                            y + h * 0.7)));
            default ->
                    area.add(new Area(new Rectangle2D.Double(x - w * 0.03, y, w * 1.06, w * 0.08)));
        }
        return area;
    }

    private void mast(Graphics2D g, Random dice, double[] at, int wall) {
        if (dice.nextDouble() > 0.35) {
            return;
        }
        double x = at[0] + at[1] * (0.35 + 0.3 * dice.nextDouble());
        double top = base - at[2] * 1.18;
        g.setColor(Colors.awt(wall, 1));
        g.setStroke(new BasicStroke((float) (view.unit() * 0.002)));
        g.draw(new Line2D.Double(x, base - at[2], x, top));
        if (look.lamps) {
            double r = view.unit() * 0.0026;
            g.setColor(Colors.awt(0xFF4040, 1));
            g.fill(new Ellipse2D.Double(x - r, top - r, 2 * r, 2 * r));
        }
    }

    private void sign(Graphics2D tubes, Random dice, double[] at) {
        NeonSign sign = new NeonSign(tubes, dice, look.tube(dice));
        double x = at[0];
        double w = at[1];
        double top = base - at[2];
        double thick = view.unit() * 0.0022 * (0.5 + at[3]);
        switch (dice.nextInt(5)) {
            case 0 ->
                    sign.line(
                            new double[] {x + w * 0.05, top},
                            new double[] {x + w * 0.05, base},
                            thick);
            case 1 ->
                    sign.vertical(
                            new Rectangle2D.Double(
                                    x + w * 0.12,
                                    top + at[2] * 0.1,
                                    w * 0.28,
                                    Math.min(at[2] * 0.6, w * 1.3)));
            case 2 ->
                    sign.horizontal(
                            new Rectangle2D.Double(
                                    x + w * 0.08, top + at[2] * 0.08, w * 0.84, w * 0.3));
            case 3 -> sign.ring(x + w / 2, top + w * 0.5, w * 0.2);
            default -> {
                for (int i = 0; i < 3; i++) {
                    double y = top + at[2] * 0.05 + i * thick * 3.4;
                    sign.line(new double[] {x + w * 0.1, y}, new double[] {x + w * 0.9, y}, thick);
                }
            }
        }
    }

    private void haze(int layer, double height) {
        Canvas canvas = view.canvas();
        double near = layer / (LAYERS - 1.0);
        double strength =
                view.night() || view.neon() ? 0.42 * (1 - near * 0.75) : 0.4 * (1 - near * 0.8);
        double top = base - height * 0.6;
        canvas.rows(
                top,
                base + 1,
                y -> {
                    double t = (y - top) / (base - top);
                    for (int x = 0; x < canvas.width; x++) {
                        double drift =
                                0.8
                                        + 0.7
                                                * Texture.CLOUDY.at(
                                                        x / view.unit() * 2,
                                                        y / view.unit() * 6 + layer);
                        int i = y * canvas.width + x;
                        canvas.rgb[i] =
                                Colors.screen(
                                        canvas.rgb[i],
                                        look.haze(),
                                        Noise.smooth(0, 1, t) * strength * drift);
                    }
                });
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
