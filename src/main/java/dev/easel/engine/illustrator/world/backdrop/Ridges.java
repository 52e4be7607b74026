package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Graphics2D;
import java.util.Random;

/** Ridge behind ridge, bluer and paler with distance, mist in the valleys between. */
final class Ridges implements Backdrop {
    private static final int LAYERS = 6;

    private final boolean snowy;

    /** {@code snowy}: under snow. */
    Ridges(boolean snowy) {
        this.snowy = snowy;
    }

    @Override
    public Stage paint(View view) {
        double horizon = view.h() * 0.5;
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.1 : 0));
        new Sky(view, sun, horizon).paint(view.h() * 0.8);
        for (int k = 0; k < LAYERS; k++) {
            ridge(view, sun, k);
        }
        woods(view, sun);
        meadow(view);
        if (!snowy) {
            new Grass(view).grow(view.h() * 0.84, view.h(), 1300);
        }
        Stage.Ground ground = snowy ? Stage.Ground.SNOW : Stage.Ground.GRASS;
        return new Stage(
                horizon, view.h() * 0.9, view.h() * 0.83, Double.NaN, ground, view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        if (!snowy) {
            new Grass(view).grow(view.h() * 0.955, view.h() * 1.015, 420);
        }
    }

    /** The crest of a layer in a column, pixels from the top. */
    private static double crest(View view, int layer, double x) {
        double near = layer / (LAYERS - 1.0);
        double u = x / view.unit();
        int seed = view.seed(145 + layer);
        double mean = view.h() * (0.38 + 0.36 * Math.pow(near, 1.15));
        double broad = Noise.perlin(u * (1.1 + 0.5 * near) + layer * 7.3, 0.5, seed);
        double sharp = Noise.ridged(u * (2.2 - near), layer * 3.1, 5, seed + 50) - 0.5;
        double tall = view.unit() * (0.17 - 0.1 * near);
        return mean - tall * (0.75 * broad + (1.15 - 0.9 * near) * sharp);
    }

    private void ridge(View view, Sun sun, int layer) {
        Canvas canvas = view.canvas();
        double near = layer / (LAYERS - 1.0);
        int body = body(view, near);
        int fog = Colors.mix(view.palette().haze(), 0xFFFFFF, 0.12);
        int mist = Colors.mix(body, fog, 0.62 - 0.34 * near);
        double side = sun.left(view.w()) ? -0.3 : 0.3;
        double wide = view.unit() * 0.03;
        canvas.columns(
                x -> {
                    double top = crest(view, layer, x);
                    double next = layer + 1 < LAYERS ? crest(view, layer + 1, x) + 2 : view.h();
                    double end = Math.min(next, view.h());
                    double rise = crest(view, layer, x + wide) - crest(view, layer, x - wide);
                    double lit = Math.clamp(-rise / wide * side, -0.4, 0.4) * 22;
                    for (int y = (int) Math.max(0, top); y < end; y++) {
                        double t = (y - top) / view.unit() / 0.3;
                        double u = x / view.unit();
                        double rough = Texture.CLOUDY.at(u * 5, y / view.unit() * 9 + layer) * 26;
                        double shade = lit * smooth(0.35, 0, t) + rough * smooth(0.6, 0, t);
                        int c = Colors.blend(body, mist, smooth(0.05, 0.8, t));
                        c = Colors.shift(c, shade * (0.3 + 0.7 * near));
                        int i = y * canvas.width + x;
                        double edge = Math.clamp(y + 1 - top, 0, 1);
                        canvas.rgb[i] = Colors.blend(canvas.rgb[i], c, edge);
                    }
                });
    }

    /** Rock that turns to forest with nearness, seen through the air. */
    private int body(View view, double near) {
        var p = view.palette();
        int far = Colors.mix(p.haze(), p.sky().get(2), 0.35);
        int rock = p.lit(snowy ? 0x7F9AC0 : view.low() ? 0x4A4560 : 0x3F6577);
        int forest = p.lit(snowy ? 0xC2D4EA : 0x3F6A45);
        double haze = 0.86 * Math.pow(1 - near, 0.8);
        return Colors.mix(Colors.mix(rock, forest, near * near), far, haze);
    }

    /** Firs along the nearest crest. */
    private static void woods(View view, Sun sun) {
        if (view.absent("tree", "trees", "forest")) {
            return;
        }
        Graphics2D g = view.canvas().brush();
        Flora flora = new Flora(view, sun);
        Random dice = view.dice(143);
        for (int k = 0; k < 2; k++) {
            int layer = LAYERS - 2 + k;
            int n = (int) (view.w() / view.unit() * 46);
            for (int i = 0; i < n; i++) {
                double x = view.w() * (i + dice.nextDouble()) / n;
                double grove = Noise.perlin(x / view.unit() * 2.3, k * 3.7, view.seed(144));
                double h = view.unit() * (0.05 + 0.05 * k) * (0.7 + 0.7 * dice.nextDouble());
                if (grove > -0.12) {
                    Prop fir = flora.prop(Flora.Species.PINE, new double[] {0, 1}, 1, i);
                    double[] foot = {x, crest(view, layer, x) + h * 0.22};
                    fir.look().draw(g, foot, h, 0.4 - 0.3 * k);
                }
            }
        }
        g.dispose();
    }

    /** The open slope that the viewer stands on. */
    private void meadow(View view) {
        Canvas canvas = view.canvas();
        int seed = view.seed(149);
        int grass = snowy ? view.palette().lit(0xF4F8FF) : Grass.ground(view);
        int dark = Colors.mix(grass, view.palette().shadow(), snowy ? 0.12 : 0.3);
        canvas.columns(
                x -> {
                    double u = x / view.unit();
                    double tilt =
                            (u - view.w() / view.unit() / 2) * (view.mirrored() ? 0.08 : -0.08);
                    double top =
                            view.h() * 0.8
                                    + view.unit() * (tilt + 0.03 * Noise.perlin(u * 1.5, 0, seed));
                    for (int y = (int) top; y < canvas.height; y++) {
                        double t = (y - top) / view.unit();
                        double n = Texture.CLOUDY.at(u * 3, t * 9 + 2);
                        int c =
                                Colors.shift(
                                        Colors.blend(dark, grass, smooth(-0.02, 0.1, t + 0.05 * n)),
                                        16 * n);
                        int i = y * canvas.width + x;
                        canvas.rgb[i] =
                                Colors.blend(canvas.rgb[i], c, Math.clamp(y + 1 - top, 0, 1));
                    }
                });
    }
}
