package dev.easel.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.understanding.intent.Intents;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many sentences teach more only if they differ. */
class SentencesTest {
    private static final int LEAST_AN_INTENT = 500;
    private static final int LEAST_A_LANGUAGE_AND_INTENT = 25;
    private static final double ALIKE = 0.75;
    private static final double MOST_ALIKE = 0.01;

    private static List<Sentence> sentences;

    @BeforeAll
    static void read() throws IOException {
        sentences = Sentence.in(Path.of("src/train/understanding"));
    }

    @Test
    void everyIntentHasManySentencesInEveryLanguage() {
        Map<Integer, Long> byIntent =
                sentences.stream()
                        .collect(Collectors.groupingBy(Sentence::place, Collectors.counting()));
        assertThat(byIntent).hasSize(Intents.COUNT);
        assertThat(byIntent.values()).allMatch(n -> n >= LEAST_AN_INTENT);
        assertThat(groups()).hasSize(8 * Intents.COUNT);
        assertThat(groups()).allMatch(group -> group.size() >= LEAST_A_LANGUAGE_AND_INTENT);
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(sentences.stream().map(s -> s.language() + " " + words(s)))
                .doesNotHaveDuplicates();
    }

    @Test
    void fewSentencesAreAlike() {
        long alike = groups().stream().mapToLong(SentencesTest::alike).sum();
        assertThat((double) alike / sentences.size()).isLessThan(MOST_ALIKE);
    }

    private static Collection<List<Sentence>> groups() {
        return sentences.stream()
                .collect(Collectors.groupingBy(s -> s.language() + s.place()))
                .values();
    }

    private static List<String> words(Sentence sentence) {
        return Words.of(Message.of(Message.of(sentence.text()).folded()));
    }

    private static long alike(List<Sentence> group) {
        List<Set<String>> words =
                group.stream().map(s -> (Set<String>) new HashSet<>(words(s))).toList();
        return IntStream.range(0, words.size())
                .filter(i -> words.subList(0, i).stream().anyMatch(w -> alike(w, words.get(i))))
                .count();
    }

    /** Whether most words of the two stand in both (Jaccard). */
    private static boolean alike(Set<String> one, Set<String> two) {
        long both = one.stream().filter(two::contains).count();
        return both > 2 && both >= ALIKE * (one.size() + two.size() - both);
    }
}
