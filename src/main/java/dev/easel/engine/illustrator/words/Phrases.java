package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tree of phrases, word by word, that finds the longest one at a place in a text. */
final class Phrases {
    /**
     * @param length in tokens
     * @param plural whether a plural form matched
     */
    record Found(int length, List<Meaning> meanings, boolean plural) {}

    private final Language language;
    private final Map<String, Phrases> next = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();

    Phrases(Language language) {
        this.language = language;
    }

    void add(List<Token> phrase, Meaning meaning) {
        Phrases node = this;
        for (Token word : phrase) {
            node = node.next.computeIfAbsent(word.text(), w -> new Phrases(language));
        }
        if (!node.meanings.contains(meaning)) {
            node.meanings.add(meaning);
        }
    }

    /** The phrases of one word that name something. */
    Set<String> nouns() {
        Set<String> nouns = new HashSet<>();
        next.forEach(
                (word, phrases) -> {
                    boolean noun =
                            phrases.meanings.stream()
                                    .anyMatch(
                                            m ->
                                                    m instanceof Meaning.Thing
                                                            || m instanceof Meaning.Where);
                    if (noun) {
                        nouns.add(word);
                    }
                });
        return nouns;
    }

    /** The longest phrase that starts there; as it stands goes before inflected. */
    @Nullable Found longest(List<Token> text, int from) {
        return longest(text, from, 0, false);
    }

    private @Nullable Found longest(List<Token> text, int from, int depth, boolean plural) {
        Found best = meanings.isEmpty() ? null : new Found(depth, meanings, plural);
        if (from + depth >= text.size() || next.isEmpty()) {
            return best;
        }
        for (var form : Inflection.forms(text.get(from + depth).text(), language)) {
            Phrases child = next.get(form.word());
            if (child != null) {
                Found found = child.longest(text, from, depth + 1, plural || form.plural());
                best = longer(best, found);
            }
        }
        return best;
    }

    /** A word that is listed both ways ("trees", "tree") is a plural all the same. */
    private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        boolean same =
                a.length() == b.length()
                        && a.meanings().stream()
                                .anyMatch(
                                        m ->
                                                m instanceof Meaning.Thing
                                                        && b.meanings().contains(m));
        return b.length() > a.length() || same && b.plural() ? b : a;
    }
}
