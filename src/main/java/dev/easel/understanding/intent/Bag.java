package dev.easel.understanding.intent;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of pieces of text, each hashed to a number (feature hashing, Weinberger et al. 2009). */
final class Bag {
    private static final int MOST = 8192;

    private int[] found = new int[64];
    private int size;

    /** Adds a piece; pieces of different kinds are different. */
    void add(char kind, String text) {
        add(kind, text, 0, text.length());
    }

    /** FNV-1a with a final avalanche, as the low bits are kept. */
    void add(char kind, String text, int start, int end) {
        if (size == MOST) {
            return;
        }
        int hash = (0x811c9dc5 ^ kind) * 0x01000193;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = (hash ^ (hash >>> 13)) & (Features.DIMENSIONS - 1);
    }

    /** The numbers, ascending and without repeats, each below {@link Features#DIMENSIONS}. */
    int[] numbers() {
        return IntStream.of(Arrays.copyOf(found, size)).sorted().distinct().toArray();
    }
}
