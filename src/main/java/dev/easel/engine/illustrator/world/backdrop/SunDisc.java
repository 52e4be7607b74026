package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;

/** The disc of the sun or the face of the moon. */
final class SunDisc {
    private final View view;
    private final Sun sun;

    SunDisc(View view, Sun sun) {
        this.view = view;
        this.sun = sun;
    }

    void paint(double end) {
        var canvas = view.canvas();
        double reach = sun.radius() * (sun.kind() == Sun.Kind.LOW ? 5 : 1.2);
        int left = (int) Math.max(0, sun.x() - reach);
        int right = (int) Math.min(canvas.width, sun.x() + reach);
        canvas.rows(
                sun.y() - reach,
                Math.min(end, sun.y() + reach),
                y -> {
                    for (int x = left; x < right; x++) {
                        int i = y * canvas.width + x;
                        canvas.rgb[i] = shade(canvas.rgb[i], x, y);
                    }
                });
    }

    private int shade(int sky, int x, int y) {
        double d = Math.hypot(x - sun.x(), y - sun.y());
        double edge = Math.max(1.2, sun.radius() * 0.03);
        double inside = Math.clamp((sun.radius() - d) / edge + 0.5, 0, 1);
        return switch (sun.kind()) {
            case HIGH -> Colors.blend(sky, 0xFFFDF0, inside * 0.97);
            case MOON -> inside > 0 ? Colors.blend(sky, face(x, y), inside) : sky;
            case LOW -> low(sky, inside, d / sun.radius(), (y - sun.y()) / sun.radius());
        };
    }

    private int low(int sky, double inside, double d, double down) {
        int disc = Colors.blend(0xFFFBE0, 0xFFD873, down * 0.5 + 0.5);
        int c = Colors.blend(sky, disc, inside * 0.97);
        return Colors.screen(
                c, 0xFFB45E, Math.exp(-Math.max(0, d - 1) * 1.1) * 0.5 * Noise.smooth(5, 3, d));
    }

    private int face(int x, int y) {
        double nx = x / sun.radius() * 1.3;
        double ny = y / sun.radius() * 1.3;
        double seas = Noise.smooth(0.02, 0.3, Noise.fbm(nx, ny, 4, view.seed(21)));
        double dark =
                Math.hypot(x - sun.x() + sun.radius() * 0.1, y - sun.y() - sun.radius() * 0.1);
        int c = Colors.blend(0xF6F0DA, 0xC9C6B8, seas * 0.75);
        return Colors.blend(c, 0xA8ACB8, Noise.smooth(0.75, 1.15, dark / sun.radius()) * 0.6);
    }
}
