package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** The word lists of {@code changes.tsv}, and what can be done to a text with them. */
final class Changes {
    /** What a picture has one of: a new one takes the old one's place. */
    static final List<String> SLOTS = List.of("time", "season", "weather", "place", "style");

    private static final Map<String, String> WORDS = words();
    private static final Map<String, Phrase> PHRASES = phrases();

    private Changes() {}

    /** The phrase of that row. */
    static Phrase phrase(String name) {
        Phrase phrase = PHRASES.get(name);
        if (phrase == null) {
            throw new IllegalArgumentException("changes.tsv has no " + name);
        }
        return phrase;
    }

    /** A phrase in which <code>{name}</code> stands for the row of that name. */
    static Phrase compiled(String regex) {
        String filled = regex;
        for (Map.Entry<String, String> row : WORDS.entrySet()) {
            filled = filled.replace("{" + row.getKey() + "}", "(?:" + row.getValue() + ")");
        }
        return Phrase.of(filled);
    }

    /** The text without what the phrase finds. */
    static String without(Phrase phrase, String text) {
        String left = text;
        Optional<MatchResult> found = phrase.find(Message.of(left));
        while (found.isPresent() && found.get().end() > found.get().start()) {
            left = left.substring(0, found.get().start()) + left.substring(found.get().end());
            left = tidy(left);
            found = phrase.find(Message.of(left));
        }
        return left;
    }

    /** The text with single spaces, and without commas that nothing stands between. */
    static String tidy(String text) {
        return Message.of(text)
                .clean()
                .replaceAll(" +([,.;])", "$1")
                .replaceAll("([,;])(?:[ ,;]*[,;])+", "$1")
                .replaceAll("^[ ,;.]+|[ ,;.]+$", "");
    }

    /** The groups of a finding, in the letters of the text; empty where there was none. */
    static List<String> groups(String text, MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(
                        i ->
                                found.start(i) < 0
                                        ? ""
                                        : text.substring(found.start(i), found.end(i)).strip())
                .toList();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        Table.expanded("changes", 2).forEach(row -> words.put(row.get(0), row.get(1)));
        return Map.copyOf(words);
    }

    private static Map<String, Phrase> phrases() {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        WORDS.forEach((name, regex) -> phrases.put(name, Phrase.of(regex)));
        return Map.copyOf(phrases);
    }
}
