package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.util.Arrays;

/** A big city: a street canyon, or a skyline across a square or a river. */
final class City implements Backdrop {
    private final boolean street;

    /** {@code street}: always down in the street. */
    City(boolean street) {
        this.street = street;
    }

    @Override
    public Stage paint(View view) {
        CityLook look = new CityLook(view);
        boolean wet = view.raining() || view.night() || view.neon();
        return street || view.kind(4) == 0 ? canyon(view, look, wet) : skyline(view, look, wet);
    }

    private Stage canyon(View view, CityLook look, boolean wet) {
        double m = view.mirrored() ? -1 : 1;
        boolean centred = street || view.layout(3) == 0;
        double horizon = view.h() * (centred ? 0.6 : 0.64);
        double vanishing = view.w() * (0.5 + m * (centred ? 0.02 : 0.2));
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.05);
        double wide = Math.max(0.5, 0.52 * Math.sqrt(view.w() / view.unit()));
        Canyon canyon =
                new Canyon(
                        view, look, new double[] {vanishing, horizon}, wide * (centred ? 1 : 1.2));
        canyon.street();
        canyon.paint();
        if (!wet && !view.absent("tree", "trees") && (street || (view.seed(224) & 3) != 0)) {
            canyon.trees(new Flora(view, sun));
        }
        canyon.cables();
        if (wet) {
            new WetGround(view, horizon, canyon.base(), stone(view)).paint(0.92);
        }
        Stage.Ground ground = wet ? Stage.Ground.WET : Stage.Ground.ROAD;
        return new Stage(
                horizon,
                view.h() * 0.9,
                horizon + (view.h() - horizon) * 0.35,
                Double.NaN,
                ground,
                view.light(sun));
    }

    private static Stage skyline(View view, CityLook look, boolean wet) {
        double horizon = view.h() * (wet ? 0.7 : 0.62);
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(horizon + 2);
        new Skyline(view, look, horizon).paint();
        boolean park = !wet && view.kind(3, 226) == 0;
        if (park) {
            new Park(view, sun, horizon).paint();
        } else if (wet) {
            double[] base = new double[view.canvas().width];
            Arrays.fill(base, horizon);
            new WetGround(view, horizon, base, stone(view)).paint(0.92);
        } else {
            Water river = new Water(view, sun, horizon, view.h());
            river.paint(horizon, view.h());
            river.mirror(horizon, 0.5);
            quay(view, horizon);
        }
        Stage.Ground ground =
                park ? Stage.Ground.GRASS : wet ? Stage.Ground.WET : Stage.Ground.ROAD;
        double far = horizon + (view.h() - horizon) * (wet ? 0.3 : 0.55);
        double water = wet || park ? Double.NaN : horizon + (view.h() - horizon) * 0.3;
        return new Stage(horizon, view.h() * 0.92, far, water, ground, view.light(sun));
    }

    /** A promenade of stone slabs along the river. */
    private static void quay(View view, double horizon) {
        double top = horizon + (view.h() - horizon) * 0.5;
        int slab = view.palette().lit(0xC9C0B0);
        int joint = Colors.tone(slab, -0.1, 1);
        int edge = Colors.tone(slab, -0.2, 1);
        view.canvas()
                .shade(
                        top,
                        view.h(),
                        (x, y) -> {
                            double d = (y - top) / view.unit();
                            double depth = 1 / (y - horizon);
                            double u = (x - view.w() / 2) * depth * 3 + 50;
                            double v = view.unit() * depth * 2;
                            double seam =
                                    Math.min(
                                            Math.abs(u - Math.rint(u)), Math.abs(v - Math.rint(v)));
                            double grain = Texture.CLOUDY.at(u * 2, v * 2) * 14;
                            int c = Colors.blend(joint, slab, Noise.smooth(0.008, 0.022, seam));
                            return Colors.blend(
                                    edge, Colors.shift(c, grain), Noise.smooth(0.012, 0.02, d));
                        });
    }

    private static int stone(View view) {
        return view.neon()
                ? Colors.mix(view.palette().zenith(), 0x0A0720, 0.6)
                : view.night() ? 0x141B33 : view.palette().lit(0x6A6E78);
    }
}
