package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a picture's material in new places: the free area of a sketch is repainted, coarse to fine,
 * with patches of the picture that look like it (Hertzmann et al., Image Analogies, 2001, with
 * PatchMatch as its search). So a scene that was bent or stretched gets real texture again.
 */
public final class Resynthesis {
    private static final int COARSEST_SIDE = 160;

    /** Rounds of matching and repainting, from the finest level to the coarser ones. */
    private static final int[] ROUNDS = {1, 2, 4};

    /** So many of the finest levels match every second patch of every second row only. */
    private static final int SPARSE = 2;

    private static final int FIRST_PASSES = 6;
    private static final int PASSES = 2;
    private static final float LEAST_SIGMA = 100;
    private final List<Level> levels = new ArrayList<>();
    private final long seed;

    /** Both pictures and what may change, at one size. */
    private record Level(PatchImage picture, PatchImage sketch, Mask free) {
        Level half() {
            Mask none = Mask.none(picture.width(), picture.height());
            PatchImage smaller = picture.half(none);
            Mask smallFree = Mask.none(smaller.width(), smaller.height());
            for (int i = 0; i < smallFree.values().length; i++) {
                int x = Math.min(2 * (i % smaller.width()), free.width() - 1);
                int y = Math.min(2 * (i / smaller.width()), free.height() - 1);
                smallFree.values()[i] = free.at(x, y);
            }
            return new Level(smaller, sketch.half(none), smallFree);
        }

        PatchGrid targets(int step) {
            return PatchGrid.touching(free, step);
        }

        PatchGrid sources() {
            return PatchGrid.all(picture.width(), picture.height());
        }

        int side() {
            return Math.min(picture.width(), picture.height());
        }
    }

    /**
     * Of three of one size.
     *
     * @param picture that lends its material
     * @param sketch of what is to be where
     * @param free where the sketch is repainted; elsewhere it stays
     */
    public Resynthesis(PatchImage picture, PatchImage sketch, Mask free, long seed) {
        this.seed = seed;
        Level level = new Level(picture, sketch, free);
        levels.add(level);
        while (level.side() >= 2 * COARSEST_SIDE) {
            level = level.half();
            levels.add(level);
        }
    }

    /**
     * Does the work and runs {@code heartbeat} before every sweep; answers the sketch if nothing is
     * free.
     */
    public PatchImage run(Runnable heartbeat) {
        Level coarsest = levels.getLast();
        if (coarsest.targets(1).isEmpty() || coarsest.sources().isEmpty()) {
            return levels.getFirst().sketch;
        }
        int depth = levels.size() - 1;
        PatchField random = new PatchField(coarsest.targets(1), coarsest.sources(), seed);
        Pass pass = new Pass(coarsest, random, depth, heartbeat);
        pass.match(0, FIRST_PASSES);
        pass.refine();
        while (depth > 0) {
            depth--;
            Level level = levels.get(depth);
            PatchGrid targets = level.targets(depth < SPARSE ? 2 : 1);
            PatchField field = pass.field.enlarged(targets, level.sources(), seed);
            pass = new Pass(level, field, depth, heartbeat);
            pass.refine();
        }
        return pass.target;
    }

    /** Matching and repainting on one level. */
    private final class Pass {
        private final Level level;
        private final PatchImage target;
        private final PatchField field;
        private final int depth;
        private final Runnable heartbeat;

        Pass(Level level, PatchField field, int depth, Runnable heartbeat) {
            this.level = level;
            this.target = level.sketch.copy();
            this.field = field;
            this.depth = depth;
            this.heartbeat = heartbeat;
        }

        /** Repaints with the matches there are, then takes turns. */
        void refine() {
            repaint();
            for (int round = 0; round < ROUNDS[Math.min(depth, ROUNDS.length - 1)]; round++) {
                match(round + 1, PASSES);
                repaint();
            }
        }

        void match(int round, int passes) {
            field.score(target, level.picture, MatchCost.NONE);
            int reach = depth == levels.size() - 1 ? level.side() : 4;
            for (int pass = 0; pass < passes; pass++) {
                heartbeat.run();
                long own = seed * 31 + depth * 1000L + round;
                field.improve(
                        new PatchSearch(
                                target, level.picture, MatchCost.NONE, reach, pass + round, own));
            }
        }

        private void repaint() {
            heartbeat.run();
            Plane even = Plane.filled(target.width(), target.height(), 1);
            float sigma = Math.max(field.costQuantile(0.75) / 2, LEAST_SIGMA);
            new PatchVote(even, sigma, depth == 0).paint(field, level.picture, target, level.free);
        }
    }
}
