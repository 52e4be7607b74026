package dev.easel.engine.illustrator.world.backdrop;

import java.util.Random;

/** Houses and gardens along a lane, hills behind. */
final class Village extends Landscape {
    private static final double FAR = 55;
    private static final double[] LEVELS = {0.48, 0.54, 0.44};

    private final boolean paved;

    /** {@code paved}: along a street, as in a suburb. */
    Village(boolean paved) {
        this.paved = paved;
    }

    @Override
    Lie lie(View view) {
        return new Lie(LEVELS[view.layout(3)], FAR, 0.6, 0.07);
    }

    @Override
    Relief relief(View view) {
        int layout = view.layout(3);
        return new Hills(view, layout == 2 ? 0.7 : 0.4, layout == 1 ? 6 : 3.5);
    }

    @Override
    Way way(View view) {
        return Ways.winding(view, 0.2);
    }

    @Override
    void settle(Site site) {
        View view = site.view();
        site.lay(paved ? WaySurfaces.road(view) : WaySurfaces.path(view));
        houses(site);
        if (!view.absent("tree", "trees")) {
            gardens(site);
        }
    }

    @Override
    Cover cover(View view) {
        return new Fields(view, 0.6);
    }

    @Override
    void finish(Site site) {
        View view = site.view();
        new Grass(view).grow(view.h() * (paved ? 0.93 : 0.84), view.h(), paved ? 400 : 1100);
    }

    @Override
    public void frame(View view, Stage stage) {
        if (!paved) {
            super.frame(view, stage);
        }
    }

    private static void houses(Site site) {
        View view = site.view();
        Random dice = view.dice(291);
        double z = 2.5;
        while (z < 16) {
            for (int side = -1; side <= 1; side += 2) {
                double x = side * (0.62 + 0.18 * z + 0.25 * dice.nextDouble());
                if (dice.nextDouble() < 0.85 && site.way().distance(x, z) > 0.55) {
                    Cottage house = new Cottage(view, site.sun(), dice);
                    double back = z + 0.3 * dice.nextDouble();
                    site.land().stand(house.prop(x, back, 0.62 + 0.22 * dice.nextDouble()));
                }
            }
            z *= 1.24;
        }
    }

    private static void gardens(Site site) {
        View view = site.view();
        Random dice = view.dice(292);
        Flora.Species[] species = {
            Flora.Species.OAK,
            Flora.Species.PINE,
            Flora.Species.POPLAR,
            Flora.Species.BUSH,
            Flora.Species.BIRCH,
            Flora.Species.BLOSSOM
        };
        for (int i = 0; i < view.some(170); i++) {
            double z = 2.4 * Math.pow(11, dice.nextDouble());
            double x = (dice.nextDouble() * 2 - 1) * z * site.reach();
            Flora.Species kind = species[dice.nextInt(species.length)];
            double size = kind == Flora.Species.BUSH ? 0.24 : 0.55 + 0.3 * dice.nextDouble();
            if (site.way().distance(x, z) > 0.45) {
                site.land().stand(site.flora().prop(kind, new double[] {x, z}, size, i));
            }
        }
    }
}
