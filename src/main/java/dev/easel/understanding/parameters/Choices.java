package dev.easel.understanding.parameters;

import dev.easel.image.Feature;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * Fields whose value is one of a few words, from {@code parameters.tsv}: features, field, value,
 * whether the words are taken out of the prompt, phrase.
 */
final class Choices implements ParameterReader.Extractor {
    private static final Map<Feature, Choices> BY_FEATURE = byFeature();

    private final List<Choice> choices;

    private Choices(List<Choice> choices) {
        this.choices = choices;
    }

    static Choices of(Feature feature) {
        return BY_FEATURE.getOrDefault(feature, new Choices(List.of()));
    }

    @Override
    public void read(Message asked, Findings findings) {
        for (Choice choice : choices) {
            if (!findings.has(choice.field)) {
                choice.phrase.find(asked).ifPresent(words -> choice.stateIn(findings, words));
            }
        }
    }

    private static Map<Feature, Choices> byFeature() {
        List<List<String>> rows = Table.rows("parameters", 5);
        Map<Feature, Choices> all = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            all.put(
                    feature,
                    new Choices(
                            rows.stream()
                                    .filter(row -> names(row.get(0)).contains(feature.word()))
                                    .map(Choice::of)
                                    .toList()));
        }
        return all;
    }

    private static List<String> names(String column) {
        return Arrays.asList(column.split(","));
    }

    private record Choice(String field, Object value, boolean technical, Phrase phrase) {
        static Choice of(List<String> row) {
            Object value = row.get(2).equals("true") ? Boolean.TRUE : row.get(2);
            return new Choice(row.get(1), value, row.get(3).equals("yes"), Phrase.of(row.get(4)));
        }

        void stateIn(Findings findings, MatchResult words) {
            if (technical) {
                findings.state(field, value, words);
            } else {
                findings.state(field, value);
            }
        }
    }
}
