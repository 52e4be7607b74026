package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** No place at all: flowing colour, overlapping discs, or ranks of soft hills of colour. */
final class Abstract implements Backdrop {
    private static final int[][] COLORS = {
        {0x1B1F4B, 0x5B3FA0, 0xE0567F, 0xFFB05C, 0xFFF0C9},
        {0x0B3C49, 0x13727A, 0x52B69A, 0xD9ED92, 0xFFF8E1},
        {0x2B2D42, 0x8D99AE, 0xEF476F, 0xFFD166, 0xF8F4E3},
        {0x3A0CA3, 0x4361EE, 0x4CC9F0, 0xF72585, 0xFFE5F1}
    };

    @Override
    public Stage paint(View view) {
        int[] colors = COLORS[view.dice(351).nextInt(COLORS.length)];
        switch (view.layout(3)) {
            case 0 -> flow(view, colors);
            case 1 -> discs(view, colors);
            default -> ranks(view, colors);
        }
        Light light =
                new Light(
                        view.mirrored() ? 0.5 : -0.5,
                        0.7,
                        0xFFF6E4,
                        colors[1],
                        colors[0],
                        colors[3],
                        0.7);
        return new Stage(
                view.h() * 0.6,
                view.h() * 0.84,
                view.h() * 0.72,
                Double.NaN,
                Stage.Ground.FLOOR,
                light);
    }

    private static void flow(View view, int[] colors) {
        Ramp ramp = new Ramp(colors);
        double shift = (view.seed(352) & 255) / 16.0;
        view.canvas()
                .shade(
                        0,
                        view.h(),
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.unit();
                            double a = Texture.CLOUDY.at(nx * 0.7 + shift, ny * 0.7) * 2.6;
                            double b = Texture.CLOUDY.at(nx * 0.8 + a, ny * 0.8 - a + shift) * 2;
                            double n = 0.5 + 0.85 * Texture.CLOUDY.at(nx * 0.5 + b, ny * 0.5 + a);
                            double line = 0.5 + 0.5 * Math.sin((n + nx * 0.2) * 46);
                            return Colors.shift(ramp.at(n), 14 * smooth(0.7, 1, line));
                        });
    }

    private static void discs(View view, int[] colors) {
        int ground = colors[4];
        view.canvas()
                .shadeSmooth(
                        0,
                        view.h(),
                        (x, y) ->
                                Colors.shift(
                                        ground,
                                        8 * Texture.CLOUDY.at(x / view.unit(), y / view.unit())));
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(353);
        for (int i = 0; i < view.some(17); i++) {
            double r = view.unit() * (0.04 + 0.24 * Math.pow(dice.nextDouble(), 1.6));
            double x = dice.nextDouble() * view.w();
            double y = dice.nextDouble() * view.h();
            g.setComposite(AlphaComposite.SrcOver.derive(0.5f + 0.4f * dice.nextFloat()));
            g.setColor(Colors.awt(colors[dice.nextInt(4)], 1));
            if (dice.nextInt(4) == 0) {
                g.fill(new Rectangle2D.Double(x - r, y - r * 0.16, 2 * r, r * 0.32));
            } else {
                g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            }
        }
        g.dispose();
        view.canvas().pulse().beat();
    }

    private static void ranks(View view, int[] colors) {
        Ramp ramp = new Ramp(colors[4], colors[3], colors[2], colors[1], colors[0]);
        double shift = (view.seed(354) & 255) / 16.0;
        view.canvas()
                .shade(
                        0,
                        view.h(),
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.h();
                            int rank = 0;
                            double depth = 1;
                            for (int k = 1; k <= 9; k++) {
                                double top =
                                        k * 0.1
                                                + 0.28
                                                        * Texture.CLOUDY.at(
                                                                nx * 0.9 + shift, k * 1.7);
                                if (ny > top) {
                                    rank = k;
                                    depth = (ny - top) / 0.3;
                                }
                            }
                            return Colors.shift(
                                    ramp.at(rank / 9.0), 26 * smooth(0.5, 0, depth) - 8);
                        });
    }
}
