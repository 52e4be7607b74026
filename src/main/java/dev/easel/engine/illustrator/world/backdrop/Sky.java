package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;

/**
 * The sky from the top down to a line: gradient, sun's halo, veils of cloud, then what stands in
 * it.
 */
final class Sky {
    /** What hangs in a fair day's sky. */
    private enum Fair {
        CLEAR(0.05),
        THIN(0.62),
        SCATTERED(0.2),
        HEAPED(0.25);

        private final double veils;

        Fair(double veils) {
            this.veils = veils;
        }
    }

    private final View view;
    private final Sun sun;
    private final double horizon;
    private final Ramp gradient;
    private final Ramp veils;
    private final Falloff halo;
    private final double cover;
    private final double shiftX;
    private final double shiftY;

    Sky(View view, Sun sun, double horizon) {
        this.view = view;
        this.sun = sun;
        this.horizon = horizon;
        gradient = new Ramp(view.palette().skyStops());
        veils = new Ramp(shade(), Colors.mix(shade(), light(), 0.5), light());
        halo = Falloff.of(sun.kind());
        cover = coverage();
        shiftX = (view.seed(11) & 255) / 16.0;
        shiftY = (view.seed(12) & 255) / 16.0;
    }

    /** Paints rows 0 to {@code end}. */
    void paint(double end) {
        view.canvas().shadeSmooth(0, end, this::shade);
        if (view.night() && !view.overcast() || view.scene().sky().contains(SkyThing.STARS)) {
            new Stars(view).paint(Math.min(end, horizon));
        }
        if (sun.visible()) {
            new SunDisc(view, sun).paint(end);
        }
        if (cumulus()) {
            new Clouds(view, sun).heap(horizon, fair() == Fair.SCATTERED ? 0.55 : 1);
        }
        if (view.scene().sky().contains(SkyThing.RAINBOW)) {
            new Rainbow(view).paint(horizon);
        }
    }

    private boolean cumulus() {
        boolean day = !view.overcast() && !view.night() && !view.low();
        boolean heaps = fair() == Fair.SCATTERED || fair() == Fair.HEAPED;
        return (day && heaps || view.scene().sky().contains(SkyThing.CLOUDS))
                && !view.absent("cloud", "clouds");
    }

    private Fair fair() {
        boolean named =
                view.scene().sky().contains(SkyThing.CLOUDS)
                        || view.scene().atmosphere().weather() == Weather.CLOUDY;
        return named ? Fair.HEAPED : Fair.values()[view.kind(Fair.values().length, 13)];
    }

    private double coverage() {
        if (view.absent("cloud", "clouds")) {
            return 0;
        }
        if (view.scene().atmosphere().weather() == Weather.CLOUDY) {
            return 0.85;
        }
        return view.overcast() ? 0.95 : view.night() ? 0.35 : view.low() ? 0.75 : fair().veils;
    }

    private int light() {
        var p = view.palette();
        if (view.low()) {
            return Colors.mix(0xFFB38A, p.sun(), 0.4);
        }
        return view.night()
                ? Colors.mix(p.sky().get(3), 0xFFFFFF, 0.12)
                : Colors.mix(p.horizon(), 0xFFFFFF, 0.8);
    }

    private int shade() {
        var p = view.palette();
        if (view.low()) {
            return Colors.mix(p.sky().get(1), 0xB0507A, 0.35);
        }
        return view.night()
                ? Colors.mix(p.sky().get(1), 0x000010, 0.3)
                : Colors.mix(p.sky().get(2), 0x8EA4C0, 0.5);
    }

    private int shade(double x, double y) {
        double nx = x / view.unit();
        double ny = y / view.unit();
        double t = y / horizon;
        int c = gradient.at(t + 0.03 * Texture.CLOUDY.at(nx + shiftX, ny));
        double dx = (x - sun.x()) / view.unit();
        double dy = (y - sun.y()) / view.unit();
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (!view.overcast()) {
            c =
                    Colors.screen(
                            c, view.low() ? view.palette().sun() : haloColor(), halo.at(distance));
        }
        return cover == 0
                ? c
                : veil(c, t, new double[] {nx, ny, distance, Math.clamp(-dx * 4, -1, 1)});
    }

    private int haloColor() {
        return view.night() ? 0xAEC4FF : 0xFFF2CC;
    }

    /** {@code at}: position in units, distance from the sun, side it is on. */
    private int veil(int c, double t, double[] at) {
        double perspective = 1 / (1.15 - Math.clamp(t, 0, 1));
        double u = at[0] * 1.6 * (0.6 + perspective * 0.25) + shiftX;
        double v = at[1] * 7.5 * (0.7 + t * 0.9) + shiftY;
        double wave = Texture.CLOUDY.at(at[0] * 3 + shiftY, at[1] * 6) * 0.5;
        double n = Texture.CLOUDY.at(u + wave, v + wave) + 0.5;
        double threshold = view.overcast() ? 0.3 : 0.62 - 0.25 * cover;
        double density = smooth(threshold, threshold + 0.34, n) * Math.min(1, cover + 0.25);
        density *=
                (1 - smooth(0.9, 1.02, t) * 0.6) * (view.low() ? smooth(0, 0.12, t) * 0.85 : 0.75);
        if (density < 0.004) {
            return c;
        }
        double toward =
                Texture.CLOUDY.at(u + wave + 0.05 * at[3], v + wave + (view.low() ? 0.16 : -0.14))
                        + 0.5;
        double near = view.low() ? 0.35 * Math.exp(-at[2] * 2.2) : 0.1;
        return Colors.blend(c, veils.at(0.5 + (n - toward) * 2.6 + near), density);
    }
}
