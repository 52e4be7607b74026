package dev.easel.understanding.training;

import dev.easel.understanding.intent.IntentReader;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Finds the temperature at which the model is as sure as it is right, on sentences it was not
 * trained on (Guo et al. 2017, with cross-validation).
 */
final class Calibration {
    private static final int FOLDS = 3;
    private static final int SEED = 29;

    private Calibration() {}

    /** The temperature with the least log loss, and how many sentences were read rightly. */
    static Result of(List<Sentence> sentences, List<Example> examples) {
        List<Sentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(SEED));
        List<Scored> scored = new ArrayList<>();
        int size = (shuffled.size() + FOLDS - 1) / FOLDS;
        for (int start = 0; start < shuffled.size(); start += size) {
            int end = Math.min(start + size, shuffled.size());
            Set<Sentence> held = new LinkedHashSet<>(shuffled.subList(start, end));
            List<Example> others =
                    examples.stream().filter(e -> !held.contains(e.origin())).toList();
            IntentReader reader = new IntentReader(Trainer.train(others));
            held.forEach(s -> scored.add(Scored.of(s, reader)));
        }
        double best = 1;
        for (double t = 0.1; t < 3; t += 0.02) {
            best = loss(scored, t) < loss(scored, best) ? t : best;
        }
        long right = scored.stream().filter(Scored::right).count();
        return new Result((float) best, (double) right / scored.size());
    }

    private static double loss(List<Scored> scored, double temperature) {
        return scored.stream()
                .mapToDouble(
                        s -> -Math.log(IntentReader.softmax(s.scores, temperature)[s.place] + 1e-9))
                .sum();
    }

    record Result(float temperature, double accuracy) {}

    private record Scored(int place, double[] scores) {
        static Scored of(Sentence sentence, IntentReader reader) {
            Scopes scopes = Scopes.of(Message.of(sentence.text()));
            return new Scored(sentence.place(), reader.scores(scopes));
        }

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
