package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.world.canvas.Colors;

/** The air between the eye and the land: far things fade to haze. */
final class Air {
    private final Eye eye;
    private final int haze;
    private final boolean fog;
    private double density = 0.62;

    Air(View view, Eye eye) {
        this.eye = eye;
        haze = Colors.mix(view.palette().haze(), view.palette().sky().get(4), 0.3);
        fog = view.scene().atmosphere().weather() == Weather.FOG;
    }

    /** The share of haze at the farthest depth, 0–1. */
    void density(double density) {
        this.density = density;
    }

    double haze(double z) {
        double t = Math.log(z / eye.near()) / Math.log(eye.far() / eye.near());
        return fog
                ? Math.min(0.96, density * 0.6 * t + 1.1 * t)
                : density * Math.pow(Math.clamp(t, 0, 1), 1.7);
    }

    int seen(int color, double z) {
        return Colors.blend(color, haze, haze(z));
    }

    int color() {
        return haze;
    }
}
