package dev.easel.understanding.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.easel.understanding.intent.Features;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the model learns from: one copy of a sentence as a vector, each group of length 1.
 *
 * @param origin the sentence it is a copy of
 */
record Example(Sentence origin, Feature[] features) {
    /** The sentence and its augmented copies. */
    static Stream<Example> of(Sentence sentence) {
        List<String> copies = Augmentation.of(sentence);
        return copies.stream().map(text -> new Example(sentence, vector(text)));
    }

    private static Feature[] vector(String text) {
        Map<Integer, Double> values = new TreeMap<>();
        for (int[] group : Features.of(Scopes.of(Message.of(text))).groups()) {
            for (int feature : group) {
                values.merge(feature + 1, Features.value(group.length), Double::sum);
            }
        }
        return values.entrySet().stream()
                .map(e -> new FeatureNode(e.getKey(), e.getValue()))
                .toArray(Feature[]::new);
    }
}
