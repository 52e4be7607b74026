package dev.easel.understanding.intent;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Table;
import dev.easel.understanding.text.Tongue;
import dev.easel.understanding.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what words of any language mean, from {@code concepts.tsv}: {@code bigger}, {@code to hơn}
 * and {@code größer} are one concept, so that what is learned from one language helps in all.
 */
final class Lexicon {
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ARTICLE = 2;
    private static final Lexicon OTHERS = new Lexicon(false, false);
    private static final Lexicon OTHERS_FOLDED = new Lexicon(true, false);
    private static final Lexicon VIETNAMESE = new Lexicon(false, true);
    private static final Lexicon VIETNAMESE_FOLDED = new Lexicon(true, true);

    private final Node root = new Node();

    private Lexicon(boolean folded, boolean vietnamese) {
        List<List<String>> rows = Table.rows("concepts", 3);
        for (int concept = 0; concept < rows.size(); concept++) {
            List<String> row = rows.get(concept);
            String phrases = vietnamese ? row.get(1) + "|" + row.get(2) : row.get(1);
            for (String phrase : phrases.split("\\|")) {
                Message message = Message.of(phrase.replace("*", ""));
                List<String> words = words(folded ? Message.of(message.folded()) : message);
                root.add(words, phrase.endsWith("*"), (char) ('A' + concept));
            }
        }
    }

    /**
     * The concepts of a message in its order, one letter each; a concept named twice in a row
     * stands once.
     */
    static String concepts(Message message) {
        return fitting(message).in(words(message));
    }

    private static Lexicon fitting(Message message) {
        if (Tongue.of(message) == Tongue.VI) {
            return message.accented() ? VIETNAMESE : VIETNAMESE_FOLDED;
        }
        return message.accented() ? OTHERS : OTHERS_FOLDED;
    }

    private String in(List<String> words) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            int before = Math.max(0, found.length() - 1);
            Node node = root.after(words.get(i));
            for (int j = i + 1; node != null; j++) {
                append(node.concepts, found, before);
                node = j < words.size() ? node.after(words.get(j)) : null;
            }
        }
        return found.toString();
    }

    private static void append(StringBuilder concepts, StringBuilder found, int from) {
        for (int i = 0; i < concepts.length(); i++) {
            String concept = concepts.substring(i, i + 1);
            if (found.indexOf(concept, from) < 0) {
                found.append(concept);
            }
        }
    }

    /** Words, without the short word that an apostrophe joins to the front: {@code l'image}. */
    private static List<String> words(Message message) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(message)) {
            int apostrophe = word.indexOf('\'');
            boolean joined = apostrophe >= 0 && apostrophe <= LONGEST_ARTICLE;
            boolean noun = word.length() - apostrophe > SHORTEST_STEM;
            words.add(joined && noun ? word.substring(apostrophe + 1) : word);
        }
        return words;
    }

    /** A place in the tree of phrases. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final Map<String, Node> stems = new HashMap<>();
        final StringBuilder concepts = new StringBuilder();

        void add(List<String> words, boolean stem, char concept) {
            if (words.isEmpty()) {
                concepts.append(concept);
                return;
            }
            String first = words.getFirst();
            boolean open = stem && words.size() == 1 && first.length() >= SHORTEST_STEM;
            Node node = (open ? stems : next).computeIfAbsent(first, w -> new Node());
            node.add(words.subList(1, words.size()), stem, concept);
        }

        @Nullable Node after(String word) {
            Node node = next.get(word);
            if (stems.isEmpty()) {
                return node;
            }
            for (int n = SHORTEST_STEM; node == null && n <= word.length(); n++) {
                node = stems.get(word.substring(0, n));
            }
            return node;
        }
    }
}
