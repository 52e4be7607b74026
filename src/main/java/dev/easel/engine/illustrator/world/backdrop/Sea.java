package dev.easel.engine.illustrator.world.backdrop;

/** Open water to the horizon. */
final class Sea implements Backdrop {
    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 0 ? 0.5 : layout == 1 ? 0.38 : 0.6);
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(horizon + 1);
        new Islands(view, sun).paint(horizon);
        Water water = new Water(view, sun, horizon, view.h());
        water.paint(horizon, view.h());
        Gulls.paint(view, sun, horizon);
        double near = horizon + (view.h() - horizon) * 0.68;
        double far = horizon + (view.h() - horizon) * 0.2;
        return new Stage(horizon, near, far, near, Stage.Ground.WATER, view.light(sun));
    }
}
