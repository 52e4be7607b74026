package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Boards running away from the viewer, with grain, gaps and the wall's reflected light. */
final class Planks implements Canvas.Shader {
    private final View view;
    private final double edge;
    private final Ramp wood;
    private final int bounce;
    private final double lightX;
    private final int seed;
    private final boolean across;

    Planks(View view, double edge, Ramp wood, int[] bounceAndSide) {
        this.view = view;
        this.edge = edge;
        this.wood = wood;
        bounce = Colors.mix(bounceAndSide[0], 0xFFF0D0, 0.5);
        lightX = view.w() * (bounceAndSide[1] == 0 ? 0.2 : 0.8);
        seed = view.seed(206);
        across = view.layout(3) == 1;
    }

    @Override
    public int at(double x, double y) {
        double t = (y - edge) / (view.h() - edge);
        double z = 1 / (0.55 + t * 0.75);
        double nx = (x - view.w() / 2) / view.unit() * z;
        double nz = z * 6;
        double over = across ? nz * 1.1 + 100 : nx * 4.2 + 100;
        double along = across ? nx * 2.4 : nz * 0.55;
        double fine = across ? nz * 0.35 : nx;
        int board = (int) Math.floor(over);
        double inBoard = over - board;
        double shift = Noise.white(board, 3, seed) * 12;
        double wobble = Texture.CLOUDY.at(fine * 2.5 + shift, along + shift) * 0.06;
        double grain = Texture.CLOUDY.at((fine + wobble) * 36 + shift, along + shift) * 1.2;
        double rings =
                Math.sin(
                                (fine + wobble * 1.6) * 170
                                        + 5 * Texture.CLOUDY.at(fine * 5, along * 0.8 + shift))
                        * 0.5;
        int c =
                wood.at(
                        0.32
                                + grain * 0.5
                                + rings * 0.09
                                + (Noise.white(board, 7, seed) - 0.5) * 0.34);
        double gap = Math.min(inBoard, 1 - inBoard);
        c = Colors.blend(c, 0x2B170B, smooth(0.022, 0.006, gap) * 0.75);
        return lit(c, x, y, t);
    }

    private int lit(int c, double x, double y, double t) {
        double d = Math.hypot((x - lightX) / view.unit(), (y - edge) / view.unit() * 1.2);
        int bright =
                Colors.screen(
                        c,
                        bounce,
                        Math.exp(-d * d * 2.2) * (view.night() ? 0.2 : 0.38)
                                + smooth(0.09, 0, t) * 0.2);
        double far = Math.hypot((x - view.w() * 0.48) / view.unit(), (y - edge) / view.unit());
        return Colors.scale(bright, 1 - 0.35 * smooth(0.4, 1.2, far));
    }
}
