package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** What grows in a desert: saguaros on the plain, palms around a pool. */
record DesertGrowth(View view, Sun sun, Terrain land) {
    private static final double POOL_DEPTH = 6.5;

    /** How far a place is from the oasis' pool: 1 at its brim. */
    static double pool(View view, double x, double z) {
        double side = view.mirrored() ? 1 : -1;
        return Math.hypot((x - side * 0.9) / 2.3, (z - POOL_DEPTH) / 1.9);
    }

    void cacti() {
        Random dice = view.dice(285);
        for (int i = 0; i < view.some(46); i++) {
            double z = 3 * Math.pow(7, dice.nextDouble());
            double x = (dice.nextDouble() * 2 - 1) * z * view.w() / view.unit() * 0.6;
            boolean aside = z > 5 || Math.abs(x / z) > 0.28;
            double size = 0.5 + 0.55 * dice.nextDouble();
            int shape = dice.nextInt(1000);
            if (aside) {
                land.stand(
                        new Prop(
                                x,
                                z,
                                size,
                                (g, foot, height, deep) ->
                                        saguaro(
                                                hazy(g, deep).at(foot[0], foot[1], height),
                                                new Random(shape))));
            }
        }
    }

    void palms() {
        Random dice = view.dice(286);
        double side = view.mirrored() ? 1 : -1;
        for (int i = 0; i < 9; i++) {
            double turn = Math.PI * (0.05 + 0.9 * i / 8.0);
            double x = side * 0.9 + Math.cos(turn) * (1.9 + 1.1 * dice.nextDouble());
            double z = POOL_DEPTH + Math.sin(turn) * (1.9 + 1.6 * dice.nextDouble());
            double lean = 0.3 * (dice.nextDouble() - 0.5);
            PalmTree palm = new PalmTree(view, 287 + i);
            land.stand(
                    new Prop(
                            x,
                            z,
                            0.95 + 1.2 * dice.nextDouble(),
                            (g, foot, height, deep) -> palm.paint(foot[0], foot[1], height, lean)));
        }
    }

    private Brush hazy(Graphics2D g, double deep) {
        var p = view.palette();
        return new Brush(g, c -> Colors.mix(p.lit(c), p.haze(), deep));
    }

    /** A cactus of height 1 with up to two arms, its foot at the origin. */
    private void saguaro(Brush b, Random dice) {
        double sunny = sun.left(view.w()) ? -1 : 1;
        b.shade(0.25, new Ellipse2D.Double(sunny > 0 ? -0.55 : -0.1, -0.035, 0.65, 0.08));
        for (int side = -1; side <= 1; side += 2) {
            if (dice.nextDouble() < 0.75) {
                double from = -0.32 - 0.2 * dice.nextDouble();
                double top = from - 0.2 - 0.18 * dice.nextDouble();
                Path2D arm = new Path2D.Double();
                arm.moveTo(0, from);
                arm.quadTo(side * 0.24, from, side * 0.24, from - 0.12);
                arm.lineTo(side * 0.24, top);
                limb(b, arm, new double[] {0.11, sunny});
            }
        }
        limb(b, new Path2D.Double(new Line2D.Double(0, 0, 0, -0.92)), new double[] {0.16, sunny});
    }

    /** {@code look}: thickness, and the side of the sun. */
    private static void limb(Brush b, Path2D line, double[] look) {
        double thick = look[0];
        b.line(0x3C6A45, thick, line);
        Graphics2D g = (Graphics2D) b.g().create();
        g.translate(look[1] * thick * 0.12, -0.01);
        Brush lit = new Brush(g, b.light());
        lit.line(0x5B8F54, thick * 0.66, line);
        g.translate(look[1] * thick * 0.1, 0);
        lit.line(0x84B268, thick * 0.22, line);
        g.translate(-look[1] * thick * 0.34, 0);
        lit.line(0x4A7C4C, thick * 0.08, line);
        g.dispose();
    }
}
