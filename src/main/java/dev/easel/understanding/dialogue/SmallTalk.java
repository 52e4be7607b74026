package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises what is said besides wishes for pictures, from {@code topics.tsv}. */
public final class SmallTalk {
    private record Sign(Topic topic, boolean sure, Phrase phrase) {}

    private static final List<Sign> SIGNS =
            Table.expanded("topics", 3).stream()
                    .map(
                            row ->
                                    new Sign(
                                            Topic.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                                            row.get(1).equals("sure"),
                                            Phrase.of(row.get(2))))
                    .toList();

    private SmallTalk() {}

    /** What a message that asks for no picture is about. */
    public static Topic topic(String words) {
        return find(words, false).orElse(Topic.UNKNOWN);
    }

    /** The topic of a message that surely asks for no picture, whatever else it may look like. */
    public static Optional<Topic> sure(String words) {
        return find(words, true);
    }

    private static Optional<Topic> find(String words, boolean sure) {
        Message message = Message.of(words);
        if (message.clean().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Topic.WORDLESS);
        }
        return SIGNS.stream()
                .filter(sign -> sign.sure || !sure)
                .filter(sign -> sign.phrase.isIn(message))
                .map(Sign::topic)
                .findFirst();
    }
}
