package dev.easel.engine.retoucher.relight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.ImageRequest.Direction;
import dev.easel.engine.retoucher.relight.LightSetup.Place;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightReaderTest {
    private static LightSetup read(String prompt) {
        return LightReader.read(prompt, LightSetup.USUAL).setup();
    }

    @ParameterizedTest
    @CsvSource({
        "warm sunset light from the left, LEFT",
        "ánh sáng ấm từ bên trái, LEFT",
        "ánh sáng từ phía trên bên phải, TOP_RIGHT",
        "lit from below, BOTTOM",
        "ngược sáng lúc hoàng hôn, BACK",
        "backlit silhouette, BACK",
        "soft light from the top left corner, TOP_LEFT",
        "chiếu từ phía trước, FRONT"
    })
    void readsWhereFrom(String prompt, Direction direction) {
        assertThat(read(prompt).from()).isEqualTo(Place.of(direction));
    }

    @ParameterizedTest
    @CsvSource({
        "too dark, 1",
        "ảnh tối quá, 1",
        "brighter please, 1",
        "moonlight, -1",
        "tối hơn, -1"
    })
    void readsBrightness(String prompt, int sign) {
        assertThat(Math.signum(read(prompt).exposure())).isEqualTo(sign);
    }

    @Test
    void readsColors() {
        LightSetup purple = read("neon purple");
        assertThat(purple.key().blue()).isGreaterThan(purple.key().green());
        LightSetup two = read("red and blue light");
        assertThat(two.key().red()).isGreaterThan(two.key().blue());
        assertThat(two.ambient().blue()).isGreaterThan(two.ambient().red());
        LightSetup warm = read("ấm hơn");
        assertThat(warm.key().red()).isGreaterThan(LightSetup.USUAL.key().red());
    }

    @Test
    void readsHardness() {
        assertThat(read("softer").hardness()).isLessThan(LightSetup.USUAL.hardness());
        assertThat(read("ánh sáng gắt").hardness()).isGreaterThan(LightSetup.USUAL.hardness());
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        var reading = LightReader.read("warm light on a giraffe", LightSetup.USUAL);
        assertThat(reading.unknown()).containsExactly("'giraffe'");
        assertThat(reading.notes(Locale.ENGLISH)).singleElement().asString().contains("giraffe");
        assertThat(LightReader.read("ánh sáng ấm từ bên trái", LightSetup.USUAL).unknown())
                .isEmpty();
    }
}
