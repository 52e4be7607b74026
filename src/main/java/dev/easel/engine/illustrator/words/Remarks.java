package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects remarks: each once, and no more than a reader will read. */
final class Remarks {
    private static final int MOST = 8;
    private static final int LONGEST_WORD = 40;

    private final Locale language;
    private final Set<String> sentences = new LinkedHashSet<>();

    Remarks(Locale language) {
        this.language = language;
    }

    void add(Remark remark, String words) {
        String shown =
                words.length() > LONGEST_WORD ? words.substring(0, LONGEST_WORD) + "…" : words;
        sentences.add(remark.in(language, shown));
    }

    List<String> sentences() {
        if (sentences.size() <= MOST) {
            return List.copyOf(sentences);
        }
        List<String> shown = new ArrayList<>(sentences.stream().limit(MOST).toList());
        shown.add(Remark.andMore(language, sentences.size() - MOST));
        return List.copyOf(shown);
    }
}
