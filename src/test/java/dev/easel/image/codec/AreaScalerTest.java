package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaScalerTest {
    /** Half the light of white is level 188, not 128. */
    @Test
    void lightIsAveragedNotLevels() {
        Pixels checkers = new Pixels(2, 2, new int[] {-1, 0xFF000000, 0xFF000000, -1});
        assertThat(AreaScaler.shrink(checkers, new PixelSize(1, 1)).argb())
                .containsExactly(0xFFBCBCBC);
    }

    @Test
    void clearPixelsLendNoColor() {
        Pixels half = new Pixels(2, 1, new int[] {0x00FF0000, 0xFF0000FF});
        assertThat(AreaScaler.shrink(half, new PixelSize(1, 1)).argb()).containsExactly(0x800000FF);
    }

    @ParameterizedTest
    @CsvSource({"640,480,512", "1000,7,512", "3,1000,10", "513,512,512", "777,333,1"})
    void oneColorStaysThatColor(int width, int height, int side) {
        Pixels plain = Pixels.blank(width, height);
        Arrays.fill(plain.argb(), 0xC0336699);
        PixelSize size = plain.size().within(side);
        Pixels small = AreaScaler.shrink(plain, size);
        assertThat(small.size()).isEqualTo(size);
        assertThat(Arrays.stream(small.argb()).boxed()).containsOnly(0xC0336699);
    }

    @Test
    void aPixelCountsByTheAreaItCovers() {
        Pixels three = new Pixels(3, 1, new int[] {0x00000000, 0xFF000000, 0xFF000000});
        Pixels two = AreaScaler.shrink(three, new PixelSize(2, 1));
        assertThat(two.argb()).containsExactly(0x55000000, 0xFF000000);
    }
}
