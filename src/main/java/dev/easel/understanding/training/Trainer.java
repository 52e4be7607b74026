package dev.easel.understanding.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.easel.understanding.intent.Grams;
import dev.easel.understanding.intent.Intents;
import dev.easel.understanding.intent.LinearModel;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.util.List;

/** Sentences to weights: one logistic regression an intent (LIBLINEAR, Fan et al. 2008). */
final class Trainer {
    private static final double COST = 20;
    private static final double TOLERANCE = 0.05;
    private static final int SEED = 17;

    private Trainer() {}

    /** Trains on the sentences and their copies; the same sentences give the same weights. */
    static LinearModel train(List<Sentence> sentences) {
        Linear.disableDebugOutput();
        List<Example> examples =
                sentences.stream()
                        .flatMap(s -> Augmentation.of(s).stream().map(t -> example(s, t)))
                        .toList();
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = Grams.DIMENSIONS;
        problem.x = examples.stream().map(Example::features).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(Example::place).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, TOLERANCE);
        parameter.setRandom(new java.util.Random(SEED));
        return weights(Linear.train(problem, parameter));
    }

    private static Example example(Sentence sentence, String text) {
        int[] grams = Grams.of(Scopes.of(Message.of(text)));
        double value = 1 / Math.sqrt(Math.max(1, grams.length));
        Feature[] features = new Feature[grams.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = new FeatureNode(grams[i] + 1, value);
        }
        return new Example(sentence.place(), features);
    }

    private static LinearModel weights(Model model) {
        float[] weights = new float[Grams.DIMENSIONS * Intents.COUNT];
        double[] trained = model.getFeatureWeights();
        int[] places = model.getLabels();
        for (int i = 0; i < Grams.DIMENSIONS; i++) {
            for (int k = 0; k < places.length; k++) {
                weights[i * Intents.COUNT + places[k]] = (float) trained[i * places.length + k];
            }
        }
        return LinearModel.rounded(new float[Intents.COUNT], weights);
    }

    private record Example(int place, Feature[] features) {}
}
