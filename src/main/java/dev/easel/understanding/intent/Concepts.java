package dev.easel.understanding.intent;

import dev.easel.understanding.text.Scopes;

/**
 * Features made of a message's concepts: which there are, which comes after which, and which are
 * refused.
 */
final class Concepts {
    private static final int MOST = 14;
    private static final char ONE = 4;
    private static final char PAIR = 5;
    private static final char THREE = 6;
    private static final char NEIGHBOURS = 7;
    private static final char REFUSED = 8;
    private static final char COUNT = 9;
    private static final char EDGE = '^';

    private Concepts() {}

    static int[] of(Scopes scopes) {
        Bag bag = new Bag();
        String all = Lexicon.concepts(scopes.asked());
        String concepts = all.substring(0, Math.min(MOST, all.length()));
        alone(concepts, bag);
        together(EDGE + concepts + EDGE, bag);
        bag.add(COUNT, String.valueOf(Math.min(5, concepts.length())));
        if (!scopes.onlyRefusal()) {
            Lexicon.concepts(scopes.refused())
                    .chars()
                    .forEach(c -> bag.add(REFUSED, String.valueOf((char) c)));
        }
        return bag.numbers();
    }

    private static void alone(String concepts, Bag bag) {
        for (int i = 0; i < concepts.length(); i++) {
            bag.add(ONE, concepts, i, i + 1);
            for (int j = i + 1; j < concepts.length(); j++) {
                bag.add(PAIR, "" + concepts.charAt(i) + concepts.charAt(j));
            }
        }
    }

    private static void together(String edged, Bag bag) {
        for (int i = 0; i + 1 < edged.length(); i++) {
            bag.add(NEIGHBOURS, edged, i, i + 2);
            if (i + 2 < edged.length()) {
                bag.add(THREE, edged, i, i + 3);
            }
        }
    }
}
