package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;

/** Clean black contours on pure white, as for a colouring book; heavier around the subjects. */
final class LineArt implements Finish {
    private static final int LONGEST = 1400;
    private static final int INK = 0x08080C;
    private static final double FAINTEST = 0.0032;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.simplify(proof, focus, 0.0025, 0.007);
        Kuwahara.apply(proof, 0.0025);
        proof.print();
        Plane outlines = canvas.figures().outlines(canvas, 0.0034);
        Lines fine = new Lines(canvas, 0.0011);
        Lines bold = new Lines(canvas, 0.0019);
        canvas.map(
                (x, y, c) -> {
                    double eye = smooth(0.2, 0.7, focus.at(x, y));
                    double detail = smooth(0.12, 0.34, fine.at(x, y, FAINTEST));
                    double contour = smooth(0.2, 0.42, bold.at(x, y, FAINTEST + 0.006 * (1 - eye)));
                    double outline = smooth(0.36, 0.62, outlines.at(x, y));
                    double ink = Math.max(outline, Math.max(detail, contour));
                    return Colors.blend(0xFFFFFF, INK, ink);
                });
    }
}
