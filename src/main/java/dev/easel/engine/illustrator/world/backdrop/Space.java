package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.util.Random;

/**
 * Nebulae, stars, a ringed planet and a moon; the limb of a world below, a moon's ground, a belt of
 * asteroids or a galaxy.
 */
final class Space implements Backdrop {
    private static final int[][] CLOUDS = {
        {0x8A2FB5, 0x1D8FD0, 0xFF9A6B},
        {0x1F9E8A, 0x3A5FD8, 0xE87FC0},
        {0xC0392B, 0x7D3FB8, 0xFFC46B}
    };
    private static final int[][] PLANETS = {
        {0xD98A5A, 0xF3D2A0}, {0x4F86C9, 0xCFE8F4}, {0x8A6FC0, 0xE6C8F0}, {0x5FA87A, 0xE4E8B0}
    };

    private enum Kind {
        PLANETS,
        LIMB,
        MOON,
        ASTEROIDS,
        GALAXY
    }

    private static Kind kind(View view) {
        return Kind.values()[view.kind(Kind.values().length)];
    }

    @Override
    public Stage paint(View view) {
        nebula(view);
        new Stars(view).paint(view.h() * 6);
        Random dice = view.dice(321);
        Kind kind = kind(view);
        double m = view.mirrored() ? -1 : 1;
        double side = 0.5 + m * 0.28;
        int[] skin = PLANETS[dice.nextInt(PLANETS.length)];
        if (kind == Kind.GALAXY) {
            Cosmos.galaxy(view, side);
        } else if (kind == Kind.LIMB) {
            globe(
                    view,
                    new double[] {view.w() * 0.5, view.h() * 1.62, view.unit() * 0.92},
                    skin,
                    false);
        } else {
            globe(
                    view,
                    new double[] {
                        view.w() * side,
                        view.h() * 0.24,
                        view.unit() * (kind == Kind.PLANETS ? 0.13 : 0.2)
                    },
                    skin,
                    kind == Kind.PLANETS);
            if (kind != Kind.ASTEROIDS) {
                globe(
                        view,
                        new double[] {
                            view.w() * (1 - side) + view.unit() * 0.1,
                            view.h() * 0.78,
                            view.unit() * 0.05
                        },
                        PLANETS[dice.nextInt(PLANETS.length)],
                        false);
            }
        }
        if (kind == Kind.ASTEROIDS) {
            Cosmos.asteroids(view);
        }
        boolean grounded = view.demand().grounded() || kind == Kind.MOON;
        if (grounded) {
            moonscape(view);
        }
        Light light = new Light(-m * 0.6, 0.6, 0xEAF2FF, 0x4A4A86, 0x0A0A20, 0x30306A, 0.8);
        Stage.Ground ground = grounded ? Stage.Ground.SAND : Stage.Ground.AIR;
        return new Stage(
                view.h() * 0.7, view.h() * 0.88, view.h() * 0.8, Double.NaN, ground, light);
    }

    private static void nebula(View view) {
        int[] cloud = CLOUDS[view.dice(322).nextInt(CLOUDS.length)];
        double shift = (view.seed(323) & 255) / 16.0;
        Ramp dark = new Ramp(0x05060F, 0x0B1030, 0x161E4A);
        view.canvas()
                .shadeSmooth(
                        0,
                        view.h(),
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.unit();
                            double warp = Texture.CLOUDY.at(nx * 1.2 + shift, ny * 1.2) * 1.7;
                            double n =
                                    Texture.CLOUDY.at(nx * 1.5 + warp + shift, ny * 1.5 - warp)
                                            + 0.5;
                            double o =
                                    Texture.CLOUDY.at(nx * 1.9 - warp, ny * 1.9 + warp + shift)
                                            + 0.5;
                            int c = dark.at(n);
                            c = Colors.screen(c, cloud[0], smooth(0.48, 0.95, n) * 0.8);
                            c = Colors.screen(c, cloud[1], smooth(0.5, 0.95, o) * 0.7);
                            return Colors.screen(
                                    c, cloud[2], smooth(0.45, 0.85, n * o * 1.7) * 0.6);
                        });
    }

    /** Grey dust with craters under the feet. */
    private static void moonscape(View view) {
        double horizon = view.h() * 0.7;
        Sun sun = new Sun(view.w() * (view.mirrored() ? 0.9 : 0.1), 0, 1, Sun.Kind.HIGH, false);
        int seed = view.seed(324);
        Relief dust =
                (x, z) ->
                        0.22 * Noise.perlin(x * 0.3, z * 0.3, seed) * smooth(1.5, 4, z)
                                - 0.05 * smooth(0.32, 0.5, Noise.perlin(x * 1.3, z * 1.3, seed + 1))
                                + 0.03 * smooth(0.2, 0.32, Noise.perlin(x * 1.3, z * 1.3, seed + 1))
                                + smooth(12, 22, z) * Noise.ridged(x * 0.09, z * 0.09, 4, seed + 2);
        Terrain land = new Terrain(view, Eye.over(view, horizon, 40), sun, dust).air(0.1);
        land.paint(
                s ->
                        Colors.blend(
                                0xC4C2CE,
                                0x8E8A9C,
                                0.5 + Texture.CLOUDY.at(s.x() * 0.9, s.z() * 0.9)));
    }

    /** {@code at}: middle and radius. */
    private static void globe(View view, double[] at, int[] skin, boolean ring) {
        Canvas canvas = view.canvas();
        double r = at[2];
        double m = view.mirrored() ? 1 : -1;
        Ramp ramp = new Ramp(Colors.tone(skin[0], -0.1, 1), skin[0], skin[1]);
        int left = (int) Math.max(0, at[0] - r * 1.2);
        int right = (int) Math.min(canvas.width, at[0] + r * 1.2);
        canvas.rows(
                at[1] - r * 1.2,
                at[1] + r * 1.2,
                y -> {
                    for (int x = left; x < right; x++) {
                        double dx = (x - at[0]) / r;
                        double dy = (y - at[1]) / r;
                        double d = Math.sqrt(dx * dx + dy * dy);
                        int i = y * canvas.width + x;
                        double z = Math.sqrt(Math.max(0, 1 - d * d));
                        double lit = Math.clamp(dx * 0.6 * m - dy * 0.45 + z * 0.6, 0, 1);
                        if (d < 1.01) {
                            double band =
                                    Texture.CLOUDY.at(
                                            dx * 0.9 + 3,
                                            dy * 5 + dx + Texture.CLOUDY.at(dx * 2, dy * 2) * 0.8);
                            int c = Colors.scale(ramp.at(0.5 + band), 0.05 + 1.12 * lit);
                            canvas.rgb[i] =
                                    Colors.blend(
                                            canvas.rgb[i], c, Math.clamp((1 - d) * r + 0.5, 0, 1));
                        }
                        double air =
                                d < 1
                                        ? smooth(0.8, 1, d) * lit
                                        : smooth(1.14, 1, d)
                                                * smooth(-0.5, 0.6, dx * 0.6 * m - dy * 0.45)
                                                * 0.7;
                        canvas.rgb[i] =
                                Colors.screen(
                                        canvas.rgb[i],
                                        Colors.mix(skin[1], 0x9FD0FF, 0.5),
                                        air * 0.55);
                    }
                });
        if (ring) {
            ring(view, at);
        }
    }

    private static void ring(View view, double[] at) {
        Graphics2D g = view.canvas().brush();
        g.translate(at[0], at[1]);
        g.rotate(-0.35);
        for (int i = 0; i < 22; i++) {
            double q = at[2] * (1.4 + i * 0.03);
            double gap = Noise.white(i, 5, 9);
            g.setColor(Colors.awt(Colors.mix(0xE8CFA8, 0x9A7A66, gap), 0.15 + 0.35 * gap));
            g.setStroke(new BasicStroke((float) (at[2] * 0.026)));
            g.draw(new Arc2D.Double(-q, -q * 0.22, q * 2, q * 0.44, -205, 230, Arc2D.OPEN));
        }
        g.dispose();
    }
}
