package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.stream.IntStream;

/**
 * The land sampled along rays of the eye: heights, light with cast shadows, colours. Depths grow
 * geometrically, so every sample covers about as much of the picture.
 */
final class LandGrid {
    static final int DEPTHS = 520;
    private static final double COLUMNS_PER_UNIT = 560;
    private final View view;
    private final Eye eye;
    private final boolean sunLeft;
    private final int columns;
    private final double[] depths = new double[DEPTHS];
    private final float[] heights;
    private final float[] rows;
    private final float[] light;
    private final int[] colors;

    LandGrid(View view, Eye eye, Sun sun, Relief relief) {
        this.view = view;
        this.eye = eye;
        sunLeft = sun.left(view.w());
        double perUnit = Math.clamp(view.unit() * 0.6, 60, COLUMNS_PER_UNIT);
        columns = (int) Math.max(2, Math.round(perUnit * view.w() / view.unit()));
        for (int j = 0; j < DEPTHS; j++) {
            depths[j] = eye.near() * Math.pow(eye.far() / eye.near(), j / (DEPTHS - 1.0));
        }
        heights = new float[columns * DEPTHS];
        rows = new float[columns * DEPTHS];
        light = new float[columns * DEPTHS];
        colors = new int[columns * DEPTHS];
        IntStream.range(0, DEPTHS).parallel().forEach(j -> raise(relief, j));
        view.canvas().pulse().beat();
        IntStream.range(0, DEPTHS).parallel().forEach(this::shine);
    }

    int columns() {
        return columns;
    }

    double depth(int j) {
        return depths[j];
    }

    /** Pixels from the top, between two columns. */
    double y(double at, int j) {
        int i = (int) at;
        int k = j * columns + i;
        return rows[k] + (i + 1 < columns ? (rows[k + 1] - rows[k]) * (at - i) : 0);
    }

    int color(double at, int j) {
        int i = (int) at;
        int k = j * columns + i;
        return i + 1 < columns ? Colors.blend(colors[k], colors[k + 1], at - i) : colors[k];
    }

    private double side(int i) {
        return (i / (columns - 1.0) - 0.5) * view.w() / view.unit();
    }

    private void raise(Relief relief, int j) {
        double z = depths[j];
        for (int i = 0; i < columns; i++) {
            double h = relief.height(side(i) * z, z);
            heights[j * columns + i] = (float) h;
            rows[j * columns + i] = (float) eye.screenY(h, z);
        }
    }

    /** Light by slope, then cast shadows swept away from the sun. */
    private void shine(int j) {
        double z = depths[j];
        double step = z * view.w() / view.unit() / (columns - 1);
        double fall = (view.low() ? 0.3 : 0.62) * step;
        double shadow = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < columns; n++) {
            int i = sunLeft ? n : columns - 1 - n;
            double h = heights[j * columns + i];
            shadow = Math.max(shadow - fall, h);
            double shaded = Noise.smooth(0, 0.012 * z, shadow - h);
            light[j * columns + i] = (float) (slopeLight(i, j) * (1 - 0.75 * shaded));
        }
    }

    /** Lambert's law for a sun at the side and a little behind the viewer; 0.5 on flat land. */
    private double slopeLight(int i, int j) {
        double sx = slopeX(i, j) * (sunLeft ? 1 : -1);
        double sz = slopeZ(i, j);
        double facing = (0.5 + 0.95 * sx + 0.1 * sz) / Math.sqrt(1 + sx * sx + sz * sz);
        return Math.clamp(facing, 0, 1);
    }

    private double slopeX(int i, int j) {
        int a = Math.max(0, i - 1);
        int b = Math.min(columns - 1, i + 1);
        double dx = (b - a) * depths[j] * view.w() / view.unit() / (columns - 1);
        return (heights[j * columns + b] - heights[j * columns + a]) / dx;
    }

    private double slopeZ(int i, int j) {
        int a = Math.max(0, j - 1);
        int b = Math.min(DEPTHS - 1, j + 1);
        double along =
                (heights[b * columns + i] - heights[a * columns + i]) / (depths[b] - depths[a]);
        return along - side(i) * slopeX(i, j);
    }

    void color(Cover cover, Air air) {
        int sunny = Colors.blend(view.palette().sun(), 0xFFFFFF, 0.35);
        int shady = Colors.blend(view.palette().ambient(), 0xFFFFFF, view.night() ? 0.1 : 0.18);
        IntStream.range(0, DEPTHS)
                .parallel()
                .forEach(
                        j -> {
                            for (int i = 0; i < columns; i++) {
                                int k = j * columns + i;
                                double steep = Math.hypot(slopeX(i, j), slopeZ(i, j));
                                int local = cover.color(spot(i, j, steep));
                                int dark = Colors.multiply(local, shady);
                                int bright =
                                        Colors.screen(Colors.multiply(local, sunny), local, 0.22);
                                double lit = Noise.smooth(0.02, 0.98, light[k]);
                                colors[k] = air.seen(Colors.blend(dark, bright, lit), depths[j]);
                            }
                        });
    }

    private Cover.Spot spot(int i, int j, double steep) {
        double z = depths[j];
        return new Cover.Spot(side(i) * z, z, heights[j * columns + i], steep);
    }
}
