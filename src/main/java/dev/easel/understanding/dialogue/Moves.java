package dev.easel.understanding.dialogue;

import dev.easel.image.Feature;
import dev.easel.understanding.refine.Cleaning;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Recognises moves; a message is one only as a whole, politeness aside. */
public final class Moves {
    private static final List<List<String>> ROWS = Table.expanded("moves", 2);
    private static final Phrase AGAIN = whole("again");
    private static final Phrase UNDO = whole("undo");
    private static final Phrase MORE = whole("more");
    private static final Phrase LESS = whole("less");
    private static final Phrase STOP = whole("stop");
    private static final Phrase RETURN = whole("return");
    private static final List<String> NUMBERS =
            List.of("1|one|một|mot", "2|two|hai", "3|three|ba", "4|four|bốn|bon");

    private Moves() {}

    /** The move that the message is; empty if it is a wish of its own. */
    public static Optional<Move> of(String words) {
        Message message = Message.of(Cleaning.of(Feature.STYLE_TRANSFER, Message.of(words)));
        Optional<MatchResult> again = AGAIN.opening(message);
        if (again.isPresent()) {
            return Optional.of(new Move.Again(count(again.get())));
        }
        if (UNDO.opening(message).isPresent()) {
            return Optional.of(new Move.Undo());
        }
        if (MORE.opening(message).isPresent()) {
            return Optional.of(new Move.Adjust(true));
        }
        if (LESS.opening(message).isPresent()) {
            return Optional.of(new Move.Adjust(false));
        }
        return STOP.opening(message).isPresent()
                ? Optional.of(new Move.Stop())
                : Pointing.in(message.clean())
                        .filter(Moves::isAll)
                        .map(pointing -> new Move.Return(pointing.pointer()));
    }

    private static boolean isAll(Pointing pointing) {
        Message rest = Message.of(pointing.rest());
        return rest.isBlank() || RETURN.opening(rest).isPresent();
    }

    private static int count(MatchResult words) {
        String number = words.groupCount() > 0 ? words.group(1) : null;
        if (number != null) {
            for (int i = 0; i < NUMBERS.size(); i++) {
                if (Arrays.asList(NUMBERS.get(i).split("\\|")).contains(number)) {
                    return i + 1;
                }
            }
        }
        return 1;
    }

    private static Phrase whole(String move) {
        String any =
                ROWS.stream()
                        .filter(row -> row.get(0).equals(move))
                        .map(row -> row.get(1))
                        .collect(Collectors.joining("|"));
        return Phrase.of("^(?:" + any + ")[ .,!?…~)。！]*$");
    }
}
