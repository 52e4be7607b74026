package dev.easel.understanding.refine;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.List;
import java.util.regex.Matcher;

/** Words around a wish that do not describe the picture, from {@code courtesies.tsv}. */
final class Courtesies {
    private static final List<Phrase> OPENINGS = at("opening", "^(?:", ")");
    private static final List<Phrase> CLOSINGS = at("closing", "(?:", ")$");
    private static final List<Phrase> COMMANDS = at("command", "^(?:", ")");
    private static final int MOST_ROUNDS = 12;

    private Courtesies() {}

    /** The text without greetings and politeness at its ends. */
    static String without(String text) {
        return stripped(text, List.of(OPENINGS, CLOSINGS));
    }

    /** The text without these and without the words that command a new picture. */
    static String withoutCommands(String text) {
        return stripped(text, List.of(OPENINGS, CLOSINGS, COMMANDS));
    }

    private static String stripped(String text, List<List<Phrase>> phrases) {
        String now = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = now;
            for (Phrase phrase : phrases.stream().flatMap(List::stream).toList()) {
                now = once(now, phrase);
            }
            if (now.equals(before)) {
                break;
            }
        }
        return now;
    }

    /** Never leaves nothing. */
    private static String once(String text, Phrase phrase) {
        Matcher words = phrase.in(Message.of(text));
        if (!words.find()) {
            return text;
        }
        String rest = Tidy.of(text.substring(0, words.start()) + text.substring(words.end()));
        return rest.isEmpty() ? text : rest;
    }

    private static List<Phrase> at(String place, String before, String after) {
        return Table.rows("courtesies", 2).stream()
                .filter(row -> row.get(0).equals(place))
                .map(row -> Phrase.of(before + row.get(1) + after))
                .toList();
    }
}
