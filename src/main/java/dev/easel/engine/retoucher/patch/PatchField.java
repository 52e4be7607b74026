package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.core.Rows;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * For each patch of a target, the most similar patch found so far in a source: a nearest-neighbour
 * field, improved by propagation and random search (Barnes et al., PatchMatch, 2009).
 *
 * <p>The same seed gives the same field on any number of cores: work is cut into strips of rows
 * that never read each other's matches.
 */
public final class PatchField {
    private static final int NO_MATCH = -1;
    private final PatchGrid targets;
    private final PatchGrid sources;
    private final int[] match;
    private final float[] cost;

    /** A field of random matches; the source must have at least one patch. */
    public PatchField(PatchGrid targets, PatchGrid sources, long seed) {
        this(targets, sources);
        fillGaps(seed);
    }

    private PatchField(PatchGrid targets, PatchGrid sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("the source has no patch");
        }
        this.targets = targets;
        this.sources = sources;
        this.match = new int[targets.width() * targets.height()];
        this.cost = new float[match.length];
        Arrays.fill(match, NO_MATCH);
    }

    public PatchGrid targets() {
        return targets;
    }

    public PatchGrid sources() {
        return sources;
    }

    /** Index of the source patch matched to the target patch at {@code i}. */
    public int match(int i) {
        return match[i];
    }

    /** What the match of the target patch at {@code i} costs, as of the last scoring. */
    public float cost(int i) {
        return cost[i];
    }

    private void fillGaps(long seed) {
        SplittableRandom random = Randoms.of(seed, 17);
        for (int i : targets.list()) {
            if (match[i] == NO_MATCH) {
                match[i] = sources.list()[random.nextInt(sources.list().length)];
            }
        }
    }

    /** The same field on grids of about twice the size. */
    public PatchField enlarged(PatchGrid newTargets, PatchGrid newSources, long seed) {
        PatchField out = new PatchField(newTargets, newSources);
        double backX = (double) targets.width() / newTargets.width();
        double backY = (double) targets.height() / newTargets.height();
        for (int i : newTargets.list()) {
            double x = i % newTargets.width() * backX;
            double y = i / newTargets.width() * backY;
            int old = nearest((int) x, (int) y);
            if (old >= 0 && match[old] >= 0) {
                out.match[i] = out.scaled(this, old, x, y);
            }
        }
        out.fillGaps(seed);
        return out;
    }

    private int nearest(int x, int y) {
        int cx = Math.min(x, targets.width() - PatchGrid.SIDE);
        int cy = Math.min(y, targets.height() - PatchGrid.SIDE);
        int i = cy * targets.width() + cx;
        int step = targets.step();
        return match[i] >= 0 ? i : (cy - cy % step) * targets.width() + cx - cx % step;
    }

    private int scaled(PatchField old, int index, double x, double y) {
        int w = old.targets.width();
        int m = old.match[index];
        double scaleX = (double) sources.width() / old.sources.width();
        double scaleY = (double) sources.height() / old.sources.height();
        int sx = (int) Math.round((m % old.sources.width() + x - index % w) * scaleX);
        int sy = (int) Math.round((m / old.sources.width() + y - index / w) * scaleY);
        int cx = Math.clamp(sx, 0, sources.width() - PatchGrid.SIDE);
        int cy = Math.clamp(sy, 0, sources.height() - PatchGrid.SIDE);
        return sources.has(cx, cy) ? cy * sources.width() + cx : NO_MATCH;
    }

    /** Computes every cost anew, after a picture or the extra cost has changed. */
    public void score(PatchImage target, PatchImage source, MatchCost extra) {
        int w = targets.width();
        Rows.each(
                targets.height(),
                y -> {
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        if (targets.corners()[i]) {
                            int m = match[i];
                            cost[i] = extra.of(i, m) + difference(target, i, source, m);
                        }
                    }
                });
    }

    private static float difference(PatchImage target, int i, PatchImage source, int m) {
        return PatchImage.difference(target, i, source, m, Float.MAX_VALUE);
    }

    /** Improves matches in place; {@link #score} must have run on the same pictures. */
    public void improve(PatchSearch search) {
        search.run(targets, sources, match, cost);
    }

    /** The cost below which the given share of the matches lies, from a sample. */
    public float costQuantile(double share) {
        int[] list = targets.list();
        int step = Math.max(1, list.length / 4096);
        float[] sample = new float[(list.length + step - 1) / step];
        for (int k = 0; k < sample.length; k++) {
            sample[k] = cost[list[k * step]];
        }
        Arrays.sort(sample);
        return sample.length == 0 ? 0 : sample[(int) (share * (sample.length - 1))];
    }
}
