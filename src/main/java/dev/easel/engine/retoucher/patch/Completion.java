package dev.easel.engine.retoucher.patch;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Plane;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills the hole of a canvas with patches of its known part, coarse to fine: matching and
 * repainting take turns until they agree (Wexler et al., 2007; Barnes et al., 2009).
 */
public final class Completion {
    private static final int COARSEST_SIDE = 48;
    private static final int SMALLEST_KNOWN = 20;

    /** Rounds of matching and repainting, from the finest level to the coarser ones. */
    private static final int[] ROUNDS = {2, 4, 8, 14};

    private final List<Canvas> levels = new ArrayList<>();
    private final long seed;

    /** Of a canvas whose known part is at least one patch in size. */
    public Completion(Canvas canvas, long seed) {
        this.seed = seed;
        Canvas level = canvas;
        levels.add(level);
        while (canBeHalved(level)) {
            level = level.half();
            levels.add(level);
        }
        levels.forEach(l -> TextureEnergy.fill(l.picture(), l.hole()));
    }

    private static boolean canBeHalved(Canvas level) {
        Canvas.Region known = level.known();
        return Math.min(level.width(), level.height()) > COARSEST_SIDE
                && Math.min(known.width(), known.height()) >= 2 * SMALLEST_KNOWN;
    }

    /**
     * The filled picture with the field that made it.
     *
     * @param picture the known pixels unchanged, the hole filled
     * @param field for each patch that touches the hole, where it came from
     */
    public record Result(PatchImage picture, PatchField field) {}

    /** Does the work; asks {@code progress} before every round. */
    public Result run(Progress progress) {
        Result result = null;
        double done = 0;
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            double share = share(depth);
            Progress part = progress.part(done, Math.min(1, done + share));
            result = new Level(levels.get(depth), depth, seed).run(result, rounds(depth), part);
            done += share;
        }
        if (result == null) {
            throw new IllegalStateException("a completion has at least one level");
        }
        return result;
    }

    private int rounds(int depth) {
        boolean only = levels.size() == 1;
        return only ? 20 : ROUNDS[Math.min(depth, ROUNDS.length - 1)];
    }

    private double share(int depth) {
        double all = 0;
        for (int d = 0; d < levels.size(); d++) {
            all += rounds(d) * Math.pow(0.25, d);
        }
        return rounds(depth) * Math.pow(0.25, depth) / all;
    }

    /** One level of the pyramid. */
    private record Level(Canvas canvas, int depth, long seed) {
        private static final double ANCHOR = 8;
        private static final double FADE = 16;
        private static final double DEEPEST = 80;
        private static final int FINE_PASSES = 2;
        private static final int COARSE_PASSES = 3;
        private static final int FIRST_PASSES = 12;

        Result run(@Nullable Result coarser, int rounds, Progress progress) {
            PatchGrid targets = PatchGrid.touching(canvas.hole());
            PatchGrid sources = PatchGrid.clearOf(canvas.hole());
            Plane trust = trust();
            PatchImage target = canvas.picture().copy();
            LayeredCost extra = new LayeredCost(canvas);
            PatchField field;
            if (coarser == null) {
                field = new PatchField(targets, sources, seed);
                FirstGuess.fill(target, canvas);
                field.score(target, canvas.picture(), extra);
                sweep(field, target, extra, -1, FIRST_PASSES);
            } else {
                field = coarser.field().enlarged(targets, sources, seed);
                PatchVote first = new PatchVote(trust, Float.MAX_VALUE, false);
                first.paint(field, canvas.picture(), target, canvas.hole());
            }
            for (int round = 0; round < rounds; round++) {
                progress.at((double) round / rounds);
                extra.countUsage(field);
                field.score(target, canvas.picture(), extra);
                sweep(field, target, extra, round, depth == 0 ? FINE_PASSES : COARSE_PASSES);
                float sigma = Math.max(field.costQuantile(0.75) / 2, 100);
                PatchVote vote = new PatchVote(trust, sigma, round >= rounds - 2);
                vote.paint(field, canvas.picture(), target, canvas.hole());
            }
            return new Result(target, field);
        }

        private void sweep(
                PatchField field, PatchImage target, MatchCost extra, int round, int passes) {
            for (int pass = 0; pass < passes; pass++) {
                long own = seed * 31 + depth * 1000L + round;
                field.improve(
                        new PatchSearch(
                                target, canvas.picture(), extra, reach(), pass + round + 1, own));
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
        private Plane trust() {
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
}
