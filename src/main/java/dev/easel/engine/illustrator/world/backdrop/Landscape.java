package dev.easel.engine.illustrator.world.backdrop;

/**
 * Land under a sky, seen by someone who stands on it: each kind of country says what it is like.
 */
abstract class Landscape implements Backdrop {
    /**
     * One view of one country while it is painted.
     *
     * @param way what runs through it
     */
    record Site(View view, Sun sun, Eye eye, Terrain land, Flora flora, Way way) {
        /** How far the picture reaches to each side, per unit of depth, a little over its edge. */
        double reach() {
            return view.w() / view.unit() * 0.62;
        }

        /** A road if something must drive on it. */
        void lay(Way.Surface otherwise) {
            way.lay(land, eye, view.demand().vehicles() ? WaySurfaces.road(view) : otherwise);
        }
    }

    /**
     * The lie of the land.
     *
     * @param level of the eye, as a share of the picture's height from the top
     * @param far the last depth painted
     * @param air the share of haze at the farthest depth
     * @param dip how far the low sun stands over the eye's level, in units
     */
    record Lie(double level, double far, double air, double dip) {}

    /** The view in this country's own colours. */
    View seen(View view) {
        return view;
    }

    /** Paints what stands in the sky behind the land. */
    void heavens(View view, Sun sun, double horizon) {}

    abstract Lie lie(View view);

    abstract Relief relief(View view);

    /** What runs through it where nothing has to drive. */
    abstract Way way(View view);

    /** Lays the way; stands trees and houses on the land. */
    abstract void settle(Site site);

    abstract Cover cover(View view);

    /** Paints what lies over the land: blades, beams, mist. */
    abstract void finish(Site site);

    Stage.Ground ground() {
        return Stage.Ground.GRASS;
    }

    private Stage.Ground bare(View view) {
        return view.winter() ? Stage.Ground.SNOW : ground();
    }

    @Override
    public final Stage paint(View given) {
        View view = seen(given);
        Lie lie = lie(view);
        double horizon = view.h() * lie.level();
        Sun sun = view.sun(horizon - (view.low() ? view.unit() * lie.dip() : 0));
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.06);
        heavens(view, sun, horizon);
        Eye eye = Eye.over(view, horizon, lie.far());
        Terrain land = new Terrain(view, eye, sun, relief(view)).air(lie.air());
        boolean driven = view.demand().vehicles();
        Way way = driven ? Ways.road(view) : way(view);
        Site site = new Site(view, sun, eye, land, new Flora(view, sun), way);
        settle(site);
        land.paint(cover(view));
        finish(site);
        double near = driven ? land.screenY(0, Ways.CROSSING) : view.h() * 0.88;
        Stage.Ground ground = driven ? Stage.Ground.ROAD : bare(view);
        double far = land.screenY(0, 3.4);
        return new Stage(horizon, near, far, Double.NaN, ground, view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        new Grass(view).grow(view.h() * 0.955, view.h() * 1.015, 420);
    }
}
