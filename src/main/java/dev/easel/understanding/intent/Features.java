package dev.easel.understanding.intent;

import dev.easel.understanding.text.Scopes;
import java.util.List;

/**
 * What the linear model sees of a message: groups of numbered features. A group counts the same
 * however many features are in it, so that a message's many characters do not drown its few
 * concepts.
 */
public record Features(List<int[]> groups) {
    /** Number of different features; a power of two. */
    public static final int DIMENSIONS = 1 << 17;

    /** The features of a message. */
    public static Features of(Scopes scopes) {
        return new Features(
                List.of(
                        Grams.words(scopes),
                        Grams.characters(scopes),
                        Concepts.of(scopes),
                        Cues.of(scopes)));
    }

    /** What each feature of a group of that many counts: the group is a vector of length 1. */
    public static double value(int size) {
        return 1 / Math.sqrt(Math.max(1, size));
    }
}
