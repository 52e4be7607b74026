package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** A pavement of slabs along houses, a kerb, then cobbles towards the viewer. */
final class Cobbles implements Canvas.Shader {
    private static final double KERB = 0.17;

    private final View view;
    private final double foot;
    private final double horizon;
    private final double edge;
    private final int slab;
    private final int joint;
    private final int stone;
    private final int gap;
    private final int snow;
    private final int seed;

    /** {@code foot}: the row where the houses stand; {@code horizon}: the eye's height. */
    Cobbles(View view, double foot, double horizon) {
        this.view = view;
        this.foot = foot;
        this.horizon = horizon;
        edge = foot + (view.h() - foot) * KERB;
        var p = view.palette();
        slab = p.lit(0xC9BFAE);
        joint = Colors.tone(slab, -0.1, 1);
        stone = p.lit(0x9C948C);
        gap = Colors.mix(Colors.tone(stone, -0.16, 1), p.shadow(), 0.2);
        snow = p.lit(0xEEF3FA);
        seed = view.seed(232);
    }

    @Override
    public int at(double x, double y) {
        double depth = view.unit() / (y - horizon);
        double u = (x - view.w() / 2) / view.unit() * depth;
        int c = y < edge ? slab(u * 5, depth * 3) : cobble(u * 13, depth * 16);
        double kerb = y < edge ? 0 : 0.35 * smooth(view.unit() * 0.012, 0, y - edge);
        double wall = 0.3 * smooth(view.unit() * 0.03, 0, y - foot);
        if (view.winter()) {
            double drift = Texture.CLOUDY.at(u * 1.6 + 4, depth * 1.6);
            c = Colors.blend(c, snow, 0.55 + 0.45 * smooth(-0.25, 0.1, drift));
        }
        double worn = Texture.CLOUDY.at(u * 0.9, depth * 0.9 + 3) * 22;
        return Colors.scale(Colors.shift(c, worn), (1 - kerb) * (1 - wall));
    }

    private int slab(double u, double v) {
        double seam = Math.min(Math.abs(u - Math.rint(u)), Math.abs(v - Math.rint(v)));
        return Colors.blend(joint, slab, smooth(0.02, 0.05, seam));
    }

    private int cobble(double u, double v) {
        int row = (int) Math.floor(v);
        double shifted = u + (row & 1) * 0.5;
        int column = (int) Math.floor(shifted);
        double dx = (shifted - column - 0.5) * 2;
        double dy = (v - row - 0.5) * 2;
        double d = Math.pow(Math.abs(dx), 3) + Math.pow(Math.abs(dy), 3);
        int own = Colors.shift(stone, (Noise.white(column, row, seed) - 0.5) * 34 - dy * 9);
        return Colors.blend(own, gap, smooth(0.45, 0.95, d));
    }
}
