package dev.easel.engine.illustrator.world.canvas;

/** Where the eye rests: 1 on the subjects, 0 far from them. Finishes keep more detail there. */
public final class Focus {
    private static final double SOFT = 0.006;
    private static final double EVERYWHERE = 0.4;
    private final Plane plane;
    private final boolean everywhere;

    /** Found from the figures on a canvas; without any, the whole picture matters a little. */
    public Focus(Canvas canvas) {
        everywhere = canvas.figures().none();
        plane = canvas.figures().presence(canvas).blurred(SOFT);
    }

    /** Whether there is no subject, so that the whole picture matters alike. */
    public boolean everywhere() {
        return everywhere;
    }

    /** At a pixel of the canvas, 0–1. */
    public double at(double x, double y) {
        return everywhere ? EVERYWHERE : plane.at(x, y);
    }

    /** At a pixel of a proof of the same canvas. */
    public double at(Proof proof, int x, int y) {
        double scale = (double) proof.canvas().width / proof.width;
        return at((x + 0.5) * scale, (y + 0.5) * scale);
    }
}
