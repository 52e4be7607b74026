package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.core.Rows;
import java.util.SplittableRandom;

/**
 * One sweep over a {@link PatchField}: each patch tries its neighbours' matches, shifted alike, and
 * random places around its own. Even rounds run down and right, odd ones up and left.
 *
 * @param extra cost of a match beyond the difference of the patches
 * @param reach of the random search in pixels; 0 for propagation only
 * @param round number of the sweep
 */
public record PatchSearch(
        PatchImage target, PatchImage source, MatchCost extra, int reach, int round, long seed) {

    void run(PatchGrid targets, PatchGrid sources, int[] match, float[] cost) {
        int h = targets.height();
        int rows = Math.max(32, h / 8);
        int shift = (round & 1) * rows / 2;
        Rows.strips(
                h + shift,
                rows,
                (index, from, to) -> {
                    SplittableRandom random = Randoms.of(seed, round, index);
                    new Sweep(this, targets, sources, match, cost, random)
                            .rows(Math.max(0, from - shift), to - shift);
                });
    }

    /** The sweep over one strip of rows. */
    private static final class Sweep {
        private final PatchSearch search;
        private final PatchGrid targets;
        private final PatchGrid sources;
        private final int[] match;
        private final float[] cost;
        private final SplittableRandom random;
        private int best;
        private float bestCost;

        Sweep(
                PatchSearch search,
                PatchGrid targets,
                PatchGrid sources,
                int[] match,
                float[] cost,
                SplittableRandom random) {
            this.search = search;
            this.targets = targets;
            this.sources = sources;
            this.match = match;
            this.cost = cost;
            this.random = random;
        }

        void rows(int from, int to) {
            boolean back = (search.round & 1) == 1;
            int step = back ? -targets.step() : targets.step();
            int w = targets.width();
            for (int k = 0; k < to - from; k++) {
                int y = back ? to - 1 - k : from + k;
                boolean hasRowBefore = k >= targets.step();
                for (int n = 0; n < w; n++) {
                    int x = back ? w - 1 - n : n;
                    if (targets.corners()[y * w + x]) {
                        patch(x, y, step, hasRowBefore);
                    }
                }
            }
        }

        private void patch(int x, int y, int step, boolean hasRowBefore) {
            int i = y * targets.width() + x;
            best = match[i];
            bestCost = cost[i];
            if (targets.has(x - step, y)) {
                int m = match[i - step];
                consider(i, m % sources.width() + step, m / sources.width());
            }
            if (hasRowBefore && targets.has(x, y - step)) {
                int m = match[i - step * targets.width()];
                consider(i, m % sources.width(), m / sources.width() + step);
            }
            for (int r = search.reach; r >= 1; r >>= 1) {
                int sx = best % sources.width() + random.nextInt(-r, r + 1);
                int sy = best / sources.width() + random.nextInt(-r, r + 1);
                consider(i, sx, sy);
            }
            match[i] = best;
            cost[i] = bestCost;
        }

        private void consider(int i, int sx, int sy) {
            if (!sources.has(sx, sy)) {
                return;
            }
            int m = sy * sources.width() + sx;
            float extra = search.extra.of(i, m);
            if (m == best || extra >= bestCost) {
                return;
            }
            float limit = bestCost - extra;
            float c = extra + PatchImage.difference(search.target, i, search.source, m, limit);
            if (c < bestCost) {
                best = m;
                bestCost = c;
            }
        }
    }
}
