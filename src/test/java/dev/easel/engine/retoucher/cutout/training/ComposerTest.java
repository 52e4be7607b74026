package dev.easel.engine.retoucher.cutout.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final int SIDE = 96;

    private static Pixels disc() {
        Pixels out = Pixels.blank(40, 40);
        for (int i = 0; i < out.argb().length; i++) {
            int x = i % 40 - 20;
            int y = i / 40 - 20;
            out.argb()[i] = x * x + y * y < 300 ? 0xFFC02020 : 0;
        }
        return out;
    }

    private static Pixels lawn() {
        Pixels out = Pixels.blank(200, 150);
        Arrays.fill(out.argb(), 0xFF30A040);
        return out;
    }

    private static Composer composer() {
        return Composer.of(List.of(disc()), List.of(lawn()), SIDE);
    }

    @Test
    void aNumberAlwaysGivesTheSameComposite() {
        Composite once = composer().compose(5);
        Composite again = composer().compose(5);
        assertThat(once.picture().argb()).isEqualTo(again.picture().argb());
        assertThat(once.alpha().values()).isEqualTo(again.alpha().values());
    }

    @Test
    void whatIsSubjectIsKnown() {
        for (int k = 0; k < 12; k++) {
            Composite composite = composer().compose(k);
            assertThat(composite.picture().size().longSide()).isEqualTo(SIDE);
            assertThat(composite.picture().hasAlpha()).isFalse();
            float covered = composite.alpha().mean();
            if (composite.subjects() == 0) {
                assertThat(covered).isZero();
            } else {
                assertThat(covered).isGreaterThan(0);
            }
        }
    }

    @Test
    void aFifthIsForMeasuring() {
        long tests =
                IntStream.range(0, 1000)
                        .filter(k -> Split.of("picture" + k + ".png") == Split.TEST)
                        .count();
        assertThat(tests).isBetween(150L, 250L);
    }
}
