package dev.easel.understanding.dialogue;

/** A message that means something only after what went before. */
public sealed interface Move {
    /**
     * The same request with another seed.
     *
     * @param count how many new pictures, at least 1
     */
    record Again(int count) implements Move {}

    /** The picture before the latest change becomes the current one. */
    record Undo() implements Move {}

    /** A picture of before becomes the current one: {@code back to the first one}. */
    record Return(Pointer to) implements Move {}

    /** The latest edit once more on what it was made from, stronger or gentler. */
    record Adjust(boolean stronger) implements Move {}

    /** No more of what is being done. */
    record Stop() implements Move {}
}
