package dev.easel.engine.retoucher.patch;

import dev.easel.engine.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the hole of a canvas with patches of its known part, coarse to fine: matching and
 * repainting take turns until they agree (Wexler et al., 2007; Barnes et al., 2009).
 */
public final class Completion {
    private static final int COARSEST_SIDE = 48;
    private static final int SMALLEST_KNOWN = 36;

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
            part.at(0);
            CompletionLevel level = new CompletionLevel(levels.get(depth), depth, seed, result);
            result = level.run(rounds(depth), part);
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
}
