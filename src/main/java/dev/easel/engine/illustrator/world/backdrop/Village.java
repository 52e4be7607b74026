package dev.easel.engine.illustrator.world.backdrop;

import java.util.Random;

/** Houses and gardens along a lane, hills behind. */
final class Village implements Backdrop {
    private static final double FAR = 55;

    private final boolean paved;

    /** {@code paved}: on a street with traffic, as in a suburb. */
    Village(boolean paved) {
        this.paved = paved;
    }

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 0 ? 0.48 : layout == 1 ? 0.54 : 0.44);
        Sun sun = view.sun(horizon - view.unit() * (view.low() ? 0.07 : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.06);
        Eye eye = Eye.over(view, horizon, FAR);
        Hills hills = new Hills(view, layout == 2 ? 0.7 : 0.4, layout == 1 ? 6 : 3.5);
        Terrain land = new Terrain(view, eye, sun, hills).air(0.6);
        double m = view.mirrored() ? -1 : 1;
        Way lane =
                new Way(
                        0.2, m * 0.35, 0.8, m * 0.2, 1.6, -m * 0.15, 2.6, m * 0.1, 4, m * 0.5, 6,
                        m * 0.1, 9, -m * 0.6, 13);
        lane.lay(
                land,
                eye,
                paved || view.demand().vehicles()
                        ? WaySurfaces.road(view)
                        : WaySurfaces.path(view));
        houses(view, land, sun, lane);
        gardens(view, land, new Flora(view, sun), lane);
        land.paint(new Fields(view, 0.6));
        new Grass(view).grow(view.h() * 0.84, view.h(), 1100);
        return new Stage(
                horizon,
                view.h() * 0.88,
                land.screenY(0, 3.2),
                Double.NaN,
                Stage.Ground.GRASS,
                view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        new Grass(view).grow(view.h() * 0.955, view.h() * 1.015, 380);
    }

    private static void houses(View view, Terrain land, Sun sun, Way lane) {
        Random dice = view.dice(291);
        double z = 2.5;
        while (z < 16) {
            for (int side = -1; side <= 1; side += 2) {
                double x = side * (0.62 + 0.18 * z + 0.25 * dice.nextDouble());
                if (dice.nextDouble() < 0.85 && lane.distance(x, z) > 0.55) {
                    land.stand(
                            new Cottage(view, sun, dice)
                                    .prop(
                                            x,
                                            z + 0.3 * dice.nextDouble(),
                                            0.62 + 0.22 * dice.nextDouble()));
                }
            }
            z *= 1.24;
        }
    }

    private static void gardens(View view, Terrain land, Flora flora, Way lane) {
        if (view.absent("tree", "trees")) {
            return;
        }
        Random dice = view.dice(292);
        double wide = view.w() / view.unit() * 0.62;
        Flora.Species[] species = Flora.Species.values();
        for (int i = 0; i < view.some(170); i++) {
            double z = 2.4 * Math.pow(11, dice.nextDouble());
            double x = (dice.nextDouble() * 2 - 1) * z * wide;
            Flora.Species kind = species[dice.nextInt(species.length)];
            double size = kind == Flora.Species.BUSH ? 0.24 : 0.55 + 0.3 * dice.nextDouble();
            if (lane.distance(x, z) > 0.45) {
                land.stand(flora.prop(kind, new double[] {x, z}, size, i));
            }
        }
    }
}
