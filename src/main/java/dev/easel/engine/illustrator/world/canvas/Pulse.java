package dev.easel.engine.illustrator.world.canvas;

import dev.easel.engine.Progress;

/**
 * Turns "still at work" into progress that never falls: a step has a share of the whole, and each
 * beat creeps on within it. Only the thread that runs the job may call it.
 */
public final class Pulse {
    private static final double CREEP = 0.04;
    private final Progress progress;
    private double from;
    private double to;
    private int beats;

    public Pulse(Progress progress) {
        this.progress = progress;
    }

    /** Starts the step that ends at {@code end} (0–1) of the whole. */
    public void step(double end) {
        from = to;
        to = Math.max(to, end);
        beats = 0;
        progress.at(from);
    }

    /** Says that all is done. */
    public void done() {
        progress.at(1);
    }

    /**
     * Says that work goes on; cheap, at least five times a second.
     *
     * @throws java.util.concurrent.CancellationException if the picture is no longer wanted
     */
    public void beat() {
        beats++;
        progress.at(from + (to - from) * (1 - 1 / (1 + beats * CREEP)));
    }
}
