package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** Snowfields, laden firs or bare birches, white mountains, a hamlet with smoke. */
final class Snow extends Landscape {
    private enum Kind {
        FIRS,
        HAMLET,
        PEAKS,
        BIRCHES
    }

    private static final double FAR = 60;

    private static Kind kind(View view) {
        return Kind.values()[view.kind(Kind.values().length, 274)];
    }

    @Override
    Lie lie(View view) {
        return new Lie(0.48 + 0.05 * view.layout(3), FAR, 0.5, 0.08);
    }

    @Override
    Relief relief(View view) {
        return kind(view) == Kind.PEAKS ? new Peaks(view) : new Hills(view, 0.6, 7);
    }

    @Override
    Way way(View view) {
        return Ways.winding(view, 0.07);
    }

    @Override
    void settle(Site site) {
        View view = site.view();
        if (view.demand().vehicles() || kind(view) == Kind.HAMLET) {
            site.lay(WaySurfaces.trodden(view));
        }
        if (!view.absent("tree", "trees", "forest")) {
            trees(site, kind(view));
        }
        if (kind(view) == Kind.HAMLET && !view.absent("house", "houses", "building")) {
            hamlet(site);
        }
    }

    @Override
    Cover cover(View view) {
        return new SnowCover(view);
    }

    @Override
    void finish(Site site) {}

    @Override
    Stage.Ground ground() {
        return Stage.Ground.SNOW;
    }

    @Override
    public void frame(View view, Stage stage) {}

    private static void hamlet(Site site) {
        Random dice = site.view().dice(271);
        double side = site.view().mirrored() ? 1 : -1;
        for (int i = 0; i < 4; i++) {
            double x = side * (1.2 + 0.95 * i + 0.3 * dice.nextDouble());
            Cottage house = new Cottage(site.view(), site.sun(), dice);
            site.land().stand(house.prop(x, 4.6 + 0.9 * i, 0.6 + 0.15 * dice.nextDouble()));
        }
    }

    private static void trees(Site site, Kind kind) {
        View view = site.view();
        Random dice = view.dice(272);
        int seed = view.seed(273);
        for (int i = 0; i < view.some(360); i++) {
            double z = 2.6 * Math.pow(9, Math.pow(dice.nextDouble(), 0.75));
            double x = (dice.nextDouble() * 2 - 1) * z * site.reach();
            double side = smooth(0.16, 0.45, Math.abs(x / z) / site.reach());
            double grove = Noise.perlin(x * 0.3, z * 0.35, seed);
            double density = grove + smooth(4, 12, z) * 0.5 + side * 0.3 - 0.4;
            boolean close = z > 5 || side > 0.7;
            if (density > 0 && close && site.way().distance(x, z) > 0.35) {
                double size = (0.46 + 0.36 * dice.nextDouble()) * (1 + 0.045 * z);
                boolean birch = kind == Kind.BIRCHES && dice.nextDouble() < 0.6;
                Flora.Species species = birch ? Flora.Species.BIRCH : Flora.Species.PINE;
                site.land().stand(site.flora().prop(species, new double[] {x, z}, size, i));
            }
        }
    }
}
