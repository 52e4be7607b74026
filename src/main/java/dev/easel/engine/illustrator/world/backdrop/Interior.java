package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * The shell of a room: one wall and the floor before it.
 *
 * @param floor row where they meet
 * @param left whether the light comes from the left
 * @param wall colour of the wall where it is lit, and where it is not
 */
record Interior(View view, double floor, boolean left, int[] wall) {
    enum Paper {
        PLAIN,
        STRIPES,
        PANELS,
        BRICK,
        TILES
    }

    enum Ground {
        BOARDS,
        CHECKS,
        HERRINGBONE
    }

    private static final int NIGHT = 0x1E1A34;

    double unit() {
        return view.unit();
    }

    /** Across the picture, 0 on the light's side, 1 on the other. */
    double x(double across) {
        return view.w() * (left ? across : 1 - across);
    }

    /** How a local colour looks in this room. */
    int lit(int local) {
        return view.night()
                ? Colors.mix(local, NIGHT, 0.4)
                : Colors.mix(view.palette().lit(local), 0xFFF0D8, view.low() ? 0.06 : 0);
    }

    Brush brush(Graphics2D g) {
        return new Brush(g, this::lit);
    }

    void paint(Paper paper, Ground ground) {
        Ramp ramp = new Ramp(lit(wall[0]), lit(wall[1]));
        double wx = x(0.26);
        view.canvas()
                .shade(
                        0,
                        floor + 2,
                        (x, y) -> {
                            double u = unit();
                            double d = Math.hypot((x - wx) / u, (y - view.h() * 0.3) / u);
                            int c = ramp.at(d * 0.95);
                            double grain = Texture.CLOUDY.at(x / u * 14, y / u * 14) * 4;
                            return Colors.shift(c, grain + pattern(paper, x / u, (y - floor) / u));
                        });
        view.canvas().shade(floor, view.h(), (x, y) -> ground(ground, x, y));
        Graphics2D g = view.canvas().brush();
        Brush b = brush(g);
        double h = unit() * 0.028;
        b.box(Colors.mix(wall[0], 0xFFFFFF, 0.5), 0, floor - h, view.w(), h);
        b.shade(0.22, new Rectangle2D.Double(0, floor, view.w(), h * 0.3));
        g.dispose();
    }

    /** How much lighter or darker the wall's pattern is, in steps of 255. */
    private double pattern(Paper paper, double x, double y) {
        return switch (paper) {
            case PLAIN -> 0;
            case STRIPES -> (Math.floorMod((int) Math.floor(x * 26), 2) == 0 ? 5 : -5);
            case PANELS -> panel(x, y);
            case BRICK -> brick(x * 15, y * 34);
            case TILES -> y > -0.34 ? brick(x * 13, y * 26) * 0.6 + 8 : 0;
        };
    }

    /** Wainscot to a third of the wall's height. */
    private static double panel(double x, double y) {
        if (y < -0.2) {
            return y > -0.215 ? 16 : Math.sin(x * 60) * Math.sin(y * 60) * 4;
        }
        double in = x * 7 - Math.floor(x * 7);
        double edge = Math.min(Math.min(in, 1 - in) / 7, Math.min(-0.035 - y, y + 0.185));
        return edge < 0.012 ? 12 : edge < 0.018 ? -14 : edge < 0.022 ? 18 : 6;
    }

    private static double brick(double u, double v) {
        int row = (int) Math.floor(v);
        double shifted = u + (row & 1) * 0.5;
        double in = shifted - Math.floor(shifted);
        double up = v - row;
        double seam = Math.min(Math.min(in, 1 - in) * 2.2, Math.min(up, 1 - up));
        double own = (Noise.white((int) Math.floor(shifted), row, 7) - 0.5) * 26;
        return Noise.lerp(-24, own, Noise.smooth(0.04, 0.12, seam));
    }

    private int ground(Ground kind, double x, double y) {
        double t = (y - floor) / (view.h() - floor);
        double z = 1 / (0.35 + t);
        double u = (x - view.w() / 2) / unit() * z * 4.4 + 50;
        double v = z * 4;
        int c =
                switch (kind) {
                    case BOARDS -> board(u, v);
                    case CHECKS -> check(u * 0.8, v * 2.4);
                    case HERRINGBONE ->
                            board(
                                    u * 0.7
                                            + v
                                                    * 2.2
                                                    * (Math.floorMod((int) Math.floor(u), 2) * 2
                                                            - 1),
                                    v * 0.7);
                };
        double near = Math.hypot((x - x(0.26)) / unit(), t * 0.5);
        double bright = Math.exp(-near * near * 2.4) * (view.night() ? 0.06 : 0.25);
        return Colors.screen(
                Colors.scale(c, 1 - 0.18 * Noise.smooth(0.12, 0, t)), 0xFFF0D0, bright);
    }

    private int board(double u, double v) {
        int number = (int) Math.floor(u);
        double in = u - number;
        int seed = view.seed(362);
        int wood = lit(view.seed(366) % 3 == 0 ? 0x8A5E3C : 0xB5824F);
        double along = v + Noise.white(number, 1, seed) * 9;
        double grain = Texture.CLOUDY.at(u * 4, along * 0.7 + number * 1.7);
        double own = (Noise.white(number, (int) Math.floor(along * 0.8), seed) - 0.5) * 30;
        double gap = Noise.smooth(0.03, 0.01, Math.min(in, 1 - in));
        return Colors.scale(Colors.shift(wood, grain * 34 + own), 1 - 0.35 * gap);
    }

    private int check(double u, double v) {
        boolean dark = ((int) Math.floor(u) + (int) Math.floor(v) & 1) == 0;
        int c = lit(dark ? Colors.mix(wall[1], 0x3A4048, 0.45) : 0xF1EBDD);
        double sheen = Texture.CLOUDY.at(u * 0.7, v * 0.7) * 16;
        return Colors.shift(c, sheen);
    }

    /** Light from the window on the floor. */
    void beam() {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width / 2, canvas.height / 2);
        Graphics2D g = Canvas.brush(layer);
        g.scale(0.5, 0.5);
        double u = unit();
        double lean = left ? 1 : -1;
        g.setColor(Colors.awt(0xFFF0D0, 0.7));
        for (int i = 0; i < 2; i++) {
            double x = x(0.26) + lean * u * 0.12 + (i - 0.9) * u * 0.15;
            Path2D p =
                    Brush.path(
                            x,
                            floor + u * 0.05,
                            x + u * 0.12,
                            floor + u * 0.05,
                            x + u * 0.14 + lean * u * 0.14,
                            floor + u * 0.22,
                            x + lean * u * 0.14,
                            floor + u * 0.22);
            g.fill(p);
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.012, view.night() ? 0.06 : 0.4);
    }
}
