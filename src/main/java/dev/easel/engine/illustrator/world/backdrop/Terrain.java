package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Land in perspective, painted far to near in slices of depth so that hills hide what is behind
 * them, and what stands on them is hidden by the next. The land is computed on a grid of fixed size
 * whatever the picture's size.
 */
final class Terrain {
    private static final int SLICE = 10;
    private static final double FLAT = 0;
    private final View view;
    private final Eye eye;
    private final Relief relief;
    private final LandGrid grid;
    private final Air air;
    private final List<Prop> props = new ArrayList<>();
    private double grain = 9;

    Terrain(View view, Eye eye, Sun sun, Relief relief) {
        this.view = view;
        this.eye = eye;
        this.relief = relief;
        air = new Air(view, eye);
        grid = new LandGrid(view, eye, sun, relief);
    }

    /** How strong the fine grain of the ground is, in steps of 255. */
    Terrain grain(double steps) {
        grain = steps;
        return this;
    }

    Terrain air(double density) {
        air.density(density);
        return this;
    }

    void stand(Prop prop) {
        props.add(prop);
    }

    /** Something flat on the ground whose nearest edge is at depth {@code z}. */
    void lay(double z, Prop.Look look) {
        props.add(new Prop(0, z, FLAT, look));
    }

    /** Where a point on the land shows, pixels from the top. */
    double screenY(double x, double z) {
        return eye.screenY(relief.height(x, z), z);
    }

    double height(double x, double z) {
        return relief.height(x, z);
    }

    void paint(Cover cover) {
        grid.color(cover, air);
        view.canvas().pulse().beat();
        List<Prop> farFirst = new ArrayList<>(props);
        farFirst.sort(Comparator.comparingDouble((Prop p) -> -p.z()).thenComparingDouble(Prop::x));
        Graphics2D g = view.canvas().brush();
        int next = 0;
        for (int from = LandGrid.DEPTHS - 1; from > 0; from -= SLICE) {
            int to = Math.max(0, from - SLICE);
            int start = from;
            view.canvas().columns(x -> column(x, to, start));
            while (next < farFirst.size() && farFirst.get(next).z() >= grid.depth(to)) {
                draw(g, farFirst.get(next++));
            }
        }
        g.dispose();
    }

    private void draw(Graphics2D g, Prop prop) {
        if (prop.size() == FLAT) {
            prop.look().draw(g, new double[2], 0, air.haze(prop.z()));
            return;
        }
        double x = eye.screenX(prop.x(), prop.z());
        double size = view.unit() * prop.size() / prop.z();
        if (x > -2 * size && x < view.w() + 2 * size && size > 0.8) {
            double y = screenY(prop.x(), prop.z());
            prop.look().draw(g, new double[] {x, y}, size, air.haze(prop.z()));
            view.canvas().pulse().beat();
        }
    }

    /** Fills a column with the land between two depths, nearest first, upward. */
    private void column(int x, int from, int to) {
        double at = x / view.w() * (grid.columns() - 1);
        double side = (x - view.w() / 2) / view.unit();
        double previousY = grid.y(at, from);
        int previous = grid.color(at, from);
        double lowest = Math.min(view.h(), previousY + 1);
        for (int j = from + 1; j <= to; j++) {
            double y = grid.y(at, j);
            int c = grid.color(at, j);
            if (y < lowest) {
                fill(
                        x,
                        new double[] {y, lowest, previousY, side * grid.depth(j), grid.depth(j)},
                        c,
                        previous);
                lowest = y;
            }
            previousY = y;
            previous = c;
        }
    }

    /** {@code span}: top, bottom and previous row, then the land's x and z. */
    private void fill(int x, double[] span, int top, int bottom) {
        Canvas canvas = view.canvas();
        double y0 = span[0];
        double reach = Math.max(1e-6, span[2] - y0);
        double visible = grain * Math.clamp(2.2 / Math.sqrt(span[4]), 0.25, 1.4);
        int first = (int) Math.max(0, Math.floor(y0));
        for (int y = first; y < span[1] && y < canvas.height; y++) {
            double t = (y - y0) / reach;
            double coarse = Texture.CLOUDY.at(span[3] * 2.6, span[4] * 2.6 * (1 + t * 0.008));
            double fine = Noise.white(x * 7, y * 3, 5) - 0.5;
            int c = Colors.shift(Colors.blend(top, bottom, t), visible * (coarse + 0.35 * fine));
            int i = y * canvas.width + x;
            canvas.rgb[i] = y < y0 ? Colors.blend(canvas.rgb[i], c, y + 1 - y0) : c;
        }
    }
}
