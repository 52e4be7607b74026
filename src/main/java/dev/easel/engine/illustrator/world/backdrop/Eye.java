package dev.easel.engine.illustrator.world.backdrop;

/**
 * A standing eye over land: depth 1 is about the bottom edge of the picture.
 *
 * @param horizon its height on the picture, pixels from the top
 * @param height above the plane of height 0, in the land's units
 * @param near first depth painted
 * @param far last depth painted
 */
record Eye(View view, double horizon, double height, double near, double far) {
    /** An eye that sees height 0 at depth 1 exactly at the bottom of the picture. */
    static Eye over(View view, double horizon, double far) {
        return new Eye(view, horizon, (view.h() - horizon) / view.unit(), 0.88, far);
    }

    double screenX(double x, double z) {
        return view.w() / 2 + view.unit() * x / z;
    }

    double screenY(double height, double z) {
        return horizon + view.unit() * (this.height - height) / z;
    }

    /** How far to the side a point of the land lies that shows in column {@code px}. */
    double landX(double px, double z) {
        return (px - view.w() / 2) / view.unit() * z;
    }

    /** The depth at which flat land of height 0 shows in row {@code py}, below the horizon. */
    double landZ(double py) {
        return view.unit() * height / Math.max(1, py - horizon);
    }
}
