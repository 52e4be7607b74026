package dev.easel.understanding.intent;

import dev.easel.image.Feature;
import dev.easel.understanding.text.Scopes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The probability of each intent: a linear model's scores and what comes with the message. */
public final class IntentReader {
    private static final double REFERENCE_BONUS = 1;
    private static final double NOTHING_TO_EDIT_BONUS = 1;

    private final LinearModel model;

    public IntentReader(LinearModel model) {
        this.model = model;
    }

    /** The reader with the weights trained while building, loaded on first use. */
    public static IntentReader trained() {
        return Trained.READER;
    }

    /**
     * One probability an intent, in the order of {@link Intents}; they add up to 1. Who has no
     * picture is less likely to ask for an edit, and who sends two is likelier to mean one's style.
     *
     * @param hasImage whether there is a picture to work on
     * @param hasReference whether a second picture came along
     */
    public double[] read(Scopes scopes, boolean hasImage, boolean hasReference) {
        double[] scores = scores(scopes);
        if (!hasImage) {
            scores[Feature.IMAGE_GENERATION.ordinal()] += NOTHING_TO_EDIT_BONUS;
            scores[Intents.OTHER] += NOTHING_TO_EDIT_BONUS;
        }
        if (hasReference) {
            scores[Feature.STYLE_TRANSFER.ordinal()] += REFERENCE_BONUS;
        }
        return softmax(scores, model.temperature());
    }

    /** Scores of the words alone, before they become probabilities. */
    public double[] scores(Scopes scopes) {
        return model.scores(Features.of(scopes));
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
