package dev.easel.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
    @Test
    void featuresAscendAndDoNotRepeat() {
        for (int[] group : of("no no no, make it bigger bigger 放大").groups()) {
            assertThat(group).isSorted().doesNotHaveDuplicates().isNotEmpty();
            assertThat(Arrays.stream(group).max().orElseThrow()).isLessThan(Features.DIMENSIONS);
        }
    }

    @Test
    void featuresOfALongTextStayBounded() {
        Features features = of("abcdefghijklmnopqrstuvwxyz0123456789 ".repeat(110));
        assertThat(features.groups()).allMatch(group -> group.length < 9000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bigger|phóng to",
                "bigger|phong to giup minh nhe",
                "bigger|größer",
                "bigger|agrandis",
                "bigger|大きく",
                "background|l'arrière-plan",
                "background|nền",
                "background|背景",
            })
    void wordsOfAllLanguagesShareConcepts(String english, String other) {
        assertThat(Lexicon.concepts(Message.of(other)))
                .contains(Lexicon.concepts(Message.of(english)));
    }

    @Test
    void vietnameseWithoutDiacriticsIsNotReadIntoOtherLanguages() {
        String cat = Lexicon.concepts(Message.of("the cat"));
        assertThat(Lexicon.concepts(Message.of("cut out"))).doesNotContain(cat);
        assertThat(cat).hasSize(1);
    }

    private static Features of(String text) {
        return Features.of(Scopes.of(Message.of(text)));
    }
}
