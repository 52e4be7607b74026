package dev.easel.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.Feature;
import dev.easel.understanding.HeldOutTexts;
import dev.easel.understanding.intent.IntentReader;
import dev.easel.understanding.intent.LinearModel;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final Path SENTENCES = Path.of("src/train/understanding");

    @Test
    void theSameSentencesGiveTheSameWeights() throws IOException {
        List<Example> examples =
                Sentence.in(SENTENCES).stream().limit(60).flatMap(Example::of).toList();
        LinearModel one = Trainer.train(examples);
        LinearModel two = Trainer.train(examples);
        assertThat(one.weights()).isEqualTo(two.weights());
    }

    @Test
    void learnsItsOwnSentences() throws IOException {
        List<Sentence> all = Sentence.in(SENTENCES);
        List<Sentence> some =
                List.of(first(Feature.UPSCALE, all), first(Feature.RELIGHT, all), all.getFirst());
        IntentReader reader =
                new IntentReader(Trainer.train(some.stream().flatMap(Example::of).toList()));
        for (Sentence sentence : some) {
            double[] scores = reader.scores(Scopes.of(Message.of(sentence.text())));
            for (Sentence other : some) {
                assertThat(scores[sentence.place()]).isGreaterThanOrEqualTo(scores[other.place()]);
            }
        }
    }

    private static Sentence first(Feature feature, List<Sentence> all) {
        return all.stream().filter(s -> s.place() == feature.ordinal()).findFirst().orElseThrow();
    }

    @Test
    void copiesAreTheSameEveryTime() throws IOException {
        Sentence sentence = Sentence.in(SENTENCES).get(3);
        assertThat(Augmentation.of(sentence)).isEqualTo(Augmentation.of(sentence));
        assertThat(Augmentation.of(sentence)).first().isEqualTo(sentence.text());
    }

    @Test
    void noHeldOutMessageIsTrainedOn() throws IOException {
        Set<String> trained =
                Sentence.in(SENTENCES).stream()
                        .map(s -> Message.of(s.text()).folded())
                        .collect(Collectors.toSet());
        assertThat(HeldOutTexts.folded()).doesNotContainAnyElementsOf(trained);
    }
}
