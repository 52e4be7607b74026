package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.cutout.trees.FeatureTable;

/**
 * Rows to learn from.
 *
 * @param features what is seen
 * @param target what should be answered
 * @param weight how much each row counts
 * @param fold which part of the foregrounds the rows come from, for answers by trees that have not
 *     seen them
 */
record Sample(FeatureTable features, float[] target, float[] weight, int fold) {}
