package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** A printed picture book: soft patches, brush marks, warm paper with a few specks. */
final class Storybook implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        Wobble.apply(canvas, 32, 0.003, seed);
        Kuwahara.apply(canvas, 0.0034);
        new Glow(canvas).bloom(0.75, 0.015, 0.2);
        double shift = (seed & 255) / 16.0;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double paper = Texture.CLOUDY.at(nx * 62, ny * 62);
                    double brush =
                            Texture.CLOUDY.at(
                                    nx * 7 + Texture.CLOUDY.at(nx * 1.5, ny * 1.5) * 0.8,
                                    ny * 35 + shift);
                    double luma = Colors.luma(c);
                    double tone = 1 + paper * 0.1 + brush * 0.1 * (1 - 0.4 * luma);
                    int warm = Colors.blend(Colors.scale(c, tone), 0xFFF0D2, 0.06);
                    boolean speck = Noise.white((int) (nx * 900), (int) (ny * 900), seed) > 0.9968;
                    int l = (int) (Colors.luma(warm) * 255);
                    int rich =
                            Colors.pack(
                                    l + ((warm >> 16 & 255) - l) * 1.1 + 3,
                                    l + ((warm >> 8 & 255) - l) * 1.08 + 1,
                                    l + ((warm & 255) - l) * 1.02 - 2);
                    return speck ? Colors.blend(rich, 0xFFFFFF, 0.16) : rich;
                });
    }
}
