package dev.easel.engine.retoucher.patch;

/** What a match costs beyond the difference of the two patches. */
@FunctionalInterface
public interface MatchCost {
    MatchCost NONE = (target, source) -> 0;

    /**
     * The extra cost, ≥ 0, in squared 0–255 steps summed over the patch.
     *
     * @param target index of the target patch's top-left pixel
     * @param source index of the source patch's top-left pixel
     */
    float of(int target, int source);
}
