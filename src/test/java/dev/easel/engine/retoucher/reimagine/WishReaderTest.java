package dev.easel.engine.retoucher.reimagine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishReaderTest {
    private final WishReader reader = new WishReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turn it into a watercolor painting | WATERCOLOUR",
                "tranh màu nước | WATERCOLOUR",
                "make it look like Van Gogh painted it | STARRY",
                "at night with lamps on | NIGHT",
                "autumn, golden leaves | AUTUMN",
                "vẽ lại theo phong cách sơn dầu | OIL",
                "Studio Ghibli style | ANIME",
                "8-bit pixel art | PIXEL_ART",
                "low-poly | LOW_POLY",
                "biến thành mùa thu | AUTUMN",
                "hoàng hôn | SUNSET",
                "hoang hon | SUNSET",
                "at night | NIGHT",
                "ban đêm trời mưa | NIGHT,RAIN",
                "a snowy evening in ink | SNOW,INK",
                "black and white film still | BLACK_AND_WHITE,CINEMATIC",
                "neon cyberpunk, foggy | FOG,NEON"
            })
    void looksAreRead(String prompt, String looks) {
        assertThat(String.join(",", reader.read(prompt).looks().stream().map(Look::name).toList()))
                .isEqualTo(looks);
    }

    @Test
    void coloursCountOnlyForTones() {
        Wish tones = reader.read("in blue tones");
        assertThat(tones.tint()).isNotNull();
        assertThat(tones.unfollowed()).isEmpty();
        Wish object = reader.read("a red bicycle");
        assertThat(object.tint()).isNull();
        assertThat(object.unfollowed()).containsExactly("red bicycle");
        assertThat(reader.read("tông màu tím").tint()).isNotNull();
    }

    @Test
    void whatIsDeniedOrAboutObjectsIsNotFollowed() {
        Wish wish = reader.read("make it autumn and remove the yacht, no rain");
        assertThat(wish.looks()).containsExactly(Look.AUTUMN);
        assertThat(wish.unfollowed()).containsExactly("remove the yacht", "no rain");
    }

    @Test
    void theEmptyPromptAsksForNothing() {
        assertThat(reader.read("").followable()).isFalse();
        assertThat(reader.read("?! ... ,,,").unfollowed()).isEmpty();
    }

    @Test
    void longNonsenseIsReadInTime() {
        assertThat(reader.read("xylo phon ".repeat(400)).unfollowed()).hasSize(1);
    }
}
