package dev.easel.understanding.intent;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Words;
import java.util.List;

/**
 * The word 1- to 3-grams of a message and the character 3- to 5-grams of its words. Characters are
 * seen without diacritics, which many writers leave out here and there; negated words are seen as
 * negated.
 */
final class Grams {
    private static final int MOST_WORDS = 120;
    private static final char WORD = 1;
    private static final char CHARACTERS = 2;
    private static final char REFUSED = 3;
    private static final String EDGE = "^";

    private Grams() {}

    static int[] words(Scopes scopes) {
        Bag bag = new Bag();
        List<String> words = words(scopes.asked());
        for (int i = -1; i <= words.size(); i++) {
            StringBuilder gram = new StringBuilder(at(i, words));
            if (i >= 0 && i < words.size()) {
                bag.add(WORD, gram.toString());
            }
            for (int n = 1; n < 3 && i + n <= words.size(); n++) {
                gram.append(' ').append(at(i + n, words));
                bag.add(WORD, gram.toString());
            }
        }
        words(scopes.refused()).forEach(word -> bag.add(REFUSED, word));
        return bag.numbers();
    }

    static int[] characters(Scopes scopes) {
        Bag bag = new Bag();
        for (String word : words(Message.of(scopes.asked().folded()))) {
            String edged = EDGE + word + EDGE;
            for (int n = 3; n <= 5; n++) {
                for (int i = 0; i + n <= edged.length(); i++) {
                    bag.add(CHARACTERS, edged, i, i + n);
                }
            }
        }
        return bag.numbers();
    }

    private static String at(int place, List<String> words) {
        return place < 0 || place == words.size() ? EDGE : words.get(place);
    }

    private static List<String> words(Message message) {
        List<String> words = Words.of(message);
        return words.stream().limit(MOST_WORDS).map(Grams::generalised).toList();
    }

    /** Any number is as good as any other. */
    private static String generalised(String word) {
        return Character.isDigit(word.charAt(0)) ? word.replaceAll("\\d+", "0") : word;
    }
}
