package dev.easel.engine.retoucher.expand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.Pixels;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PictureEdgeTest {
    private static final int SIDE = 200;

    /** A sky over noise, on the left and at the bottom in a grey frame of so many pixels. */
    private static Pixels framed(int frame) {
        SplittableRandom random = new SplittableRandom(5);
        Pixels pixels = Pixels.blank(SIDE, SIDE);
        for (int i = 0; i < pixels.argb().length; i++) {
            int x = i % SIDE;
            int y = i / SIDE;
            int picture = y < 100 ? 0xFF7090C0 + y / 2 : 0xFF000000 | random.nextInt(60) * 0x010203;
            pixels.argb()[i] = x < frame || y >= SIDE - frame ? 0xFF636363 : picture;
        }
        return pixels;
    }

    @Test
    void aFrameIsFoundWhereItIs() {
        PictureEdge edge = PictureEdge.of(framed(2));
        assertThat(edge.left()).isBetween(2, 6);
        assertThat(edge.bottom()).isBetween(2, 6);
        assertThat(edge.right() + edge.top()).isZero();
    }

    @Test
    void aPictureOrPlainColourHasNone() {
        assertThat(PictureEdge.of(framed(0)).isEmpty()).isTrue();
        Pixels plain = Pixels.blank(SIDE, SIDE);
        assertThat(PictureEdge.of(plain).isEmpty()).isTrue();
    }

    @Test
    void cuttingTheFrameAndAddingItComesOutAtTheSameSize() {
        Pixels picture = framed(3);
        PictureEdge edge = PictureEdge.of(picture);
        Pixels cut = edge.cut(picture);
        assertThat(cut.width() + edge.left()).isEqualTo(SIDE);
        assertThat(cut.height() + edge.bottom()).isEqualTo(SIDE);
        assertThat(cut.at(0, 0)).isEqualTo(0xFF7090C0);
    }
}
