package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageLimits;
import dev.easel.image.UnreadableImageException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One pixel or two in each of the many ways a TIFF can store them. (TIFF 6.0) */
class TiffDecoderTest {
    private static final int BITS = 258;
    private static final int PHOTOMETRIC = 262;
    private static final int SAMPLES = 277;
    private static final int EXTRA_SAMPLES = 338;
    private static final int SAMPLE_FORMAT = 339;
    private static final int GREY = 1;
    private static final int RGB = 2;
    private static final int CMYK = 5;
    private final ImageCodec codec = new HeaderFirstCodec(ImageLimits.DEFAULT);

    /** A little-endian TIFF of one row; tags beyond the necessary ones by number. */
    private static byte[] tiff(int width, Map<Integer, Integer> more, int... data) {
        Map<Integer, Integer> tags = new TreeMap<>(more);
        tags.putAll(Map.of(256, width, 257, 1, 259, 1, 278, 1, 279, data.length));
        int bits = 4 * tags.get(SAMPLES);
        int start = 8 + 2 + 12 * (tags.size() + 1) + 4;
        tags.put(273, start + bits);
        ByteBuffer out =
                ByteBuffer.allocate(start + bits + data.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x002A4949).putInt(8).putShort((short) tags.size());
        for (Map.Entry<Integer, Integer> tag : tags.entrySet()) {
            boolean list = tag.getKey() == BITS && tags.get(SAMPLES) > 1;
            out.putShort((short) (int) tag.getKey()).putShort((short) 4);
            out.putInt(list ? tags.get(SAMPLES) : 1).putInt(list ? start : tag.getValue());
        }
        for (int i = 0; i < bits / 4; i++) {
            out.putInt(start + 4 * i, tags.get(BITS));
        }
        out.position(start + bits);
        for (int b : data) {
            out.put((byte) b);
        }
        return out.array();
    }

    private int[] pixels(int width, Map<Integer, Integer> tags, int... data) {
        return codec.decode(tiff(width, tags, data)).argb();
    }

    @Test
    void greyKeepsItsLevels() {
        Map<Integer, Integer> tags = Map.of(PHOTOMETRIC, GREY, SAMPLES, 1, BITS, 8);
        assertThat(pixels(2, tags, 0x80, 0xFF)).containsExactly(0xFF808080, 0xFFFFFFFF);
    }

    @Test
    void whiteMayBeZero() {
        Map<Integer, Integer> tags = Map.of(PHOTOMETRIC, 0, SAMPLES, 1, BITS, 8);
        assertThat(pixels(2, tags, 0x00, 0xF0)).containsExactly(0xFFFFFFFF, 0xFF0F0F0F);
    }

    @Test
    void sixteenAndTwelveBitsBecomeEight() {
        Map<Integer, Integer> sixteen = Map.of(PHOTOMETRIC, GREY, SAMPLES, 1, BITS, 16);
        assertThat(pixels(1, sixteen, 0x00, 0x80)).containsExactly(0xFF808080);
        Map<Integer, Integer> twelve = Map.of(PHOTOMETRIC, GREY, SAMPLES, 1, BITS, 12);
        assertThat(pixels(2, twelve, 0x80, 0x0F, 0xFF)).containsExactly(0xFF808080, 0xFFFFFFFF);
    }

    @Test
    void alphaIsTakenOutOfMultipliedColors() {
        Map<Integer, Integer> tags = Map.of(PHOTOMETRIC, RGB, SAMPLES, 4, BITS, 8);
        Map<Integer, Integer> multiplied = new TreeMap<>(tags);
        multiplied.put(EXTRA_SAMPLES, 1);
        assertThat(pixels(1, multiplied, 51, 102, 0, 102)).containsExactly(0x6680FF00);
        Map<Integer, Integer> plain = new TreeMap<>(tags);
        plain.put(EXTRA_SAMPLES, 2);
        assertThat(pixels(1, plain, 51, 102, 0, 102)).containsExactly(0x66336600);
    }

    @Test
    void inkBecomesLight() {
        Map<Integer, Integer> tags = Map.of(PHOTOMETRIC, CMYK, SAMPLES, 4, BITS, 8);
        assertThat(pixels(2, tags, 255, 0, 0, 0, 0, 0, 0, 127))
                .containsExactly(0xFF00FFFF, 0xFF808080);
    }

    @Test
    void realNumbersAreOneAtWhite() {
        Map<Integer, Integer> tags =
                Map.of(PHOTOMETRIC, GREY, SAMPLES, 1, BITS, 32, SAMPLE_FORMAT, 3);
        assertThat(pixels(2, tags, 0, 0, 0, 0x3F, 0, 0, 0, 0x41))
                .containsExactly(0xFF808080, 0xFFFFFFFF);
    }

    @Test
    void depthsThatAreNotReadAreRefused() {
        Map<Integer, Integer> tags = Map.of(PHOTOMETRIC, GREY, SAMPLES, 1, BITS, 32);
        assertThatThrownBy(() -> pixels(1, tags, 0, 0, 0, 0))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("32-bit");
    }

    @Test
    void hugeTilesAndManySamplesAreRefusedUnread() {
        Map<Integer, Integer> tiles =
                Map.of(PHOTOMETRIC, GREY, SAMPLES, 1, BITS, 8, 322, 60_000, 323, 60_000);
        Map<Integer, Integer> samples = Map.of(PHOTOMETRIC, GREY, SAMPLES, 60_000, BITS, 16);
        for (byte[] file : new byte[][] {tiff(1, tiles, 0), tiff(16_000, samples, 0)}) {
            assertThatThrownBy(() -> codec.decode(file))
                    .isInstanceOf(UnreadableImageException.class)
                    .hasMessageContaining("too much memory");
        }
    }
}
