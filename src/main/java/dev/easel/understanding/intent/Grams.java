package dev.easel.understanding.intent;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the linear model sees of a message: its word 1- to 3-grams and the character 3- to 5-grams
 * of its words, hashed (feature hashing, Weinberger et al. 2009). Negated words are seen as
 * negated.
 */
public final class Grams {
    /** Number of different features; a power of two. */
    public static final int DIMENSIONS = 1 << 17;

    private static final int MOST_WORDS = 120;
    private static final char WORD = 1;
    private static final char CHARACTERS = 2;
    private static final char REFUSED = 3;
    private static final String EDGE = "^";

    private final int[] found = new int[DIMENSIONS >> 4];
    private int size;

    private Grams() {}

    /** The features of a message, ascending and without repeats, each below {@link #DIMENSIONS}. */
    public static int[] of(Scopes scopes) {
        Grams grams = new Grams();
        grams.words(words(scopes.asked()));
        for (String word : words(scopes.refused())) {
            grams.add(REFUSED, word, 0, word.length());
        }
        return IntStream.of(Arrays.copyOf(grams.found, grams.size)).sorted().distinct().toArray();
    }

    private static List<String> words(Message message) {
        List<String> words = Words.of(message);
        return words.stream().limit(MOST_WORDS).map(Grams::generalised).toList();
    }

    /** Any number is as good as any other. */
    private static String generalised(String word) {
        return Character.isDigit(word.charAt(0)) ? word.replaceAll("\\d+", "0") : word;
    }

    private void words(List<String> words) {
        for (String word : words) {
            characters(EDGE + word + EDGE);
        }
        String[] all =
                Stream.of(List.of(EDGE), words, List.of(EDGE))
                        .flatMap(List::stream)
                        .toArray(String[]::new);
        for (int i = 0; i < all.length; i++) {
            String gram = all[i];
            if (!gram.equals(EDGE)) {
                add(WORD, gram, 0, gram.length());
            }
            for (int n = 1; n < 3 && i + n < all.length; n++) {
                gram = gram + ' ' + all[i + n];
                add(WORD, gram, 0, gram.length());
            }
        }
    }

    private void characters(String word) {
        for (int n = 3; n <= 5; n++) {
            for (int i = 0; i + n <= word.length(); i++) {
                add(CHARACTERS, word, i, i + n);
            }
        }
    }

    /** FNV-1a with a final avalanche, as the low bits are kept. */
    private void add(char kind, String text, int start, int end) {
        if (size == found.length) {
            return;
        }
        int hash = (0x811c9dc5 ^ kind) * 0x01000193;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        found[size++] = (hash ^ (hash >>> 13)) & (DIMENSIONS - 1);
    }
}
