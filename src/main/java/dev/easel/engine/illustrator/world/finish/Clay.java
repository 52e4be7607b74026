package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Modelled in plasticine: every patch a swollen piece, lit from above, with finger marks. */
final class Clay implements Finish {
    private static final int LONGEST = 1100;
    private static final double ROUND = 0.013;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.simplify(proof, focus, 0.0035, 0.011);
        Regions regions = new Regions(proof, focus, 1.7, 1.1);
        int[] labels = regions.labels();
        Cutout pieces = new Cutout(proof, labels, regions.colors(labels));
        Plane swell =
                Plane.of(proof, Swelling.of(proof, labels, ROUND * proof.unit)).blurred(0.0016);
        double step = canvas.unit * 0.0022;
        double shift = (seed & 255) / 16.0;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double slope =
                            swell.at(x + step, y + step * 1.4) - swell.at(x - step, y - step * 1.4);
                    double bulk = 0.4 + 0.6 * focus.at(x, y);
                    double seam = Math.clamp(0.34 - swell.at(x, y), 0, 1) * 0.75 * bulk;
                    double finger = print(nx, ny, shift);
                    int piece = Colors.blend(pieces.at(x, y), proof.at(x, y), 0.45);
                    int soft = Colors.blend(piece, 0xFFEBD8, 0.07);
                    double light = 1 + Math.clamp(slope * 0.62 * bulk, -0.3, 0.2) - seam + finger;
                    int lit = Colors.scale(soft, light);
                    double shine = Math.clamp(slope * 1.5 * bulk - 0.32, 0, 0.3);
                    return Colors.screen(lit, 0xFFFFFF, shine);
                });
        new Grade(1.16, 0.12, 0).bloom(0.16).apply(canvas, focus, seed);
    }

    /** The broad dents and fine ridges that fingers leave. */
    private static double print(double x, double y, double shift) {
        double dent =
                Texture.CLOUDY.at(x * 9, y * 9 + shift)
                        - Texture.CLOUDY.at(x * 9 + 0.05, y * 9 + 0.07 + shift);
        double where = Math.clamp(Texture.CLOUDY.at(x * 3 + shift, y * 3) * 4 - 0.5, 0, 1);
        double ridge =
                Math.sin((Texture.CLOUDY.at(x * 2.2, y * 2.2 + shift) * 0.5 + x + y * 0.6) * 700);
        return dent * 0.55 + ridge * where * 0.022;
    }
}
