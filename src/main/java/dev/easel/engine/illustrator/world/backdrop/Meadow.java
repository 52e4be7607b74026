package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** A green valley: hills, fields, groves, a hamlet, a path or a stream, flowers in front. */
final class Meadow implements Backdrop {
    private static final double FAR = 60;

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 0 ? 0.5 : layout == 1 ? 0.56 : 0.46);
        Sun sun = view.sun(horizon - (view.low() ? view.unit() * 0.06 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.06);
        Eye eye = Eye.over(view, horizon, FAR);
        Terrain land =
                new Terrain(view, eye, sun, new Hills(view, 0.75, layout == 1 ? 5.5 : 3.4))
                        .air(0.66);
        Way way = way(view, layout);
        if (view.demand().vehicles()) {
            way.lay(land, eye, WaySurfaces.road(view));
        } else {
            way.lay(land, eye, layout == 2 ? WaySurfaces.stream(view) : WaySurfaces.path(view));
        }
        Flora flora = new Flora(view, sun);
        groves(view, land, flora, way);
        hamlet(view, land, sun, flora);
        land.paint(new Fields(view, 0.85));
        new Grass(view)
                .grow(
                        view.h() * (view.demand().vehicles() ? 0.92 : 0.78),
                        view.h(),
                        view.demand().vehicles() ? 700 : 2000);
        double near = view.demand().vehicles() ? land.screenY(0, 1.42) : view.h() * 0.88;
        Stage.Ground ground = view.demand().vehicles() ? Stage.Ground.ROAD : Stage.Ground.GRASS;
        return new Stage(horizon, near, land.screenY(0, 3.6), Double.NaN, ground, view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        new Grass(view).grow(view.h() * 0.95, view.h() * 1.015, 480);
    }

    private static Way way(View view, int layout) {
        double m = view.mirrored() ? -1 : 1;
        double wide = view.w() / view.unit();
        if (view.demand().vehicles()) {
            return new Way(
                    0.2,
                    -m * 2.4 * wide,
                    1.34,
                    -m * wide,
                    1.4,
                    0,
                    1.42,
                    m * 0.9 * wide,
                    1.52,
                    m * (0.9 * wide + 0.8),
                    2.2,
                    m * 1.2 * wide,
                    3.4,
                    m * 0.4,
                    5,
                    -m * 0.9,
                    7.5,
                    m * 0.5,
                    12,
                    m * 2,
                    18);
        }
        double half = layout == 2 ? 0.16 : 0.1;
        return new Way(
                half, m * 0.55, 0.8, m * 0.4, 1.5, -m * 0.3, 2.4, -m * 0.6, 3.4, m * 0.3, 4.8,
                m * 0.9, 6.6, m * 0.2, 9.5, -m * 0.8, 14, m * 0.3, 22);
    }

    private static void groves(View view, Terrain land, Flora flora, Way way) {
        if (view.absent("tree", "trees", "forest")) {
            return;
        }
        Random dice = view.dice(181);
        int seed = view.seed(182);
        double wide = view.w() / view.unit() * 0.62;
        int n = view.some(420);
        for (int i = 0; i < n; i++) {
            double z = 3 * Math.pow(9.5, dice.nextDouble());
            double x = (dice.nextDouble() * 2 - 1) * z * wide;
            double density = Noise.perlin(x * 0.33, z * 0.4, seed) - 0.08 - 0.2 * dice.nextDouble();
            double size = (0.26 + 0.2 * dice.nextDouble()) * (1 + 0.045 * z);
            if (density > 0 && way.distance(x, z) > 0.3 + 0.03 * z) {
                double pick = dice.nextDouble();
                Flora.Species species =
                        pick < 0.55
                                ? Flora.Species.OAK
                                : pick < 0.72
                                        ? Flora.Species.POPLAR
                                        : pick < 0.82 ? Flora.Species.PINE : Flora.Species.BUSH;
                double scaled =
                        species == Flora.Species.BUSH
                                ? size * 0.45
                                : species == Flora.Species.OAK ? size : size * 1.25;
                land.stand(flora.prop(species, new double[] {x, z}, scaled, i));
            }
        }
    }

    private static void hamlet(View view, Terrain land, Sun sun, Flora flora) {
        if (view.absent("house", "houses", "building", "buildings", "village")) {
            return;
        }
        Random dice = view.dice(191);
        double side = view.mirrored() ? 1 : -1;
        double z = 7.5 + 3 * dice.nextDouble();
        double x = side * (1.4 + 0.8 * dice.nextDouble());
        int n = 3 + dice.nextInt(3);
        for (int i = 0; i < n; i++) {
            double hx = x + (i - n / 2.0) * 0.75 + 0.2 * dice.nextDouble();
            double hz = z + 1.2 * dice.nextDouble();
            land.stand(new Cottage(view, sun, dice).prop(hx, hz, 0.42 + 0.14 * dice.nextDouble()));
            land.stand(flora.prop(Flora.Species.OAK, new double[] {hx + 0.4, hz + 0.3}, 0.55, i));
        }
    }
}
