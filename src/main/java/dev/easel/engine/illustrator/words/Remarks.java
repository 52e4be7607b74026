package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects remarks: one sentence for each kind of them, and no more than a reader will read. */
final class Remarks {
    private static final int MOST = 6;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 60;

    private final Locale language;
    private final Map<Remark, Set<String>> words = new EnumMap<>(Remark.class);

    Remarks(Locale language) {
        this.language = language;
    }

    void add(Remark remark, String named) {
        String shown =
                named.length() > LONGEST_WORD ? named.substring(0, LONGEST_WORD) + "…" : named;
        words.computeIfAbsent(remark, r -> new LinkedHashSet<>()).add(shown);
    }

    /** That a kind is drawn which only comes near. */
    void addRough(String named, String kind) {
        boolean vietnamese = language.getLanguage().equals("vi");
        add(Remark.ROUGHLY, named + " → " + Lexicon.standard().nameOf(kind, vietnamese));
    }

    /** At most six, the most important first. */
    List<String> sentences() {
        return words.entrySet().stream()
                .limit(MOST)
                .map(entry -> entry.getKey().in(language, list(entry.getValue())))
                .toList();
    }

    private String list(Set<String> all) {
        List<String> shown = new ArrayList<>(all.stream().limit(MOST_WORDS).toList());
        if (all.size() > MOST_WORDS) {
            shown.add(Remark.andMore(language, all.size() - MOST_WORDS));
        }
        return String.join(", ", shown);
    }
}
