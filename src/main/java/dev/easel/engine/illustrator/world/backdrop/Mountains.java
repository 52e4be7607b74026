package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** Snow peaks beyond a forest and a meadow; a road crosses it where there are vehicles. */
final class Mountains implements Backdrop {
    private static final double FAR = 70;

    @Override
    public Stage paint(View view) {
        double horizon = view.h() * (0.56 + 0.03 * view.layout(3));
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.16 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.05);
        Eye eye = Eye.over(view, horizon, FAR);
        Peaks peaks = new Peaks(view);
        Terrain land = new Terrain(view, eye, sun, peaks).air(0.46);
        Way way = way(view);
        way.lay(
                land,
                eye,
                view.demand().vehicles() ? WaySurfaces.road(view) : WaySurfaces.path(view));
        woods(view, land, new Flora(view, sun), way);
        land.paint(new Alpine(view, peaks));
        double near = land.screenY(0, 1.45);
        if (!view.demand().vehicles()) {
            new Grass(view).grow(view.h() * 0.8, view.h(), 1300);
        }
        Stage.Ground ground = view.demand().vehicles() ? Stage.Ground.ROAD : Stage.Ground.GRASS;
        return new Stage(
                horizon,
                view.demand().vehicles() ? near : view.h() * 0.88,
                land.screenY(0, 4),
                Double.NaN,
                ground,
                view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        new Grass(view).grow(view.h() * 0.955, view.h() * 1.01, 420);
    }

    /** Across the foreground and back into the distance; a footpath keeps to the middle. */
    private static Way way(View view) {
        double m = view.mirrored() ? -1 : 1;
        double wide = view.w() / view.unit();
        if (!view.demand().vehicles()) {
            return new Way(
                    0.09, m * 0.5, 0.8, m * 0.3, 1.5, -m * 0.35, 2.6, m * 0.3, 4.2, m * 0.1, 6.5,
                    -m * 0.6, 10, m * 0.2, 15);
        }
        return new Way(
                0.2,
                -m * 2.4 * wide,
                1.36,
                -m * wide,
                1.42,
                0,
                1.45,
                m * 0.9 * wide,
                1.56,
                m * (0.9 * wide + 0.9),
                2.3,
                m * 1.3 * wide,
                3.4,
                m * 0.3,
                4.6,
                -m * 0.7,
                6.2,
                m * 0.3,
                8.6,
                m * 1.2,
                11.5,
                m * 0.3,
                16);
    }

    private static void woods(View view, Terrain land, Flora flora, Way way) {
        if (view.absent("tree", "trees", "forest")) {
            return;
        }
        Random dice = view.dice(141);
        int n = view.some(520);
        int seed = view.seed(142);
        double wide = view.w() / view.unit() * 0.62;
        for (int i = 0; i < n; i++) {
            double z = 3.4 * Math.pow(6.2, Math.pow(dice.nextDouble(), 0.7));
            double x = (dice.nextDouble() * 2 - 1) * z * wide;
            double density = Noise.perlin(x * 0.22, z * 0.3, seed) + smooth(4, 12, z) * 0.85 - 0.35;
            double size = (0.34 + 0.3 * dice.nextDouble()) * (1 + 0.05 * z);
            boolean pine = dice.nextDouble() < 0.8;
            if (density > 0 && way.distance(x, z) > 0.42 + 0.04 * z) {
                land.stand(
                        flora.prop(
                                pine ? Flora.Species.PINE : Flora.Species.OAK,
                                new double[] {x, z},
                                pine ? size : size * 0.7,
                                i));
            }
        }
    }
}
