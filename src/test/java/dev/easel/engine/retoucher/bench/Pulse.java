package dev.easel.engine.retoucher.bench;

import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.Retoucher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * How often an edit reports, and how soon it stops when told to.
 *
 * @param gap the longest silence, from start to end, in milliseconds
 * @param stop the longest time from the wish to cancel until the edit returned, in milliseconds
 */
record Pulse(double gap, double stop) {
    private static final double[] CANCELLED_AT = {0.05, 0.2, 0.4, 0.6, 0.8, 0.95};
    private static final Retoucher RETOUCHER = new Retoucher();

    static Pulse of(Job job) {
        List<Long> beats = new ArrayList<>();
        beats.add(System.nanoTime());
        RETOUCHER.run(job, _ -> beats.add(System.nanoTime()));
        beats.add(System.nanoTime());
        long widest = 0;
        for (int i = 1; i < beats.size(); i++) {
            widest = Math.max(widest, beats.get(i) - beats.get(i - 1));
        }
        double longest = 0;
        for (double share : CANCELLED_AT) {
            longest = Math.max(longest, stopped(job, share * (beats.getLast() - beats.getFirst())));
        }
        return new Pulse(widest / 1e6, longest);
    }

    /** Cancels so many nanoseconds after the start; answers how long it went on, in ms. */
    private static double stopped(Job job, double after) {
        long wish = System.nanoTime() + (long) after;
        Progress cancelling =
                _ -> {
                    if (System.nanoTime() > wish) {
                        throw new CancellationException();
                    }
                };
        try {
            RETOUCHER.run(job, cancelling);
        } catch (CancellationException e) {
            return (System.nanoTime() - wish) / 1e6;
        }
        return Math.max(0, (System.nanoTime() - wish) / 1e6);
    }
}
