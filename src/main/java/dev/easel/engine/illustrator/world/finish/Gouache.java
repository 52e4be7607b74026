package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Proof;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Opaque matt paint in broad flat strokes, chalky lights, the tooth of the paper. */
final class Gouache implements Finish {
    private static final int LONGEST = 2048;
    private static final Brushwork.Manner MANNER = new Brushwork.Manner(0.026, 4, 4, 12, 0.35);
    private static final int CHALK = 0xFFF4E2;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.apply(proof, 0.005);
        double lean = (seed & 7) / 7.0 * 0.5 - 0.25;
        Flow flow = new Flow(proof, proof.plane(Colors::luma), (x, y) -> lean);
        new Brushwork(proof, flow, focus, MANNER, seed).paint();
        double shift = (seed & 255) / 16.0;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double dry = Texture.CLOUDY.at(nx * 6, ny * 40 + shift);
                    double paper = Texture.CLOUDY.at(nx * 80, ny * 80);
                    int matt = proof.at(x, y);
                    double luma = Colors.luma(matt);
                    int chalk = Colors.blend(matt, CHALK, 0.03 + 0.07 * luma);
                    return Colors.shift(chalk, dry * 8 + paper * 9);
                });
    }
}
