package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/**
 * Green country: a valley with a path or stream, fields in flower or in corn, a hill, an orchard.
 */
final class Meadow extends Landscape {
    private enum Kind {
        VALLEY,
        STREAM,
        FLOWERS,
        HILLTOP,
        CORN,
        ORCHARD
    }

    private static final double FAR = 60;

    private static Kind kind(View view) {
        return Kind.values()[view.kind(Kind.values().length)];
    }

    @Override
    Lie lie(View view) {
        double level =
                switch (kind(view)) {
                    case VALLEY -> 0.5;
                    case STREAM -> 0.46;
                    case FLOWERS -> 0.42;
                    case HILLTOP -> 0.62;
                    case CORN -> 0.52;
                    case ORCHARD -> 0.55;
                };
        return new Lie(level, FAR, 0.66, 0.06);
    }

    @Override
    Relief relief(View view) {
        return switch (kind(view)) {
            case VALLEY, STREAM -> new Hills(view, 0.75, 3.4);
            case FLOWERS -> new Hills(view, 0.28, 5.5);
            case HILLTOP -> new Hills(view, 0.9, 2.2);
            case CORN -> new Hills(view, 0.45, 3);
            case ORCHARD -> new Hills(view, 0.4, 4.5);
        };
    }

    @Override
    Way way(View view) {
        return Ways.winding(view, kind(view) == Kind.STREAM ? 0.15 : 0.1);
    }

    @Override
    void settle(Site site) {
        View view = site.view();
        Kind kind = kind(view);
        site.lay(kind == Kind.STREAM ? WaySurfaces.stream(view) : WaySurfaces.path(view));
        if (!view.absent("tree", "trees", "forest")) {
            groves(site, kind);
            if (kind == Kind.HILLTOP) {
                landmark(site);
            }
        }
        hamlet(site);
    }

    @Override
    Cover cover(View view) {
        Fields fields = new Fields(view, kind(view) == Kind.ORCHARD ? 0.4 : 0.85);
        return switch (kind(view)) {
            case FLOWERS -> new Rows(view, fields, Rows.Crop.FLOWERS);
            case CORN -> new Rows(view, fields, Rows.Crop.CORN);
            case VALLEY, STREAM, HILLTOP, ORCHARD -> fields;
        };
    }

    @Override
    void finish(Site site) {
        View view = site.view();
        boolean driven = view.demand().vehicles();
        int blades = driven ? 700 : kind(view) == Kind.CORN ? 1200 : 2000;
        new Grass(view).grow(view.h() * (driven ? 0.92 : 0.8), view.h(), blades);
    }

    private static void groves(Site site, Kind kind) {
        View view = site.view();
        Random dice = view.dice(181);
        int seed = view.seed(182);
        double bare =
                kind == Kind.FLOWERS || kind == Kind.CORN
                        ? 0.22
                        : kind == Kind.ORCHARD ? -0.3 : 0.08;
        int n = view.some(420);
        for (int i = 0; i < n; i++) {
            double z = (kind == Kind.ORCHARD ? 2.6 : 3) * Math.pow(9.5, dice.nextDouble());
            double x = (dice.nextDouble() * 2 - 1) * z * site.reach();
            double density = Noise.perlin(x * 0.33, z * 0.4, seed) - bare - 0.2 * dice.nextDouble();
            double size = (0.26 + 0.2 * dice.nextDouble()) * (1 + 0.045 * z);
            boolean clear = z > 3.4 || Math.abs(x / z) > 0.3;
            if (density > 0 && clear && site.way().distance(x, z) > 0.3 + 0.03 * z) {
                Flora.Species species = kind == Kind.ORCHARD ? Flora.Species.BLOSSOM : mixed(dice);
                site.land()
                        .stand(
                                site.flora()
                                        .prop(
                                                species,
                                                new double[] {x, z},
                                                size * species.stature(),
                                                i));
            }
        }
    }

    private static Flora.Species mixed(Random dice) {
        double pick = dice.nextDouble();
        return pick < 0.5
                ? Flora.Species.OAK
                : pick < 0.66
                        ? Flora.Species.POPLAR
                        : pick < 0.74
                                ? Flora.Species.PINE
                                : pick < 0.84 ? Flora.Species.BIRCH : Flora.Species.BUSH;
    }

    /** One great tree at the side of the middle ground. */
    private static void landmark(Site site) {
        double side = site.sun().left(site.view().w()) ? 1 : -1;
        double x = side * 0.29 * site.view().w() / site.view().unit() * 3.2;
        site.land().stand(site.flora().prop(Flora.Species.OAK, new double[] {x, 3.2}, 1.75, 1));
    }

    private static void hamlet(Site site) {
        View view = site.view();
        if (view.absent("house", "houses", "building", "buildings", "village")
                || view.kind(4, 192) == 0) {
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
            Cottage house = new Cottage(view, site.sun(), dice);
            site.land().stand(house.prop(hx, hz, 0.42 + 0.14 * dice.nextDouble()));
            site.land()
                    .stand(
                            site.flora()
                                    .prop(
                                            Flora.Species.OAK,
                                            new double[] {hx + 0.4, hz + 0.3},
                                            0.55,
                                            i));
        }
    }
}
