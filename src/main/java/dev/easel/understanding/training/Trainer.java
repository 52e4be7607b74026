package dev.easel.understanding.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.easel.understanding.intent.Features;
import dev.easel.understanding.intent.Intents;
import dev.easel.understanding.intent.LinearModel;
import java.util.List;
import java.util.Random;

/** Examples to weights: one logistic regression an intent (LIBLINEAR, Fan et al. 2008). */
final class Trainer {
    private static final double COST = 2;
    private static final double TOLERANCE = 0.1;
    private static final int SEED = 17;

    private Trainer() {}

    /** The same examples in the same order give the same weights. */
    static LinearModel train(List<Example> examples) {
        Linear.disableDebugOutput();
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = Features.DIMENSIONS;
        problem.x = examples.stream().map(Example::features).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(e -> e.origin().place()).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        return weights(Linear.train(problem, parameter));
    }

    private static LinearModel weights(Model model) {
        float[] weights = new float[Features.DIMENSIONS * Intents.COUNT];
        double[] trained = model.getFeatureWeights();
        int[] places = model.getLabels();
        for (int i = 0; i < Features.DIMENSIONS; i++) {
            for (int k = 0; k < places.length; k++) {
                weights[i * Intents.COUNT + places[k]] = (float) trained[i * places.length + k];
            }
        }
        return LinearModel.rounded(new float[Intents.COUNT], weights);
    }
}
