package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;

/** Thick paint in directed strokes whose ridges catch the light, on woven canvas. */
final class Oil implements Finish {
    private static final int LONGEST = 2048;
    private static final Brushwork.Manner MANNER = new Brushwork.Manner(0.019, 4, 5.5, 15, 1);

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        new Grade(1.2, 0.1, 0).bloom(0.2).apply(canvas, focus, seed);
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.apply(proof, 0.003);
        float[] tone = proof.plane(Colors::luma);
        Flow flow = new Flow(proof, tone, Flow.swirls(seed));
        Brushwork work = new Brushwork(proof, flow, focus, MANNER, seed);
        work.paint();
        Plane relief = work.relief();
        double step = Math.max(0.5, canvas.unit * 0.0006);
        double weave = Math.PI * 2 / (canvas.unit * 0.0036);
        canvas.map(
                (x, y, c) -> {
                    double slope = relief.at(x - step, y - step) - relief.at(x + step, y + step);
                    double cloth = Math.sin(x * weave) * Math.sin(y * weave) * 0.022;
                    double light = Math.clamp(slope * 0.5, -0.16, 0.2);
                    return Colors.scale(proof.at(x, y), 1 + light + cloth);
                });
    }
}
