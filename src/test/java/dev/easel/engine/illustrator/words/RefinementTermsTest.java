package dev.easel.engine.illustrator.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.illustrator.cast.Troupe;
import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.scene.Scene;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the chat adds to a prompt must not put anything into the picture. */
class RefinementTermsTest {
    private static final SceneReader READER = new SceneReader(new Troupe(NotoIcons.load()).kinds());

    static Stream<String> terms() throws IOException {
        try (var in =
                RefinementTermsTest.class.getResourceAsStream("/understanding/additions.tsv")) {
            String table =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")[3]);
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void drawsNothingAndSaysNothing(String term) {
        Reading reading = READER.read("cat, " + term, 1, Locale.ENGLISH);
        Scene scene = reading.scene();

        assertThat(scene.subjects())
                .singleElement()
                .satisfies(s -> assertThat(s.kind()).isEqualTo("cat"))
                .satisfies(s -> assertThat(s.traits()).isEmpty());
        assertThat(reading.notes()).isEmpty();
    }
}
