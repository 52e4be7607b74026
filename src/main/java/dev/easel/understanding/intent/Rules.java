package dev.easel.understanding.intent;

import dev.easel.image.Feature;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that speak for or against an intent, from {@code rules.tsv}: intent, weight, phrase. The
 * weights of the phrases found are added, up to {@value #MOST} an intent. A row {@code let} names a
 * list of words, which {@code {name}} then stands for.
 */
final class Rules {
    private static final double MOST = 5;

    /** Words that ask for nothing describe a picture. */
    private static final double NOTHING_ELSE_SAID = 1.5;

    private static final String DEFINITION = "let";
    private static final List<Rule> RULES = rules(Table.rows("rules", 3));

    private Rules() {}

    /** The sum of each intent, −{@value #MOST} to {@value #MOST}. */
    static double[] scores(Scopes scopes) {
        double[] sums = new double[Intents.COUNT];
        Message asked = scopes.asked();
        for (Rule rule : RULES) {
            if (rule.phrase.isIn(asked)) {
                sums[rule.place] += rule.weight;
            }
        }
        if (Arrays.stream(sums).allMatch(sum -> sum <= 0)) {
            sums[Feature.IMAGE_GENERATION.ordinal()] += NOTHING_ELSE_SAID;
        }
        if (scopes.onlyRefusal()) {
            sums[Intents.OTHER] += MOST;
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] = Math.clamp(sums[k], -MOST, MOST);
        }
        return sums;
    }

    private static List<Rule> rules(List<List<String>> rows) {
        Map<String, String> lists = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : rows) {
            String phrase = row.get(2);
            for (Map.Entry<String, String> list : lists.entrySet()) {
                phrase = phrase.replace(list.getKey(), list.getValue());
            }
            if (row.get(0).equals(DEFINITION)) {
                lists.put("{" + row.get(1) + "}", "(?:" + phrase + ")");
            } else {
                double weight = Double.parseDouble(row.get(1));
                rules.add(new Rule(Intents.placeOf(row.get(0)), weight, Phrase.of(phrase)));
            }
        }
        return List.copyOf(rules);
    }

    private record Rule(int place, double weight, Phrase phrase) {}
}
