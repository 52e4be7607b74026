package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere.Weather;

/** Open water to the horizon: calm, under sail, rolling, or along a cliff. */
final class Sea implements Backdrop {
    private static final double[] LEVELS = {0.5, 0.38, 0.58};

    @Override
    public Stage paint(View view) {
        int kind = view.kind(5);
        boolean rolling = kind >= 3 || view.scene().atmosphere().weather() == Weather.STORM;
        double horizon = view.h() * (rolling ? 0.44 : LEVELS[view.layout(3)]);
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(horizon + 1);
        new Islands(view, sun).paint(horizon);
        new Water(view, sun, horizon, view.h()).paint(horizon, view.h());
        Coast coast = new Coast(view, sun, horizon);
        if (kind == 1 || kind == 4) {
            coast.cliff();
        }
        if (kind == 0 || kind == 3) {
            coast.sails();
        }
        if (rolling) {
            new Swell(view, sun, horizon).paint();
        } else if (kind == 1) {
            coast.stacks();
        }
        Gulls.paint(view, sun, horizon);
        double near = horizon + (view.h() - horizon) * 0.68;
        double far = horizon + (view.h() - horizon) * 0.2;
        return new Stage(horizon, near, far, near, Stage.Ground.WATER, view.light(sun));
    }
}
