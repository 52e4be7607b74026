package dev.easel.engine.illustrator.world.backdrop;

import java.util.Random;

/** High in the sky, above and among clouds. */
final class CloudSea implements Backdrop {
    @Override
    public Stage paint(View view) {
        double horizon = view.h() * (view.layout(3) == 1 ? 1.05 : 0.9);
        Sun sun = view.sun(horizon * (view.low() ? 0.62 : 1));
        new Sky(view, sun, horizon).paint(view.h());
        Clouds clouds = new Clouds(view, sun);
        Random dice = view.dice(331);
        int kind = view.kind(3);
        int n = kind == 2 ? 3 : 9;
        double top = kind == 1 ? 0.56 : 0.7;
        for (int i = 0; i < n; i++) {
            double t = (i + 0.5) / n;
            double x = view.w() * ((i * 0.618 + dice.nextDouble() * 0.2) % 1.0);
            double size = view.unit() * (0.06 + 0.1 * t);
            clouds.paint(x, view.h() * (top + (1 - top) * t), size * (kind == 1 ? 1.4 : 1), 0.95);
        }
        return new Stage(
                view.h() * 0.7,
                view.h() * 0.72,
                view.h() * 0.6,
                Double.NaN,
                Stage.Ground.AIR,
                view.light(sun));
    }
}
