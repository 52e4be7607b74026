package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Paints a picture over in brush strokes that follow its flow: broad ones first, then finer ones
 * wherever those missed it (after Hertzmann, Painterly Rendering with Curved Brush Strokes, 1998).
 */
final class Brushwork {
    private static final int STRIPS = 8;
    private static final int POINTS = 6;

    /**
     * A way to paint.
     *
     * @param radius of the broadest brush in units; each next one is half as broad
     * @param layers how many brushes
     * @param length of a stroke in radii
     * @param tolerance how far colours may be off before a finer stroke mends them, 0–255
     * @param bristle how much single hairs show, 0–1
     */
    record Manner(double radius, int layers, double length, double tolerance, double bristle) {}

    private final Proof source;
    private final Flow flow;
    private final Focus focus;
    private final Manner manner;
    private final int seed;
    private final int[] paint;
    private final float[] relief;

    Brushwork(Proof source, Flow flow, Focus focus, Manner manner, int seed) {
        this.source = source;
        this.flow = flow;
        this.focus = focus;
        this.manner = manner;
        this.seed = seed;
        paint = source.rgb.clone();
        relief = new float[paint.length];
    }

    /** Paints; the colours are then in the proof. */
    void paint() {
        double radius = manner.radius * source.unit;
        for (int layer = 0; layer < manner.layers; layer++) {
            double r = Math.max(1.2, radius / (1 << layer));
            int salt = seed + layer * 7;
            List<BrushStroke> strokes = strokes(layer, r, salt);
            IntStream.range(0, STRIPS)
                    .parallel()
                    .forEach(
                            s -> {
                                int top = s * source.height / STRIPS;
                                int end = (s + 1) * source.height / STRIPS;
                                strokes.forEach(stroke -> stroke.lay(this, top, end));
                            });
            source.canvas().pulse().beat();
        }
        System.arraycopy(paint, 0, source.rgb, 0, paint.length);
    }

    /** How thick the paint stands, 0–1. */
    Plane relief() {
        return Plane.of(source, relief);
    }

    private List<BrushStroke> strokes(int layer, double r, int salt) {
        double grid = r * 1.7;
        int rows = (int) Math.ceil(source.height / grid);
        int columns = (int) Math.ceil(source.width / grid);
        List<List<BrushStroke>> found = new ArrayList<>();
        IntStream.range(0, rows).forEach(row -> found.add(new ArrayList<>()));
        IntStream.range(0, rows)
                .parallel()
                .forEach(
                        row -> {
                            for (int column = 0; column < columns; column++) {
                                double x = (column + Noise.white(column, row, salt)) * grid;
                                double y = (row + Noise.white(column, row, salt + 1)) * grid;
                                if (x < source.width
                                        && y < source.height
                                        && wanted(layer, r, x, y)) {
                                    int key = Noise.hash(column, row, salt + 2);
                                    found.get(row).add(stroke(x, y, r, key));
                                }
                            }
                        });
        source.canvas().pulse().beat();
        return found.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(BrushStroke::key))
                .toList();
    }

    private boolean wanted(int layer, double r, double x, double y) {
        if (layer == 0) {
            return true;
        }
        double eye = focus.at(source, (int) x, (int) y);
        double allowed = manner.tolerance * (1.25 - eye) * (layer == manner.layers - 1 ? 1.3 : 1);
        double off = 0;
        for (int k = 0; k < 5; k++) {
            int i = index(x + (k % 2) * (k - 2) * r * 0.7, y + (1 - k % 2) * (k - 2) * r * 0.35);
            off = Math.max(off, apart(paint[i], source.rgb[i]));
        }
        return off > allowed;
    }

    private int index(double x, double y) {
        return (int) Math.clamp(y, 0, source.height - 1.0) * source.width
                + (int) Math.clamp(x, 0, source.width - 1.0);
    }

    private static double apart(int a, int b) {
        return (Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                        + Math.abs((a & 255) - (b & 255)))
                / 3.0;
    }

    private BrushStroke stroke(double x, double y, double r, int key) {
        int color = source.rgb[index(x, y)];
        float[] xs = new float[POINTS];
        float[] ys = new float[POINTS];
        int n = 0;
        double px = x;
        double py = y;
        double vx = 0;
        double vy = 0;
        double step = r * manner.length / (POINTS - 1);
        while (n < POINTS) {
            int here = source.rgb[index(px, py)];
            int painted = paint[index(px, py)];
            if (n > 1 && apart(here, color) > Math.max(10, apart(here, painted))) {
                break;
            }
            xs[n] = (float) px;
            ys[n++] = (float) py;
            double dx = flow.dx(px, py);
            double dy = flow.dy(px, py);
            double turn = dx * vx + dy * vy < 0 || n == 1 && (key & 1) == 0 ? -1 : 1;
            vx = turn * dx;
            vy = turn * dy;
            px += vx * step;
            py += vy * step;
        }
        double shade = ((key >> 8 & 255) / 255.0 - 0.5) * 0.09;
        return new BrushStroke(xs, ys, n, r, Colors.scale(color, 1 + shade), key);
    }

    /** Puts paint on one pixel; {@code thick} 0–1. */
    void touch(int i, int color, double alpha, double thick) {
        paint[i] = Colors.blend(paint[i], color, alpha);
        relief[i] += (float) ((thick - relief[i]) * alpha);
    }

    int width() {
        return source.width;
    }

    double bristle() {
        return manner.bristle;
    }
}
