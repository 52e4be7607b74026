package dev.easel.understanding.dialogue;

/** Which of the pictures so far is meant. */
public sealed interface Pointer {
    /** What the latest edit was made from. */
    record Before() implements Pointer {}

    /** What everything else was made from. */
    record Original() implements Pointer {}

    /** The last of them. */
    record Last() implements Pointer {}

    /**
     * One of several.
     *
     * @param number from 1
     */
    record Nth(int number) implements Pointer {}
}
