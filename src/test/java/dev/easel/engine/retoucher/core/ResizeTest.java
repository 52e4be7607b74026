package dev.easel.engine.retoucher.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import org.junit.jupiter.api.Test;

class ResizeTest {
    @Test
    void hiddenColorsDoNotBleedIn() {
        Pixels pixels = new Pixels(2, 1, new int[] {0xFF0000FF, 0x00FF0000});
        int shrunk = Resize.AREA.to(new PixelSize(1, 1), pixels).at(0, 0);
        assertThat(shrunk & 0xFFFFFF).isEqualTo(0x0000FF);
        assertThat(shrunk >>> 24).isBetween(127, 128);
    }

    @Test
    void areaKeepsTheMean() {
        Plane plane = new Plane(4, 1, new float[] {0, 1, 2, 3});
        assertThat(Resize.AREA.to(new PixelSize(2, 1), plane).values()).containsExactly(.5f, 2.5f);
    }
}
