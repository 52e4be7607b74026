package dev.easel.engine.retoucher.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {
    @ParameterizedTest
    @CsvSource({
        "more sky, SKY, ''",
        "Extend the sea and the beach, WATER SAND, ''",
        "thêm bầu trời, SKY, ''",
        "rừng và tuyết, GREENERY SNOW, ''",
        "bãi biển, SAND, ''",
        "a dragon in the sky, SKY, dragon",
        "'', '', ''"
    })
    void wordsAreToldApart(String prompt, String materials, String others) {
        Wishes wishes = Wishes.of(prompt);
        assertThat(String.join(" ", wishes.materials().stream().map(Enum::name).toList()))
                .isEqualTo(materials);
        assertThat(String.join(" ", wishes.others())).isEqualTo(others);
    }
}
