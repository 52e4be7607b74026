package dev.easel.understanding.training;

import dev.easel.understanding.intent.IntentReader;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the temperature at which the model is as sure as it is right, on sentences from situations
 * it was not trained on (Guo et al. 2017, with cross-validation).
 */
final class Calibration {
    private static final int FOLDS = 3;

    private Calibration() {}

    /** The temperature with the least log loss, and how many sentences were read rightly. */
    static Result of(List<Sentence> sentences, List<Example> examples) {
        List<String> situations = sentences.stream().map(Sentence::situation).distinct().toList();
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Predicate<Sentence> out = s -> situations.indexOf(s.situation()) % FOLDS == held;
            List<Example> others = examples.stream().filter(e -> !out.test(e.origin())).toList();
            IntentReader reader = new IntentReader(Trainer.train(others));
            sentences.stream().filter(out).forEach(s -> scored.add(Scored.of(s, reader)));
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
