package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
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
        return street || view.layout(3) != 1 ? canyon(view, look, wet) : skyline(view, look, wet);
    }

    private static Stage canyon(View view, CityLook look, boolean wet) {
        double m = view.mirrored() ? -1 : 1;
        boolean centred = view.layout(3) == 0;
        double horizon = view.h() * (centred ? 0.6 : 0.64);
        double vanishing = view.w() * (0.5 + m * (centred ? 0.02 : 0.2));
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(horizon + view.unit() * 0.05);
        double wide = Math.max(0.5, 0.52 * Math.sqrt(view.w() / view.unit()));
        Canyon canyon =
                new Canyon(
                        view, look, new double[] {vanishing, horizon}, wide * (centred ? 1 : 1.2));
        if (!wet) {
            canyon.street();
        }
        canyon.paint();
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
        double horizon = view.h() * 0.7;
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(horizon + 2);
        new Skyline(view, look, horizon).paint();
        double[] base = new double[view.canvas().width];
        Arrays.fill(base, horizon);
        new WetGround(view, horizon, base, wet ? stone(view) : view.palette().lit(0xA8A298))
                .paint(wet ? 0.92 : 0.25);
        Stage.Ground ground = wet ? Stage.Ground.WET : Stage.Ground.ROAD;
        return new Stage(
                horizon,
                view.h() * 0.9,
                horizon + (view.h() - horizon) * 0.3,
                Double.NaN,
                ground,
                view.light(sun));
    }

    private static int stone(View view) {
        return view.neon()
                ? Colors.mix(view.palette().zenith(), 0x0A0720, 0.6)
                : view.night() ? 0x141B33 : view.palette().lit(0x6A6E78);
    }
}
