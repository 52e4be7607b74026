package dev.easel.understanding.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.easel.understanding.intent.Grams;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the model learns from: one copy of a sentence as a vector of length 1.
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
        int[] grams = Grams.of(Scopes.of(Message.of(text)));
        double value = 1 / Math.sqrt(Math.max(1, grams.length));
        Feature[] features = new Feature[grams.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = new FeatureNode(grams[i] + 1, value);
        }
        return features;
    }
}
