package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** A polished slab with veins, that mirrors a little of the wall's light. */
final class Marble implements Canvas.Shader {
    private static final int[][] STONES = {
        {0xF4F1EC, 0xB9B4B4, 0x8A8488},
        {0x3A4A46, 0x6F8A80, 0xC9D6CC},
        {0xEAD9CC, 0xC9A890, 0x9A7660}
    };

    private final View view;
    private final double edge;
    private final int[] stone;
    private final double shift;
    private final double lightX;

    Marble(View view, double edge) {
        this.view = view;
        this.edge = edge;
        int[] own = STONES[view.kind(STONES.length, 209)];
        stone = own.clone();
        for (int i = 0; i < own.length; i++) {
            stone[i] =
                    view.night() ? Colors.mix(own[i], 0x141A30, 0.55) : view.palette().lit(own[i]);
        }
        shift = (view.seed(210) & 255) / 16.0;
        lightX = view.w() * (view.mirrored() ? 0.72 : 0.28);
    }

    @Override
    public int at(double x, double y) {
        double t = (y - edge) / (view.h() - edge);
        double z = 1 / (0.55 + t * 0.75);
        double u = (x - view.w() / 2) / view.unit() * z * 1.5;
        double v = z * 4 + shift;
        double warp = Texture.CLOUDY.at(u * 0.9, v * 0.9) * 1.6;
        double vein = Math.abs(Texture.CLOUDY.at(u * 0.5 + warp, v * 0.45 - warp * 0.6));
        double fine = Math.abs(Texture.CLOUDY.at(u * 1.4 - warp, v * 1.3 + warp * 0.5));
        int c = Colors.blend(stone[0], stone[1], 0.32 * smooth(-0.3, 0.4, warp));
        c = Colors.blend(c, stone[2], 0.6 * smooth(0.035, 0, vein));
        c = Colors.blend(c, stone[1], 0.5 * smooth(0.025, 0, fine));
        double d = Math.hypot((x - lightX) / view.unit(), t * 0.5);
        int lit = Colors.screen(c, 0xFFF6E4, (view.night() ? 0.12 : 0.34) * Math.exp(-d * d * 5));
        return Colors.scale(lit, 1 - 0.25 * smooth(0.05, 0, t) - 0.12 * smooth(0.5, 1, t));
    }
}
