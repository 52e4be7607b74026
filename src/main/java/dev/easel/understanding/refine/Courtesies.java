package dev.easel.understanding.refine;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Words around a wish that do not describe the picture, from {@code courtesies.tsv}. */
final class Courtesies {
    private static final List<Phrase> OPENINGS = at("opening", "");
    private static final List<Phrase> CLOSINGS = at("closing", "[ .!?。！]*$");
    private static final List<Phrase> COMMANDS = at("command", "");
    private static final int MOST_ROUNDS = 12;

    private Courtesies() {}

    /** The text without greetings and politeness at its ends; empty if it is nothing else. */
    static String without(String text) {
        return stripped(text, false);
    }

    /** The text without these and without the words that command a new picture. */
    static String withoutCommands(String text) {
        return stripped(text, true);
    }

    private static String stripped(String text, boolean commands) {
        Message now = Message.of(text);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Message before = now;
            now = withoutOpening(now, OPENINGS);
            now = withoutClosing(now);
            now = commands ? withoutOpening(now, COMMANDS) : now;
            if (now == before) {
                break;
            }
        }
        return now.clean();
    }

    private static Message withoutOpening(Message message, List<Phrase> phrases) {
        Message now = message;
        for (Phrase phrase : phrases) {
            Optional<MatchResult> words = phrase.opening(now);
            if (words.isPresent()) {
                now = Message.of(Tidy.of(now.clean().substring(words.get().end())));
            }
        }
        return now;
    }

    private static Message withoutClosing(Message message) {
        Message now = message;
        for (Phrase phrase : CLOSINGS) {
            int length = now.clean().length();
            for (MatchResult words : phrase.all(now)) {
                if (words.end() == length) {
                    now = Message.of(Tidy.of(now.clean().substring(0, words.start())));
                }
            }
        }
        return now;
    }

    private static List<Phrase> at(String place, String ending) {
        return Table.rows("courtesies", 2).stream()
                .filter(row -> row.get(0).equals(place))
                .map(row -> Phrase.of("(?:" + row.get(1) + ")" + ending))
                .toList();
    }
}
