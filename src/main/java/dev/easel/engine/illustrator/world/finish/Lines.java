package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Plane;

/** Finds contours as a draughtsman would set them: the difference of two blurs of the light. */
final class Lines {
    private final Plane narrow;
    private final Plane broad;

    /** {@code width} of the lines in units. */
    Lines(Canvas canvas, double width) {
        Plane luma = Plane.luma(canvas);
        double visible = Math.max(width, 1.1 / canvas.unit);
        narrow = luma.blurred(visible * 0.8);
        broad = luma.blurred(visible * 2.2);
    }

    /** 0 no line to 1 full line, at a pixel; {@code bias} keeps faint edges out. */
    double at(double x, double y, double bias) {
        double d = broad.at(x, y) - narrow.at(x, y);
        return Math.clamp((d - bias) * 17, 0, 1);
    }
}
