package dev.easel.understanding.refine;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which slots a prompt leaves open and what kind of picture it names, from {@code slots.tsv}. */
final class Slots {
    private static final Map<String, Phrase> PHRASES =
            Table.rows("slots", 2).stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> Phrase.of(row.get(1))));
    private static final List<Kind> STRONGEST_FIRST =
            List.of(Kind.GRAPHIC, Kind.DRAWING, Kind.PHOTO);

    private Slots() {}

    /** The kind the words name, if any: a logo drawn in ink is a logo. */
    static Optional<Kind> kind(Message message) {
        return STRONGEST_FIRST.stream().filter(k -> has(word(k), message)).findFirst();
    }

    /** The slots no word fills. */
    static Set<Slot> open(Message message) {
        Set<Slot> open = EnumSet.noneOf(Slot.class);
        for (Slot slot : Slot.values()) {
            boolean filled =
                    slot == Slot.MEDIUM ? kind(message).isPresent() : has(word(slot), message);
            if (!filled) {
                open.add(slot);
            }
        }
        return open;
    }

    private static boolean has(String name, Message message) {
        Phrase phrase = PHRASES.get(name);
        return phrase != null && phrase.isIn(message);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
