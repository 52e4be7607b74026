package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Modelled in plasticine: soft swollen shapes lit from above, finger marks, pastel colour. */
final class Clay implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        Kuwahara.apply(canvas, 0.009, 0.006);
        Plane luma = Plane.luma(canvas);
        Plane swell = luma.blurred(0.009);
        Plane edge = luma.blurred(0.003);
        double step = canvas.unit * 0.004;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double broad = swell.at(x - step, y - step) - swell.at(x + step, y + step);
                    double rim =
                            edge.at(x - step * 0.5, y - step * 0.5)
                                    - edge.at(x + step * 0.5, y + step * 0.5);
                    double finger =
                            Texture.CLOUDY.at(nx * 10, ny * 10 + seed % 7)
                                    - Texture.CLOUDY.at(nx * 10 + 0.06, ny * 10 + 0.06 + seed % 7);
                    double light =
                            1 + Math.clamp(broad * 1.2 + rim * 0.8, -0.28, 0.28) + finger * 0.5;
                    int soft = Colors.blend(c, 0xFFF2E6, 0.1);
                    return Colors.scale(soft, light);
                });
        new Grade(1.12, 0.1, 0.008).bloom(0.3).apply(canvas, seed);
    }
}
