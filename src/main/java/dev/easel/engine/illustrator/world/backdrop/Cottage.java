package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** A small house in two visible walls, with lit windows after sunset. */
final class Cottage {
    private static final int[] ROOFS = {0xC8553D, 0xB5483A, 0xD07A45, 0x8A5A4A, 0x5E6E8A};
    private static final int[] WALLS = {0xF7EAD2, 0xFFF6E6, 0xEFD9B8, 0xE8E2D8, 0xF3D9C0};
    private final View view;
    private final boolean sunLeft;
    private final int roof;
    private final int wall;
    private final boolean chimney;
    private final double breadth;

    Cottage(View view, Sun sun, Random dice) {
        this.view = view;
        sunLeft = sun.left(view.w());
        int tiles = ROOFS[dice.nextInt(ROOFS.length)];
        roof = snowy(view) ? Colors.mix(tiles, 0xF4F8FF, 0.8) : tiles;
        wall = WALLS[dice.nextInt(WALLS.length)];
        chimney = dice.nextBoolean();
        breadth = 0.9 + 0.5 * dice.nextDouble();
    }

    private static boolean snowy(View view) {
        return view.winter() || view.scene().setting() == Setting.SNOW;
    }

    Prop prop(double x, double z, double size) {
        return new Prop(x, z, size, this::draw);
    }

    /**
     * The corners of one house on the picture.
     *
     * @param side 1 if the long wall runs to the right, else -1
     * @param lit outer edge of the gable wall
     * @param corner where gable wall and long wall meet
     * @param far outer edge of the long wall
     */
    private record Plan(double side, double lit, double corner, double far, double foot, double h) {
        double eaves() {
            return foot - h * 0.55;
        }

        double ridge() {
            return foot - h;
        }

        double middle() {
            return (lit + corner) / 2;
        }

        double over() {
            return h * 0.05;
        }
    }

    /** Draws it with its foot at the middle of its base. */
    void draw(Graphics2D g, double[] foot, double h, double haze) {
        double x = foot[0];
        double w = h * breadth;
        double side = sunLeft ? 1 : -1;
        double corner = x - side * (w / 2 - h * 0.46);
        Plan plan = new Plan(side, x - side * w / 2, corner, x + side * w / 2, foot[1], h);
        walls(g, plan, haze);
        roof(g, plan, haze);
        if (chimney) {
            double cx = corner + side * w * 0.22;
            g.setColor(Colors.awt(color(0xA0705A, 0, haze), 1));
            g.fill(new Rectangle2D.Double(cx, foot[1] - h * 1.15, h * 0.1, h * 0.35));
        }
        openings(g, new double[] {corner, plan.far(), foot[1], h, plan.middle()}, haze);
    }

    private void walls(Graphics2D g, Plan p, double haze) {
        double[] gable = {
            p.lit(),
            p.foot(),
            p.lit(),
            p.eaves(),
            p.middle(),
            p.ridge(),
            p.corner(),
            p.eaves(),
            p.corner(),
            p.foot()
        };
        fill(g, color(wall, 0.04, haze), gable);
        double[] longWall = {
            p.corner(), p.foot(), p.corner(), p.eaves(), p.far(), p.eaves(), p.far(), p.foot()
        };
        fill(g, color(wall, -0.1, haze), longWall);
    }

    private void roof(Graphics2D g, Plan p, double haze) {
        double over = p.over();
        Color top = Colors.awt(color(roof, 0.02, haze), 1);
        Color low = Colors.awt(color(roof, -0.07, haze), 1);
        g.setPaint(new GradientPaint(0, (float) p.ridge(), top, 0, (float) p.eaves(), low));
        double[] slope = {
            p.middle(),
            p.ridge() - over,
            p.far() - p.side() * over,
            p.ridge() - over,
            p.far() + p.side() * over,
            p.eaves() + over,
            p.corner() + p.side() * over * 0.4,
            p.eaves() + over
        };
        path(g, slope);
        double[] verge = {
            p.middle(),
            p.ridge() - over,
            p.lit() - p.side() * over,
            p.eaves() + over * 1.5,
            p.lit(),
            p.eaves() + over,
            p.middle(),
            p.ridge() + over * 0.8,
            p.corner(),
            p.eaves() + over * 0.4,
            p.corner() + p.side() * over * 0.5,
            p.eaves() + over
        };
        fill(g, color(roof, -0.13, haze), verge);
    }

    /** {@code at}: corner, far end, foot, height, middle of the gable. */
    private void openings(Graphics2D g, double[] at, double haze) {
        boolean lamps = view.night() || view.low();
        int pane =
                lamps
                        ? Colors.mix(0xFFD27A, view.palette().haze(), haze * 0.4)
                        : color(0x6F8FA5, 0, haze);
        double h = at[3];
        double span = at[1] - at[0];
        double size = h * 0.15;
        g.setColor(Colors.awt(pane, 1));
        for (double t : new double[] {0.28, 0.72}) {
            g.fill(
                    new Rectangle2D.Double(
                            at[0] + span * t - size / 2, at[2] - h * 0.42, size, size * 1.15));
        }
        g.fill(new Rectangle2D.Double(at[4] - size * 0.4, at[2] - h * 0.72, size * 0.8, size));
        g.setColor(Colors.awt(color(0x6B432C, 0, haze), 1));
        g.fill(new Rectangle2D.Double(at[4] - size * 0.5, at[2] - h * 0.32, size, h * 0.32));
    }

    private int color(int local, double tone, double haze) {
        return Colors.mix(
                Colors.tone(view.palette().lit(local), tone, 1), view.palette().haze(), haze);
    }

    private static void fill(Graphics2D g, int color, double... xy) {
        g.setColor(Colors.awt(color, 1));
        path(g, xy);
    }

    private static void path(Graphics2D g, double... xy) {
        Path2D p = new Path2D.Double();
        p.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            p.lineTo(xy[i], xy[i + 1]);
        }
        p.closePath();
        g.fill(p);
    }
}
