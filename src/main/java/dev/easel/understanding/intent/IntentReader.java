package dev.easel.understanding.intent;

import dev.easel.image.Feature;
import dev.easel.understanding.text.Scopes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The probability of each intent: the linear model's scores and half of the rules'. */
public final class IntentReader {
    private static final double RULES_SHARE = 0.5;
    private static final double REFERENCE_BONUS = 1;

    private final LinearModel model;

    public IntentReader(LinearModel model) {
        this.model = model;
    }

    /** The reader with the weights trained while building, loaded on first use. */
    public static IntentReader trained() {
        return Trained.READER;
    }

    /**
     * One probability an intent, in the order of {@link Intents}; they add up to 1.
     *
     * @param hasReference whether a second picture came along
     */
    public double[] read(Scopes scopes, boolean hasReference) {
        double[] scores = scores(scopes);
        if (hasReference) {
            scores[Feature.STYLE_TRANSFER.ordinal()] += REFERENCE_BONUS;
        }
        return softmax(scores, model.temperature());
    }

    /** Scores before they become probabilities. */
    public double[] scores(Scopes scopes) {
        double[] scores = model.scores(Grams.of(scopes));
        double[] rules = Rules.scores(scopes);
        for (int k = 0; k < scores.length; k++) {
            scores[k] += RULES_SHARE * rules[k];
        }
        return scores;
    }

    /** Turns scores into probabilities; a higher temperature makes them more alike. */
    public static double[] softmax(double[] scores, double temperature) {
        double top = Arrays.stream(scores).max().orElse(0);
        double[] out = new double[scores.length];
        double sum = 0;
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.exp((scores[k] - top) / temperature);
            sum += out[k];
        }
        for (int k = 0; k < out.length; k++) {
            out[k] /= sum;
        }
        return out;
    }

    private static final class Trained {
        static final IntentReader READER = new IntentReader(load());

        private static LinearModel load() {
            try (InputStream in =
                    IntentReader.class.getResourceAsStream("/understanding/intents")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "no weights of the intent model: build with Maven, which trains it");
                }
                return LinearModel.read(new BufferedInputStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
