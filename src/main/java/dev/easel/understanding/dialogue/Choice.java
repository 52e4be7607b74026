package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the answer to a question that offered a few readings. */
public final class Choice {
    private record Sign(int place, Phrase phrase) {}

    private static final int LAST = -1;
    private static final List<Sign> SIGNS =
            Table.rows("choices", 2).stream()
                    .map(
                            row ->
                                    new Sign(
                                            row.get(0).equals("last")
                                                    ? LAST
                                                    : Integer.parseInt(row.get(0)) - 1,
                                            Phrase.of("^(?:" + row.get(1) + ")[ .,!)。]*$")))
                    .toList();

    private Choice() {}

    /**
     * The place of the option that is chosen, from 0: by its words, by its number, or by a pointer.
     * Empty if the answer chooses none of them: it is a new message.
     */
    public static OptionalInt of(String answer, List<String> options) {
        String said = plain(answer);
        for (int i = 0; i < options.size(); i++) {
            if (plain(options.get(i)).equals(said)) {
                return OptionalInt.of(i);
            }
        }
        Message message = Message.of(answer);
        int place =
                SIGNS.stream()
                        .filter(sign -> sign.phrase.opening(message).isPresent())
                        .map(Sign::place)
                        .findFirst()
                        .or(() -> pointed(answer))
                        .map(found -> found == LAST ? options.size() - 1 : found)
                        .orElse(options.size());
        return place < options.size() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    private static Optional<Integer> pointed(String answer) {
        return Pointing.in(answer)
                .filter(pointing -> pointing.rest().isBlank())
                .flatMap(
                        pointing ->
                                switch (pointing.pointer()) {
                                    case Pointer.Nth nth -> Optional.of(nth.number() - 1);
                                    case Pointer.Last last -> Optional.of(LAST);
                                    case Pointer.Before before -> Optional.empty();
                                    case Pointer.Original original -> Optional.empty();
                                });
    }

    private static String plain(String text) {
        return Message.of(text).folded().replaceAll("[.!?。]+$", "").strip();
    }
}
