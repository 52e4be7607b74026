package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.util.Arrays;

/** Open water in perspective from its horizon down: swell, sky in the crests, the sun's path. */
final class Water {
    private static final double WAVE = 0.55;
    private final View view;
    private final Sun sun;
    private final double top;
    private final double bottom;
    private final Ramp body;
    private final int crest;
    private final int trough;
    private final int glitter;
    private final double shift;

    Water(View view, Sun sun, double top, double bottom) {
        this.view = view;
        this.sun = sun;
        this.top = top;
        this.bottom = bottom;
        var p = view.palette();
        int deep = deep();
        body =
                new Ramp(
                        Colors.mix(p.sky().get(4), deep, 0.4),
                        deep,
                        Colors.mix(deep, near(), 0.55),
                        Colors.mix(deep, near(), 0.85));
        crest = Colors.mix(p.sky().get(3), p.sky().get(4), 0.5);
        trough = Colors.tone(deep, -0.06, 1);
        glitter = Colors.mix(p.sun(), 0xFFFFFF, 0.25);
        shift = (view.seed(51) & 255) / 16.0;
    }

    /** Its colour in the depth. */
    int deep() {
        return switch (view.scene().atmosphere().time()) {
            case SUNSET -> Colors.mix(view.palette().sky().get(0), 0x34507F, 0.5);
            case NIGHT -> Colors.mix(view.palette().sky().get(1), 0x0A1738, 0.5);
            case DAWN -> 0x5D86B5;
            case DAY -> view.overcast() ? 0x566B7C : 0x1F78B4;
        };
    }

    /** Its colour where light comes through it. */
    int near() {
        return switch (view.scene().atmosphere().time()) {
            case SUNSET -> Colors.mix(view.palette().sky().get(2), 0x6A6F9A, 0.7);
            case NIGHT -> Colors.mix(view.palette().sky().get(2), 0x12284F, 0.6);
            case DAWN -> 0x8FB8CF;
            case DAY -> view.overcast() ? 0x768B98 : 0x3FC0C4;
        };
    }

    /** Paints rows {@code from} to {@code end}; {@code bottom} only sets the perspective. */
    void paint(double from, double end) {
        view.canvas().shade(from, end, this::shade);
    }

    private int shade(double x, double y) {
        double t = (y - top) / (bottom - top);
        double perspective = 1 / (t * 0.95 + 0.035);
        double u = (x - view.w() / 2) / view.unit() * perspective * 2.2;
        double v = perspective * 5.5;
        double flat = smooth(0.0, 0.05, t);
        double swell = Texture.CLOUDY.at(u * WAVE + shift, v * 1.6 * WAVE);
        double ripple = Texture.CLOUDY.at(u * 1.27 + 4, v * 1.9 + shift);
        double k = (swell * 1.1 + ripple * 0.65) * (0.45 + 0.55 * flat);
        int c = body.at(t);
        c = Colors.blend(c, crest, smooth(0.06, 0.42, k) * (view.low() ? 0.5 : 0.36));
        c = Colors.blend(c, trough, smooth(-0.08, -0.45, k) * 0.5);
        return sun.visible() ? Colors.screen(c, glitter, path(x, t, k)) : c;
    }

    private double path(double x, double t, double k) {
        double dx = Math.abs(x - sun.x()) / view.unit();
        double width = 0.045 + t * 0.12;
        double bright =
                Math.exp(-dx * dx / (width * width)) * smooth(-0.05, 0.32, k + 0.08 * (1 - t));
        double wide = Math.exp(-dx * dx / (width * width * 7)) * 0.28 * (1 - t);
        return Math.clamp((sun.kind() == Sun.Kind.HIGH ? 0.4 : 1) * (bright * 0.95 + wide), 0, 1);
    }

    /** Mixes a mirror image of what stands above row {@code line} into the water below it. */
    void mirror(double line, double strength) {
        Canvas canvas = view.canvas();
        int last = (int) Math.max(1, line);
        int[] above = Arrays.copyOf(canvas.rgb, last * canvas.width);
        canvas.rows(
                line,
                canvas.height,
                y -> {
                    double t = (y - line) / (view.h() - line);
                    double perspective = 1 / (t + 0.05);
                    double fade = strength * (1 - t * 0.6);
                    for (int x = 0; x < canvas.width; x++) {
                        double u = (x - view.w() / 2) / view.unit() * perspective;
                        double n = Texture.CLOUDY.at(u * 1.4 + shift, perspective * 4);
                        double wave = n * view.unit() * (0.2 + t);
                        int sy = (int) Math.clamp(2 * line - y + wave * 0.03, 0, last - 1);
                        int sx = (int) Math.clamp(x + wave * 0.016, 0, canvas.width - 1);
                        int i = y * canvas.width + x;
                        int c = above[sy * canvas.width + sx];
                        canvas.rgb[i] = Colors.blend(canvas.rgb[i], c, fade);
                    }
                });
    }
}
