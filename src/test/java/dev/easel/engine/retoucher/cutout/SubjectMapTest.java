package dev.easel.engine.retoucher.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubjectMapTest {
    private static final int SIDE = 160;

    private static Pixels discOnGrey() {
        Pixels out = Pixels.blank(SIDE, SIDE);
        for (int i = 0; i < out.argb().length; i++) {
            int x = i % SIDE - 80;
            int y = i / SIDE - 84;
            int shade = 0x90 + i / SIDE / 8;
            out.argb()[i] = x * x + y * y < 1600 ? 0xFFC03020 : 0xFF000000 | shade * 0x010101;
        }
        return out;
    }

    @Test
    void theSubjectIsLikelyAndTheBackgroundIsNot() {
        Plane map = SubjectMap.of(discOnGrey(), Progress.NONE);
        assertThat(map.at(80, 84)).isGreaterThan(0.7f);
        assertThat(map.at(5, 5)).isLessThan(0.2f);
        assertThat(map.at(150, 20)).isLessThan(0.2f);
    }

    @Test
    void aPictureOfOneColourGivesProbabilities() {
        Pixels grey = Pixels.blank(SIDE, 20);
        Arrays.fill(grey.argb(), 0xFF808080);
        for (float v : SubjectMap.of(grey, Progress.NONE).values()) {
            assertThat(v).isBetween(0f, 1f);
        }
    }

    @Test
    void nothingIsLikelyInAPictureTooSmallToTell() {
        assertThat(SubjectMap.of(Pixels.blank(4000, 1), Progress.NONE).mean()).isZero();
    }
}
