package dev.easel.engine.retoucher.patch;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Plane;
import org.jspecify.annotations.Nullable;

/** One level of a {@link Completion}'s pyramid; depth 0 is the finest. */
final class CompletionLevel {
    /** How strictly repetition is avoided at the finest level and the next; 1 at all others. */
    private static final float[] STRICTNESS = {0.05f, 0.3f};

    /** So many of the finest levels match every second patch of every second row only. */
    private static final int SPARSE = 2;

    private static final double ANCHOR = 8;
    private static final double FADE = 16;
    private static final double DEEPEST = 80;
    private static final int FINE_PASSES = 2;
    private static final int COARSE_PASSES = 3;
    private static final int FIRST_PASSES = 12;
    private static final float LEAST_SIGMA = 100;
    private final Canvas canvas;
    private final int depth;
    private final long seed;
    private final PatchImage target;
    private final LayeredCost extra;
    private final Plane trust;
    private final PatchField field;
    private final int firstPasses;

    /** Starts from the result of the coarser level, or from a first guess if there is none. */
    CompletionLevel(Canvas canvas, int depth, long seed, Completion.@Nullable Result coarser) {
        this.canvas = canvas;
        this.depth = depth;
        this.seed = seed;
        this.target = canvas.picture().copy();
        this.extra = new LayeredCost(canvas);
        this.firstPasses = coarser == null ? FIRST_PASSES : 0;
        this.trust = trust(canvas);
        PatchGrid targets = PatchGrid.touching(canvas.hole(), depth < SPARSE ? 2 : 1);
        PatchGrid sources = PatchGrid.clearOf(canvas.hole());
        if (coarser == null) {
            this.field = new PatchField(targets, sources, seed);
            FirstGuess.fill(target, canvas);
        } else {
            this.field = coarser.field().enlarged(targets, sources, seed);
            PatchVote first = new PatchVote(trust, Float.MAX_VALUE, false);
            first.paint(field, canvas.picture(), target, canvas.hole());
        }
    }

    /** Takes turns matching and repainting; asks {@code progress} before every sweep. */
    Completion.Result run(int rounds, Progress progress) {
        if (firstPasses > 0) {
            field.score(target, canvas.picture(), extra);
            sweep(-1, firstPasses, () -> progress.at(0));
        }
        float strictness = depth < STRICTNESS.length ? STRICTNESS[depth] : 1;
        for (int round = 0; round < rounds; round++) {
            double done = (double) round / rounds;
            extra.countUsage(field, strictness);
            field.score(target, canvas.picture(), extra);
            sweep(round, depth == 0 ? FINE_PASSES : COARSE_PASSES, () -> progress.at(done));
            float sigma = Math.max(field.costQuantile(0.75) / 2, LEAST_SIGMA);
            progress.at(done);
            PatchVote vote = new PatchVote(trust, sigma, round >= rounds - 2);
            vote.paint(field, canvas.picture(), target, canvas.hole());
        }
        return new Completion.Result(target, field);
    }

    private void sweep(int round, int passes, Runnable beforePass) {
        long own = seed * 31 + depth * 1000L + round;
        for (int pass = 0; pass < passes; pass++) {
            beforePass.run();
            PatchImage source = canvas.picture();
            field.improve(new PatchSearch(target, source, extra, reach(), pass + round + 1, own));
        }
    }

    private int reach() {
        int side = Math.max(canvas.width(), canvas.height());
        return switch (depth) {
            case 0 -> Math.max(8, side / 64);
            case 1 -> Math.max(8, side / 16);
            default -> side;
        };
    }

    /** Patches near known pixels count more, those that overlap them most. */
    private static Plane trust(Canvas canvas) {
        Plane depths = canvas.hole().depth();
        Plane out = Plane.zeros(canvas.width(), canvas.height());
        int half = PatchGrid.SIDE / 2;
        for (int i = 0; i < out.values().length; i++) {
            int x = i % canvas.width() + half;
            int y = i / canvas.width() + half;
            float depth = depths.atClamped(x, y);
            double anchor = depth <= half ? ANCHOR : 1;
            out.values()[i] = (float) (anchor * Math.exp(-Math.min(depth, DEEPEST) / FADE));
        }
        return out;
    }
}
