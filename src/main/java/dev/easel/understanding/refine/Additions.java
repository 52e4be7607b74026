package dev.easel.understanding.refine;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Table;
import dev.easel.understanding.text.Tongue;
import dev.easel.understanding.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * At most one term for each slot a prompt leaves open, from {@code additions.tsv}. Only in English
 * and Vietnamese; a prompt that is long or refined already needs none.
 */
public final class Additions {
    private static final int LONG = 40;
    private static final Map<String, String> TERMS =
            Table.rows("additions", 4).stream()
                    .collect(
                            Collectors.toMap(
                                    row -> key(row.get(0), row.get(1), row.get(2)),
                                    row -> row.get(3)));

    private Additions() {}

    /**
     * The terms to add to a prompt, in the order of the slots.
     *
     * @param subject the prompt
     * @param asked the message it is from, which may name the medium in its command: {@code draw}
     */
    public static List<String> to(Message subject, Message asked) {
        String language = Tongue.of(subject).name().toLowerCase(Locale.ROOT);
        List<String> added = new ArrayList<>();
        if (Words.of(subject).size() > LONG || isRefined(subject)) {
            return added;
        }
        Kind kind = Slots.kind(subject).or(() -> Slots.commanded(asked)).orElse(Kind.PHOTO);
        for (Slot slot : Slots.open(subject)) {
            String term = TERMS.get(key(kind.name(), slot.name(), language));
            if (term != null) {
                added.add(term);
            }
        }
        return added;
    }

    /** Whether the prompt ends as a refined one does, so that nothing is added twice. */
    private static boolean isRefined(Message subject) {
        return TERMS.values().stream().anyMatch(term -> subject.lower().endsWith(", " + term));
    }

    private static String key(String kind, String slot, String language) {
        return (kind + " " + slot + " " + language).toLowerCase(Locale.ROOT);
    }
}
