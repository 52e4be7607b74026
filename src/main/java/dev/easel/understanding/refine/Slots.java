package dev.easel.understanding.refine;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
    private static final Map<String, Kind> STRONGEST_FIRST = strongestFirst();

    private Slots() {}

    /** The kind the words name, if any: a logo drawn in ink is a logo. */
    static Optional<Kind> kind(Message message) {
        return STRONGEST_FIRST.entrySet().stream()
                .filter(e -> has(e.getKey(), message))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The kind a command names: {@code draw me a fox}. */
    static Optional<Kind> commanded(Message message) {
        return has("command", message) ? Optional.of(Kind.DRAWING) : kind(message);
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

    private static Map<String, Kind> strongestFirst() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("photo", Kind.PHOTO);
        kinds.put("graphic", Kind.GRAPHIC);
        kinds.put("drawing", Kind.DRAWING);
        kinds.put("lifelike", Kind.PHOTO);
        return kinds;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
