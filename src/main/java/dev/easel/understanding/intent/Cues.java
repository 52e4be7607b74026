package dev.easel.understanding.intent;

import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that often tell an intent, from {@code cues.tsv}; what each counts for is learned. A row
 * that is no {@code cue} names a list of words, which {@code {name}} then stands for.
 */
final class Cues {
    private static final char CUE = 10;
    private static final String NONE = "none";
    private static final String ONLY_REFUSAL = "only refusal";
    private static final List<Phrase> PHRASES = phrases(Table.rows("cues", 2));

    private Cues() {}

    static int[] of(Scopes scopes) {
        Bag bag = new Bag();
        boolean none = true;
        for (int i = 0; i < PHRASES.size(); i++) {
            if (PHRASES.get(i).isIn(scopes.asked())) {
                bag.add(CUE, Integer.toString(i));
                none = false;
            }
        }
        if (none) {
            bag.add(CUE, NONE);
        }
        if (scopes.onlyRefusal()) {
            bag.add(CUE, ONLY_REFUSAL);
        }
        return bag.numbers();
    }

    private static List<Phrase> phrases(List<List<String>> rows) {
        Map<String, String> lists = new LinkedHashMap<>();
        List<Phrase> phrases = new ArrayList<>();
        for (List<String> row : rows) {
            String phrase = row.get(1);
            for (Map.Entry<String, String> list : lists.entrySet()) {
                phrase = phrase.replace(list.getKey(), list.getValue());
            }
            if (row.get(0).equals("cue")) {
                phrases.add(Phrase.of(phrase));
            } else {
                lists.put("{" + row.get(0) + "}", "(?:" + phrase + ")");
            }
        }
        return List.copyOf(phrases);
    }
}
