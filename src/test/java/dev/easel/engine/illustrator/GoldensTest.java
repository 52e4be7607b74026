package dev.easel.engine.illustrator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.illustrator.Goldens.Difference;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures stay as they were last seen. A change that is wanted is looked at and then kept by
 * {@code ./easel bench goldens}.
 */
class GoldensTest {
    /** In OKLab, where 0.02 is just seen between two areas side by side. */
    private static final double MEAN = 0.012;

    private static final double USUAL_MOST = 0.05;
    private static final Goldens GOLDENS = new Goldens();

    static IntStream all() {
        return IntStream.range(0, Goldens.prompts().size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isDrawnAsBefore(int n) throws Exception {
        String prompt = Goldens.prompts().get(n);
        BufferedImage pictures = Objects.requireNonNull(Goldens.pictures());
        Difference difference = Goldens.compare(Goldens.cell(pictures, n), GOLDENS.draw(prompt));
        assertThat(difference.mean()).as("mean, %s", prompt).isLessThan(MEAN);
        assertThat(difference.usualMost()).as("p95, %s", prompt).isLessThan(USUAL_MOST);
    }

    @Test
    void anotherPictureWouldBeNoticed() throws Exception {
        BufferedImage pictures = Objects.requireNonNull(Goldens.pictures());
        int n = Goldens.prompts().size();
        for (int i = 0; i < n; i++) {
            Difference other =
                    Goldens.compare(Goldens.cell(pictures, i), Goldens.cell(pictures, (i + 1) % n));
            assertThat(other.mean()).isGreaterThan(2 * MEAN);
        }
    }
}
