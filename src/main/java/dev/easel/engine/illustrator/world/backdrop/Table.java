package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A table top of wood before a wall with light from a window, or before a garden out of focus. */
final class Table implements Backdrop {
    private static final int[][] WALLS = {
        {0x9FB7A8, 0xE3EAD9}, {0xC9A58A, 0xF3DFC8}, {0x8FA6BD, 0xDFE8EF}, {0xC29AA0, 0xF2DEDC}
    };
    private static final int[][] WOODS = {
        {0xB9814E, 0x6E4322}, {0xD9B483, 0x9A6E42}, {0x8E5A36, 0x4A2A16}
    };

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double edge = view.h() * (layout == 1 ? 0.6 : 0.645);
        boolean left = !view.mirrored();
        int[] wall = wall(view);
        if (layout == 2) {
            garden(view, edge);
        } else {
            plaster(view, wall, edge, left);
        }
        planks(view, edge, wall[1], left);
        double x = left ? -0.65 : 0.65;
        int key = view.night() ? 0xFFD9A0 : view.low() ? 0xFFC78A : 0xFFF1D4;
        Light light =
                new Light(
                        x,
                        0.7,
                        key,
                        Colors.mix(wall[0], 0x6A5A5A, 0.3),
                        0x2A150A,
                        wall[1],
                        view.night() ? 0.6 : 0.8);
        return new Stage(
                edge,
                view.h() * 0.86,
                edge + (view.h() - edge) * 0.28,
                Double.NaN,
                Stage.Ground.TABLE,
                light);
    }

    private static int[] wall(View view) {
        return switch (view.scene().atmosphere().time()) {
            case NIGHT -> new int[] {0x1D2440, 0x3A4068};
            case SUNSET -> new int[] {0xD98A5F, 0xF6C58F};
            case DAWN -> new int[] {0xC9A9A4, 0xF4DDCB};
            case DAY -> WALLS[view.dice(201).nextInt(WALLS.length)];
        };
    }

    private static void plaster(View view, int[] wall, double edge, boolean left) {
        Ramp ramp = new Ramp(wall[0], wall[1]);
        double sx = view.w() * (left ? 0.16 : 0.84);
        double shift = (view.seed(202) & 255) / 16.0;
        view.canvas()
                .shadeSmooth(
                        0,
                        edge + 2,
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.unit();
                            double d = Math.hypot((x - sx) / view.unit(), ny - 0.24);
                            double light = Math.exp(-d * d * 1.2) * 1.05 + 0.09;
                            double uneven = Texture.CLOUDY.at(nx * 1.4 + shift, ny * 1.4) * 0.14;
                            return Colors.shift(
                                    ramp.at(light + uneven),
                                    Texture.CLOUDY.at(nx * 16, ny * 16 + shift) * 3);
                        });
        windowLight(view, left);
    }

    /** The panes' light, thrown slanting on the wall, with the shadow of a twig in it. */
    private static void windowLight(View view, boolean left) {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = Canvas.brush(layer);
        g.setColor(Colors.awt(view.low() ? 0xFFD9A0 : 0xFFF7DE, 0.62));
        double u = view.unit();
        double x0 = view.w() * (left ? 0.62 : 0.22);
        double slant = left ? -0.34 : 0.34;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                double x = x0 + i * u * 0.15;
                double y = view.h() * 0.05 + j * u * 0.165;
                pane(g, new Rectangle2D.Double(x, y, u * 0.135, u * 0.15), slant);
            }
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.011, view.night() ? 0.16 : 0.55);
    }

    private static void pane(Graphics2D g, Rectangle2D.Double r, double slant) {
        Path2D p = new Path2D.Double();
        p.moveTo(r.x + slant * r.y, r.y);
        p.lineTo(r.x + r.width + slant * r.y, r.y);
        p.lineTo(r.x + r.width + slant * (r.y + r.height), r.y + r.height + slant * r.width * 0.3);
        p.lineTo(r.x + slant * (r.y + r.height), r.y + r.height);
        p.closePath();
        g.fill(p);
    }

    /** Leaves and sky out of focus, with round highlights. */
    private static void garden(View view, double edge) {
        var p = view.palette();
        Ramp ramp =
                view.night()
                        ? new Ramp(0x0B1226, 0x1A2748, 0x35406C)
                        : new Ramp(p.lit(0x3E6B44), p.lit(0x86B36A), p.lit(0xD9E6B4), p.horizon());
        double shift = (view.seed(203) & 255) / 16.0;
        view.canvas()
                .shadeSmooth(
                        0,
                        edge + 2,
                        (x, y) -> {
                            double n =
                                    Noise.fbm(
                                            x / view.unit() * 2.2 + shift,
                                            y / view.unit() * 2.2,
                                            2,
                                            5);
                            return ramp.at(0.62 - 0.5 * y / edge + n * 0.8);
                        });
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(204);
        for (int i = 0; i < view.some(70); i++) {
            double r = view.unit() * (0.012 + 0.04 * dice.nextDouble());
            double x = dice.nextDouble() * view.w();
            double y = dice.nextDouble() * edge * 0.96;
            int c =
                    Colors.mix(
                            view.night() ? 0xFFC978 : 0xFFFAD8,
                            p.lit(0xBFE08A),
                            dice.nextDouble() * 0.8);
            g.setColor(Colors.awt(c, 0.08 + 0.16 * dice.nextDouble()));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        g.dispose();
    }

    private static void planks(View view, double edge, int bounce, boolean left) {
        int[] wood = WOODS[view.dice(205).nextInt(WOODS.length)];
        var p = view.palette();
        double dim = view.night() ? 0.5 : view.low() ? 0.12 : 0;
        int light = Colors.mix(Colors.mix(wood[0], p.sun(), 0.1), p.veil(), dim);
        int dark = Colors.mix(wood[1], view.night() ? 0x0A1026 : p.veil(), dim);
        PlankShader shader =
                new PlankShader(
                        view,
                        edge,
                        new Ramp(light, Colors.mix(light, dark, 0.45), dark),
                        new int[] {bounce, left ? 0 : 1});
        view.canvas().shade(edge, view.h(), shader::at);
    }

    /** Boards running away from the viewer, with grain, gaps and the wall's reflected light. */
    private static final class PlankShader {
        private final View view;
        private final double edge;
        private final Ramp wood;
        private final int bounce;
        private final double lightX;
        private final int seed;
        private final boolean across;

        PlankShader(View view, double edge, Ramp wood, int[] bounceAndSide) {
            this.view = view;
            this.edge = edge;
            this.wood = wood;
            bounce = Colors.mix(bounceAndSide[0], 0xFFF0D0, 0.5);
            lightX = view.w() * (bounceAndSide[1] == 0 ? 0.2 : 0.8);
            seed = view.seed(206);
            across = view.layout(3) == 1;
        }

        int at(double x, double y) {
            double t = (y - edge) / (view.h() - edge);
            double z = 1 / (0.55 + t * 0.75);
            double nx = (x - view.w() / 2) / view.unit() * z;
            double nz = z * 6;
            double over = across ? nz * 1.1 + 100 : nx * 4.2 + 100;
            double along = across ? nx * 2.4 : nz * 0.55;
            double fine = across ? nz * 0.35 : nx;
            int board = (int) Math.floor(over);
            double inBoard = over - board;
            double shift = Noise.white(board, 3, seed) * 12;
            double wobble = Texture.CLOUDY.at(fine * 2.5 + shift, along + shift) * 0.06;
            double grain = Texture.CLOUDY.at((fine + wobble) * 36 + shift, along + shift) * 1.2;
            double rings =
                    Math.sin(
                                    (fine + wobble * 1.6) * 170
                                            + 5 * Texture.CLOUDY.at(fine * 5, along * 0.8 + shift))
                            * 0.5;
            int c =
                    wood.at(
                            0.32
                                    + grain * 0.5
                                    + rings * 0.09
                                    + (Noise.white(board, 7, seed) - 0.5) * 0.34);
            double gap = Math.min(inBoard, 1 - inBoard);
            c = Colors.blend(c, 0x2B170B, smooth(0.022, 0.006, gap) * 0.75);
            return lit(c, x, y, t);
        }

        private int lit(int c, double x, double y, double t) {
            double d = Math.hypot((x - lightX) / view.unit(), (y - edge) / view.unit() * 1.2);
            int bright =
                    Colors.screen(
                            c,
                            bounce,
                            Math.exp(-d * d * 2.2) * (view.night() ? 0.2 : 0.38)
                                    + smooth(0.09, 0, t) * 0.2);
            double far = Math.hypot((x - view.w() * 0.48) / view.unit(), (y - edge) / view.unit());
            return Colors.scale(bright, 1 - 0.35 * smooth(0.4, 1.2, far));
        }
    }
}
