package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageLimits;
import dev.easel.image.Pixels;
import dev.easel.image.UnreadableImageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PNG by its specification: colour types 0 grey, 2 RGB, 3 palette, 4 grey+alpha, 6 RGBA. */
class PngDecoderTest {
    private final ImageCodec codec = new HeaderFirstCodec(ImageLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "0,1", "0,2", "0,4", "0,8", "0,16", "2,8", "2,16", "3,1", "3,2", "3,4", "3,8", "4,8",
        "4,16", "6,8", "6,16"
    })
    void readsEveryColorTypeAndDepthInterlacedOrNot(int colorType, int depth) {
        Random random = new Random(colorType * 100L + depth);
        for (boolean interlaced : new boolean[] {false, true}) {
            TestPng png = new TestPng(13, 11, depth, colorType, interlaced);
            int[][][] samples = new int[11][13][4];
            for (int i = 0; i < 11 * 13 * 4; i++) {
                samples[i / 52][i / 4 % 13][i % 4] = random.nextInt(1 << depth);
            }
            byte[] palette = new byte[3 * (1 << Math.min(8, depth))];
            random.nextBytes(palette);
            Map<String, byte[]> extra = colorType == 3 ? Map.of("PLTE", palette) : Map.of();
            Pixels pixels = codec.decode(png.write((x, y, c) -> samples[y][x][c], extra));
            for (int y = 0; y < 11; y++) {
                for (int x = 0; x < 13; x++) {
                    assertThat(pixels.at(x, y))
                            .isEqualTo(expected(samples[y][x], colorType, depth, palette));
                }
            }
        }
    }

    private static int expected(int[] s, int colorType, int depth, byte[] palette) {
        double k = 255.0 / ((1 << depth) - 1);
        int a = (int) Math.round(s[0] * k);
        int b = (int) Math.round(s[1] * k);
        return switch (colorType) {
            case 0 -> argb(255, a, a, a);
            case 2 -> argb(255, a, b, (int) Math.round(s[2] * k));
            case 3 -> argb(255, palette[3 * s[0]], palette[3 * s[0] + 1], palette[3 * s[0] + 2]);
            case 4 -> argb(b, a, a, a);
            case 6 -> argb((int) Math.round(s[3] * k), a, b, (int) Math.round(s[2] * k));
            default -> throw new IllegalArgumentException("no colour type " + colorType);
        };
    }

    private static int argb(int a, int r, int g, int b) {
        return a << 24 | (r & 0xFF) << 16 | (g & 0xFF) << 8 | b & 0xFF;
    }

    @Test
    void aPaletteMayBeTransparent() {
        Map<String, byte[]> extra = new LinkedHashMap<>();
        extra.put("PLTE", new byte[] {10, 20, 30, 40, 50, 60});
        extra.put("tRNS", new byte[] {(byte) 128});
        byte[] png = new TestPng(2, 1, 1, 3, false).write((x, y, c) -> x, extra);
        assertThat(codec.decode(png).argb()).containsExactly(0x800A141E, 0xFF28323C);
    }

    @Test
    void oneGreyOrOneColorMayBeTransparent() {
        byte[] grey =
                new TestPng(2, 1, 16, 0, false)
                        .write((x, y, c) -> 0x1234 + x, Map.of("tRNS", new byte[] {0x12, 0x34}));
        assertThat(codec.decode(grey).argb()).containsExactly(0x00121212, 0xFF121212);
        byte[] color =
                new TestPng(2, 1, 8, 2, false)
                        .write((x, y, c) -> c + x, Map.of("tRNS", new byte[] {0, 0, 0, 1, 0, 2}));
        assertThat(codec.decode(color).argb()).containsExactly(0x00000102, 0xFF010203);
    }

    @Test
    void filtersAreUndone() throws IOException {
        Pixels picture = TestPictures.gradient(97, 61);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture.toBufferedImage(), "png", out);
        assertThat(codec.decode(out.toByteArray()).argb()).isEqualTo(picture.argb());
    }

    @Test
    void aWrongChecksumIsRefused() {
        byte[] png = new TestPng(4, 4, 8, 2, false).write((x, y, c) -> x * y, Map.of());
        png[45] ^= 1;
        assertThatThrownBy(() -> codec.decode(png))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void tooFewPixelsAreRefused() {
        TestPng png = new TestPng(4, 4, 8, 2, false);
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        chunks.put("IHDR", png.header());
        chunks.put("IDAT", TestPng.deflate(new byte[20]));
        chunks.put("IEND", new byte[0]);
        assertThatThrownBy(() -> codec.decode(TestPng.file(chunks)))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("send the whole file");
    }
}
