package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere.Season;
import dev.easel.engine.illustrator.scene.Atmosphere.Time;
import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/**
 * What a backdrop is painted from: the canvas, the scene, the air, and dice that fall the same way
 * for the same seed.
 */
public record View(Canvas canvas, Scene scene, Palette palette, Demand demand) {

    /**
     * What the picture is asked to be beyond its scene.
     *
     * @param richness how many small things there are, 1 = usual
     * @param vehicles whether something must stand on a road
     * @param grounded whether something needs ground under its feet
     */
    public record Demand(long seed, double richness, boolean vehicles, boolean grounded) {
        /** The same with another seed: another layout. */
        public Demand reseeded(long other) {
            return new Demand(other, richness, vehicles, grounded);
        }
    }

    public static View of(Canvas canvas, Scene scene, Demand demand) {
        boolean neon = scene.style() == Scene.Style.NEON;
        Palette palette =
                Palettes.choose(scene.atmosphere(), neon, new Random(demand.seed() * 7919 + 17));
        return new View(canvas, scene, palette, demand);
    }

    boolean winter() {
        return scene.atmosphere().season() == Season.WINTER;
    }

    double w() {
        return canvas.width;
    }

    double h() {
        return canvas.height;
    }

    double unit() {
        return canvas.unit;
    }

    /** A seed of its own for each purpose. */
    int seed(int salt) {
        return Noise.hash((int) demand.seed(), (int) (demand.seed() >>> 32) + salt, salt * 31 + 7);
    }

    Random dice(int salt) {
        return new Random(seed(salt));
    }

    /** Which of {@code n} layouts the seed picks. */
    int layout(int n) {
        return kind(n, 1);
    }

    /** Which of {@code n} kinds of place the seed picks, whatever its layout. */
    int kind(int n) {
        return kind(n, 4);
    }

    /** One of {@code n}, chosen by the seed for the purpose of that number. */
    int kind(int n, int purpose) {
        return Math.floorMod(Noise.hash(seed(purpose), 77, 13) >>> 7, n);
    }

    /** Whether the layout is turned left to right. */
    boolean mirrored() {
        return kind(2, 2) == 1;
    }

    /** {@code n} small things, fewer or more as the picture is asked to be plain or rich. */
    int some(int n) {
        return (int) Math.max(1, Math.round(n * demand.richness()));
    }

    public boolean night() {
        return scene.atmosphere().time() == Time.NIGHT;
    }

    /** Sunset or dawn. */
    boolean low() {
        Time time = scene.atmosphere().time();
        return time == Time.SUNSET || time == Time.DAWN;
    }

    boolean overcast() {
        return switch (scene.atmosphere().weather()) {
            case CLEAR, CLOUDY -> false;
            case RAIN, STORM, FOG, SNOWFALL -> true;
        };
    }

    boolean raining() {
        Weather weather = scene.atmosphere().weather();
        return weather == Weather.RAIN || weather == Weather.STORM;
    }

    public boolean neon() {
        return scene.style() == Scene.Style.NEON;
    }

    boolean absent(String... kinds) {
        for (String kind : kinds) {
            if (scene.absent().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The sun or moon over a horizon at {@code horizon} pixels from the top. */
    Sun sun(double horizon) {
        Random dice = dice(3);
        boolean wanted = scene.sky().contains(night() ? SkyThing.MOON : SkyThing.SUN);
        boolean visible = (wanted || !overcast() && !neon()) && !absent("sun", "moon", "full-moon");
        if (low()) {
            double x = w() * (0.34 + 0.32 * dice.nextDouble());
            return new Sun(x, horizon - unit() * 0.055, unit() * 0.06, Sun.Kind.LOW, visible);
        }
        double x =
                w()
                        * (dice.nextBoolean()
                                ? 0.16 + 0.16 * dice.nextDouble()
                                : 0.68 + 0.16 * dice.nextDouble());
        double y = Math.min(h() * (0.14 + 0.1 * dice.nextDouble()), horizon * 0.45);
        Sun.Kind kind = night() ? Sun.Kind.MOON : Sun.Kind.HIGH;
        return new Sun(x, y, unit() * (night() ? 0.045 : 0.04), kind, visible);
    }

    /** The light that falls on subjects. */
    Light light(Sun sun) {
        double strength = overcast() ? 0.25 : night() ? 0.4 : low() ? 0.85 : 1;
        double height = low() ? 0.15 : night() ? 0.6 : 0.7;
        return new Light(
                Math.clamp(sun.x() / w() * 2 - 1, -1, 1),
                height,
                palette.sun(),
                palette.ambient(),
                palette.shadow(),
                palette.haze(),
                strength);
    }
}
