package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** Snow peaks beyond a forest and a meadow, with a path, a stream or a road to them. */
final class Mountains extends Landscape {
    private static final double FAR = 70;

    @Override
    Lie lie(View view) {
        return new Lie(0.5 + 0.055 * view.layout(3), FAR, 0.46, 0.16);
    }

    @Override
    Relief relief(View view) {
        return new Peaks(view);
    }

    @Override
    Way way(View view) {
        return Ways.winding(view, stream(view) ? 0.17 : 0.09);
    }

    private static boolean stream(View view) {
        return view.kind(2, 147) == 0;
    }

    @Override
    void settle(Site site) {
        View view = site.view();
        site.lay(stream(view) ? WaySurfaces.stream(view) : WaySurfaces.path(view));
        if (!view.absent("tree", "trees", "forest")) {
            woods(site);
        }
    }

    @Override
    Cover cover(View view) {
        return new Alpine(view, new Peaks(view));
    }

    @Override
    void finish(Site site) {
        View view = site.view();
        if (!view.demand().vehicles()) {
            new Grass(view).grow(view.h() * 0.8, view.h(), 1300);
        }
    }

    private static void woods(Site site) {
        View view = site.view();
        Random dice = view.dice(141);
        int seed = view.seed(142);
        boolean golden = view.kind(4, 148) == 0;
        for (int i = 0; i < view.some(520); i++) {
            double z = 3.4 * Math.pow(6.2, Math.pow(dice.nextDouble(), 0.7));
            double x = (dice.nextDouble() * 2 - 1) * z * site.reach();
            double density = Noise.perlin(x * 0.22, z * 0.3, seed) + smooth(4, 12, z) * 0.85 - 0.35;
            double size = (0.34 + 0.3 * dice.nextDouble()) * (1 + 0.05 * z);
            boolean pine = dice.nextDouble() < 0.8;
            if (density > 0 && site.way().distance(x, z) > 0.42 + 0.04 * z) {
                Flora.Species other = golden ? Flora.Species.GOLDEN_BIRCH : Flora.Species.OAK;
                Flora.Species species = pine ? Flora.Species.PINE : other;
                site.land()
                        .stand(
                                site.flora()
                                        .prop(
                                                species,
                                                new double[] {x, z},
                                                pine ? size : size * 0.7,
                                                i));
            }
        }
    }
}
