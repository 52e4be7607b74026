package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** Still water that mirrors mountains or hills, seen from a grassy bank. */
final class Lake implements Backdrop {
    private static final double FAR = 70;
    private static final double BANK = 0.16;

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 2 ? 0.5 : 0.44);
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.1 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.1);
        Eye eye =
                new Eye(
                        view,
                        horizon,
                        (view.h() - horizon) / view.unit(),
                        layout == 1 ? 6 : 8.5,
                        FAR);
        Peaks peaks = new Peaks(view);
        Hills hills = new Hills(view, 0.9, 6);
        Relief relief = layout == 1 ? (x, z) -> Math.max(BANK, hills.height(x, z)) : peaks;
        Terrain land = new Terrain(view, eye, sun, relief).air(0.55);
        firs(view, land, new Flora(view, sun), eye);
        land.paint(layout == 1 ? new Fields(view, 0.4) : new Alpine(view, peaks));
        double shore = eye.screenY(layout == 1 ? BANK : 0, eye.near());
        Water water = new Water(view, sun, horizon, view.h());
        water.paint(shore - 1, view.h());
        water.mirror(shore, 0.62);
        double bank = bank(view);
        double floating = shore + (bank - shore) * 0.5;
        return new Stage(
                horizon, view.h() * 0.9, bank, floating, Stage.Ground.GRASS, view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        new Grass(view).grow(view.h() * 0.95, view.h() * 1.015, 420);
    }

    private static void firs(View view, Terrain land, Flora flora, Eye eye) {
        if (view.absent("tree", "trees", "forest")) {
            return;
        }
        Random dice = view.dice(261);
        int seed = view.seed(262);
        double wide = view.w() / view.unit() * 0.62;
        for (int i = 0; i < view.some(360); i++) {
            double z = eye.near() * (1.01 + 0.9 * Math.pow(dice.nextDouble(), 1.6));
            double x = (dice.nextDouble() * 2 - 1) * z * wide;
            boolean fir = dice.nextDouble() < 0.75;
            if (Noise.perlin(x * 0.25, z * 0.3, seed) > -0.12) {
                double size = (0.55 + 0.5 * dice.nextDouble()) * (fir ? 1 : 0.8);
                land.stand(
                        flora.prop(
                                fir ? Flora.Species.PINE : Flora.Species.OAK,
                                new double[] {x, z},
                                size,
                                i));
            }
        }
    }

    /** The near bank: grass with an uneven edge. Returns its mean row. */
    private static double bank(View view) {
        Canvas canvas = view.canvas();
        double mean = view.h() * 0.84;
        int seed = view.seed(263);
        int grass = Grass.ground(view);
        int edge = Colors.mix(grass, view.palette().shadow(), 0.45);
        canvas.columns(
                x -> {
                    double nx = x / view.unit();
                    double top =
                            mean
                                    + view.unit()
                                            * (0.05 * Noise.perlin(nx * 1.6, 1, seed)
                                                    + 0.012 * Noise.perlin(nx * 8, 2, seed));
                    for (int y = (int) top; y < canvas.height; y++) {
                        double d = (y - top) / view.unit();
                        canvas.rgb[y * canvas.width + x] =
                                Colors.blend(edge, grass, Noise.smooth(0, 0.02, d));
                    }
                });
        new Grass(view).grow(mean, view.h(), 1700);
        return mean + view.unit() * 0.04;
    }
}
