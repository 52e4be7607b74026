package dev.easel.understanding.training;

import dev.easel.understanding.intent.IntentReader;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Finds the temperature at which the model is as sure as it is right, on sentences it was not
 * trained on (Guo et al. 2017, with cross-validation).
 */
final class Calibration {
    private static final int FOLDS = 4;
    private static final int SEED = 29;

    private Calibration() {}

    /** The temperature with the least log loss, and how many sentences were read rightly. */
    static Result of(List<Sentence> sentences) {
        List<Sentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(SEED));
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            scored.addAll(held(shuffled, fold));
        }
        double best = 1;
        for (double t = 0.1; t < 3; t += 0.02) {
            best = loss(scored, t) < loss(scored, best) ? t : best;
        }
        long right = scored.stream().filter(Scored::right).count();
        return new Result((float) best, (double) right / scored.size());
    }

    private static List<Scored> held(List<Sentence> sentences, int fold) {
        List<Sentence> training = new ArrayList<>();
        List<Sentence> held = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            (i % FOLDS == fold ? held : training).add(sentences.get(i));
        }
        IntentReader reader = new IntentReader(Trainer.train(training));
        return held.stream()
                .map(s -> new Scored(s.place(), reader.scores(Scopes.of(Message.of(s.text())))))
                .toList();
    }

    private static double loss(List<Scored> scored, double temperature) {
        return scored.stream()
                .mapToDouble(
                        s -> -Math.log(IntentReader.softmax(s.scores, temperature)[s.place] + 1e-9))
                .sum();
    }

    record Result(float temperature, double accuracy) {}

    private record Scored(int place, double[] scores) {
        boolean right() {
            for (double score : scores) {
                if (score > scores[place]) {
                    return false;
                }
            }
            return true;
        }
    }
}
