package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageLimits;
import dev.easel.image.UnreadableImageException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too large is refused by its header alone, as is what we do not read. */
class LimitsTest {
    private final ImageCodec codec = new HeaderFirstCodec(ImageLimits.DEFAULT);

    private UnreadableImageException refusal(byte[] file) {
        return catchThrowableOfType(UnreadableImageException.class, () -> codec.decode(file));
    }

    private static byte[] pngOf(int width, int height, byte[] rows) {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        chunks.put("IHDR", new TestPng(width, height, 8, 2, false).header());
        chunks.put("IDAT", TestPng.deflate(rows));
        chunks.put("IEND", new byte[0]);
        return TestPng.file(chunks);
    }

    @ParameterizedTest
    @CsvSource({"100000,100000", "16385,1", "1,16385", "7072,7072", "2147483647,2147483647"})
    void tooManyPixelsAreRefusedUndecoded(int width, int height) {
        UnreadableImageException refusal = refusal(pngOf(width, height, new byte[8]));
        assertThat(refusal.tooLarge()).isTrue();
        assertThat(refusal).hasMessageContaining(width + "×" + height).hasMessageContaining("50");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "-5,3"})
    void emptyAndNegativeSizesAreDamage(int width, int height) {
        UnreadableImageException refusal = refusal(pngOf(width, height, new byte[8]));
        assertThat(refusal.tooLarge()).isFalse();
    }

    @Test
    void aBombThatUnpacksBeyondItsPictureIsReadNoFurther() {
        byte[] bomb = pngOf(2, 2, new byte[50_000_000]);
        assertThat(codec.decode(bomb).argb()).containsOnly(0xFF000000);
    }

    @Test
    void tooManyBytesAreRefusedUnread() {
        ImageCodec strict = new HeaderFirstCodec(new ImageLimits(1000, 100, 10));
        UnreadableImageException refusal =
                catchThrowableOfType(
                        UnreadableImageException.class, () -> strict.probe(new byte[1001]));
        assertThat(refusal.tooLarge()).isTrue();
    }

    @Test
    void aJpegThatEndsEarlyIsRefusedEvenWithItsEndMarkerPutBack() {
        byte[] jpeg = codec.encode(TestPictures.gradient(200, 200), ImageFormat.JPEG);
        byte[] half = Arrays.copyOf(jpeg, jpeg.length / 2);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        assertThat(refusal(half)).hasMessageContaining("send the whole file");
    }

    @Test
    void garbageBehindTheEndOfAJpegIsNoMatter() {
        byte[] jpeg = codec.encode(TestPictures.gradient(20, 20), ImageFormat.JPEG);
        byte[] longer = Arrays.copyOf(jpeg, jpeg.length + 999);
        Arrays.fill(longer, jpeg.length, longer.length, (byte) 'x');
        assertThat(codec.decode(longer).argb()).isEqualTo(codec.decode(jpeg).argb());
    }

    @Test
    void endlessScansAreRefused() {
        byte[] jpeg = codec.encode(TestPictures.gradient(16, 16), ImageFormat.JPEG);
        int lastScan = lastIndexOf(jpeg, 0xDA);
        int length = jpeg.length - 2 - lastScan;
        ByteBuffer many = ByteBuffer.allocate(jpeg.length + 100 * length);
        many.put(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 100; i++) {
            many.put(jpeg, lastScan, length);
        }
        many.putShort((short) 0xFFD9);
        assertThat(refusal(many.array())).hasMessageContaining("scan");
    }

    private static int lastIndexOf(byte[] jpeg, int marker) {
        for (int i = jpeg.length - 2; ; i--) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) marker) {
                return i;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0000ftypheic0000, HEIC",
        "0000ftypavif0000, AVIF",
        "<!DOCTYPE html>, web page",
        "<svg xmlns=''>, SVG",
        "%PDF-1.7, PDF",
        "hello, known format"
    })
    void strangersAreCalledByName(String start, String name) {
        assertThat(refusal(start.getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining(name)
                .hasMessageContaining("send JPEG, PNG");
    }
}
