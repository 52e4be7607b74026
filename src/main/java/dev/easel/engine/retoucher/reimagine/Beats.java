package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.Progress;

/** Turns heartbeats, whose number is not known ahead, into progress that nears but never ends. */
final class Beats implements Runnable {
    private static final double STEP = 0.15;

    private final Progress progress;
    private double left = 1;

    Beats(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void run() {
        left *= 1 - STEP;
        progress.at(1 - left);
    }
}
