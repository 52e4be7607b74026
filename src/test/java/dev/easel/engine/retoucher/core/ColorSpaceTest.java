package dev.easel.engine.retoucher.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.easel.image.Pixels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColorSpaceTest {
    private static Pixels manyColors() {
        Pixels pixels = Pixels.blank(64, 64);
        for (int i = 0; i < pixels.argb().length; i++) {
            pixels.argb()[i] = 0xFF000000 | i * 0x9E3779 & 0xFFFFFF;
        }
        return pixels;
    }

    @ParameterizedTest
    @EnumSource
    void everyColorComesBack(ColorSpace space) {
        Pixels pixels = manyColors();
        assertThat(space.toPixels(space.of(pixels)).argb()).isEqualTo(pixels.argb());
    }

    @ParameterizedTest
    @EnumSource(names = {"OKLAB", "CIELAB"})
    void greysHaveNoChroma(ColorSpace space) {
        float[] c = new float[3];
        space.read(0xFF808080, c);
        assertThat(c[1]).isCloseTo(0, within(0.02f));
        assertThat(c[2]).isCloseTo(0, within(0.02f));
        space.read(0xFFFFFFFF, c);
        assertThat(c[0]).isCloseTo(space == ColorSpace.OKLAB ? 1 : 100, within(0.01f));
    }
}
