package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A street between tall houses that run to one vanishing point. */
final class Canyon {
    private static final double FAR = 22;
    private static final int[] AWNINGS = {0x9C4A3C, 0x3F6B5E, 0xB98A3C, 0x455C80, 0x7A4A62};
    private final View view;
    private final CityLook look;
    private final double horizon;
    private final double vanishing;
    private final double eye;
    private final double half;

    /** {@code vanishing}: column of the vanishing point; {@code half} the street's half width. */
    Canyon(View view, CityLook look, double[] point, double half) {
        this.view = view;
        this.look = look;
        vanishing = point[0];
        horizon = point[1];
        this.half = half;
        eye = (view.h() - horizon) / view.unit();
    }

    double x(double x, double z) {
        return vanishing + view.unit() * x / z;
    }

    double y(double height, double z) {
        return horizon + view.unit() * (eye - height) / z;
    }

    /** The row where walls meet the ground, for each column. */
    double[] base() {
        double[] base = new double[view.canvas().width];
        for (int i = 0; i < base.length; i++) {
            double z = view.unit() * half / Math.max(1, Math.abs(i - vanishing));
            base[i] = y(0, Math.min(FAR, z));
        }
        return base;
    }

    void paint() {
        Canvas canvas = view.canvas();
        BufferedImage light = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = canvas.brush();
        Graphics2D tubes = Canvas.brush(light);
        Random dice = view.dice(221);
        distant(g, dice);
        double z = FAR;
        while (z > 0.5) {
            double next = z / (1.22 + 0.22 * dice.nextDouble());
            house(g, tubes, dice, new double[] {-1, next, z});
            house(g, tubes, dice, new double[] {1, next, z});
            canvas.pulse().beat();
            z = next;
        }
        g.dispose();
        tubes.dispose();
        glow(light);
    }

    private void glow(BufferedImage light) {
        if (look.lamps) {
            new Glow(view.canvas()).add(light, 0.006, look.neon ? 1.0 : 0.6);
            new Glow(view.canvas()).add(light, 0.03, look.neon ? 1.2 : 0.5);
        }
        Graphics2D g = view.canvas().brush();
        g.drawImage(light, 0, 0, null);
        g.dispose();
    }

    /** Towers at the end of the street, in the haze. */
    private void distant(Graphics2D g, Random dice) {
        for (int layer = 0; layer < 2; layer++) {
            double x = vanishing - view.unit() * 0.3;
            while (x < vanishing + view.unit() * 0.3) {
                double w = view.unit() * (0.03 + 0.04 * dice.nextDouble());
                double h = view.unit() * (0.14 + 0.26 * dice.nextDouble()) * (1.25 - 0.5 * layer);
                double left = x;
                Facade facade =
                        new Facade(
                                look,
                                dice,
                                (u, v) ->
                                        new double[] {
                                            left + w * u, horizon + view.unit() * 0.02 - h * v
                                        });
                int wall = look.wall(dice, 0.95 - 0.3 * layer);
                facade.wall(g, wall);
                facade.windows(g, wall, 5, (int) (h / w * 5));
                x += w * (0.9 + 0.5 * dice.nextDouble());
            }
        }
    }

    /** {@code at}: side (-1 or 1), near and far depth. */
    private void house(Graphics2D g, Graphics2D tubes, Random dice, double[] at) {
        double side = at[0];
        double near = at[1];
        double far = at[2];
        double height = eye + (0.5 + 1.35 * dice.nextDouble()) * (0.72 + 0.15 * near);
        double deep = Math.clamp(Math.log(near) / Math.log(FAR), 0, 1);
        int wall = look.wall(dice, deep * 0.95);
        double front = half * (1 + 0.04 * dice.nextDouble());
        Facade along =
                new Facade(
                        look,
                        dice,
                        (u, v) -> {
                            double z = 1 / (1 / near + (1 / far - 1 / near) * u);
                            return new double[] {x(side * front, z), y(height * v, z)};
                        });
        along.wall(g, Colors.tone(wall, side * vanishingSide() > 0 ? 0.045 : -0.07, 1.05));
        int columns = (int) Math.clamp(Math.round((far - near) * 5), 3, 14);
        along.windows(g, wall, columns, (int) Math.clamp(height * 7, 6, 34));
        Facade facing =
                new Facade(
                        look,
                        dice,
                        (u, v) ->
                                new double[] {
                                    x(side * (front + u * 1.6), near), y(height * v, near)
                                });
        facing.wall(g, Colors.tone(wall, -0.05, 1));
        facing.windows(g, wall, 9, (int) Math.clamp(height * 7, 6, 34));
        shop(g, dice, along);
        signs(tubes, dice, new double[] {side, near, far, height});
    }

    private double vanishingSide() {
        return vanishing < view.w() / 2 ? 1 : -1;
    }

    /** The ground floor: shop windows full of light, under an awning. */
    private void shop(Graphics2D g, Random dice, Facade along) {
        int lamp =
                look.lamps
                        ? look.lamp(dice)
                        : Colors.mix(0x8FB0C4, view.palette().sky().get(3), 0.4);
        for (int i = 0; i < 3; i++) {
            g.setColor(Colors.awt(lamp, look.lamps ? 0.85 : 0.7));
            g.fill(along.quad(i / 3.0 + 0.05, 0.012, i / 3.0 + 0.28, 0.075));
        }
        int awning = AWNINGS[dice.nextInt(AWNINGS.length)];
        g.setColor(Colors.awt(look.neon ? 0x14082C : view.palette().lit(awning), 0.95));
        g.fill(along.quad(0.02, 0.08, 0.98, 0.1));
    }

    /** {@code at}: side, near, far, height. */
    private void signs(Graphics2D g, Random dice, double[] at) {
        double chance = look.neon ? 0.95 : view.night() ? 0.6 : view.low() ? 0.3 : 0;
        if (at[1] > 12 || at[1] < 1.5 || dice.nextDouble() > chance) {
            return;
        }
        double side = at[0];
        double z = at[1] * (1.02 + 0.1 * dice.nextDouble());
        double scale = view.unit() / z;
        double w = 0.13 + 0.06 * dice.nextDouble();
        double h = 0.4 + 0.5 * dice.nextDouble();
        double low = eye * (1.05 + 0.9 * dice.nextDouble());
        double inner = x(side * (half - w * 1.15), z);
        double left = side < 0 ? inner - w * scale : inner;
        NeonSign sign = new NeonSign(g, dice, look.tube(dice));
        if (dice.nextDouble() < 0.7) {
            sign.vertical(new Rectangle2D.Double(left, y(low + h, z), w * scale, h * scale));
        } else {
            sign.ring(left + w * scale / 2, y(low, z), w * scale * 0.6);
        }
        if (look.neon) {
            edge(g, dice, at);
        }
    }

    private void edge(Graphics2D g, Random dice, double[] at) {
        NeonSign tube = new NeonSign(g, dice, look.tube(dice));
        double x = x(at[0] * half, at[1]);
        double thick = view.unit() * 0.0045 / Math.sqrt(at[1]);
        if (dice.nextBoolean()) {
            tube.line(new double[] {x, y(at[3], at[1])}, new double[] {x, y(0.12, at[1])}, thick);
        }
        double level = eye * (0.42 + 0.1 * dice.nextDouble());
        tube.line(
                new double[] {x, y(level, at[1])},
                new double[] {x(at[0] * half, at[2]), y(level, at[2])},
                thick);
    }

    /** Trees along both pavements. */
    void trees(Flora flora) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(223);
        for (int i = 9; i >= 0; i--) {
            double z = 1.35 * Math.pow(1.28, i) * (1 + 0.08 * dice.nextDouble());
            for (int side = -1; side <= 1; side += 2) {
                double size = 0.62 + 0.2 * dice.nextDouble();
                Prop tree = flora.prop(Flora.Species.OAK, new double[] {0, z}, size, i * 2 + side);
                double[] foot = {x(side * half * 0.84, z), y(0, z)};
                tree.look().draw(g, foot, view.unit() * size / z, 0.05 * i);
            }
        }
        g.dispose();
    }

    /** Cables hung across the street. */
    void cables() {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(222);
        g.setColor(Colors.awt(view.palette().shadow(), 0.7));
        for (int i = 0; i < 4; i++) {
            double z = 1.4 + i * 1.1;
            double height = eye * (2.2 + dice.nextDouble());
            g.setStroke(new BasicStroke((float) (view.unit() * 0.003 / z)));
            g.draw(
                    new QuadCurve2D.Double(
                            x(-half, z),
                            y(height, z),
                            x(0.1, z),
                            y(height - 0.3, z),
                            x(half, z * 1.1),
                            y(height, z)));
        }
        g.dispose();
    }

    /** A dry street: asphalt, pavements, a dashed middle. */
    void street() {
        Graphics2D g = view.canvas().brush();
        var p = view.palette();
        band(g, -half * 1.15, half * 1.15, p.lit(0xC4BDB0));
        band(g, -half * 0.69, half * 0.69, p.lit(0x8F8A84));
        band(g, -half * 0.66, half * 0.66, Colors.mix(p.lit(0x64666E), p.shadow(), 0.12));
        for (double z = 0.7; z < FAR; z *= 1.3) {
            g.setColor(Colors.awt(p.lit(0xEEE9DA), 0.8));
            piece(g, new double[] {-0.014, 0.014, z, z * 1.13});
        }
        g.dispose();
    }

    private void band(Graphics2D g, double from, double to, int color) {
        g.setColor(Colors.awt(color, 1));
        piece(g, new double[] {from, to, 0.6, FAR});
    }

    /** {@code b}: left, right, near, far. */
    private void piece(Graphics2D g, double[] b) {
        Path2D p = new Path2D.Double();
        p.moveTo(x(b[0], b[2]), y(0, b[2]));
        p.lineTo(x(b[1], b[2]), y(0, b[2]));
        p.lineTo(x(b[1], b[3]), y(0, b[3]));
        p.lineTo(x(b[0], b[3]), y(0, b[3]));
        p.closePath();
        g.fill(p);
    }
}
