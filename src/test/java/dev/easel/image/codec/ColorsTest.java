package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageLimits;
import dev.easel.image.Pixels;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;

/** Whatever colours a file is stored in, sRGB comes out. */
class ColorsTest {
    /** Linear light of 50% is level 188 in sRGB. */
    private static final int HALF_LIGHT = 188;

    private final ImageCodec codec = new HeaderFirstCodec(ImageLimits.DEFAULT);

    private static byte[] profile(int colorSpace) {
        return ICC_Profile.getInstance(colorSpace).getData();
    }

    private static Pixels plain(int argb) {
        Pixels pixels = Pixels.blank(16, 16);
        Arrays.fill(pixels.argb(), argb);
        return pixels;
    }

    private static byte[] iccp(byte[] profile) {
        byte[] packed = TestPng.deflate(profile);
        byte[] chunk = new byte[3 + packed.length];
        chunk[0] = 'x';
        System.arraycopy(packed, 0, chunk, 3, packed.length);
        return chunk;
    }

    @Test
    void aProfileInPngIsApplied() {
        byte[] png =
                new TestPng(2, 2, 8, 6, false)
                        .write(
                                (x, y, c) -> c == 3 ? 77 : 128,
                                Map.of("iCCP", iccp(profile(ColorSpace.CS_LINEAR_RGB))));
        assertLevels(codec.decode(png).at(1, 1), 77, HALF_LIGHT, HALF_LIGHT, HALF_LIGHT, 1);
    }

    @Test
    void aGreyProfileInPngIsApplied() {
        byte[] png =
                new TestPng(2, 2, 8, 0, false)
                        .write((x, y, c) -> 128, Map.of("iCCP", iccp(profile(ColorSpace.CS_GRAY))));
        assertLevels(codec.decode(png).at(1, 1), 255, HALF_LIGHT, HALF_LIGHT, HALF_LIGHT, 1);
    }

    @Test
    void anSrgbProfileChangesNothing() {
        byte[] png =
                new TestPng(5, 5, 8, 2, false)
                        .write(
                                (x, y, c) -> 50 * x + y + c,
                                Map.of("iCCP", iccp(profile(ColorSpace.CS_sRGB))));
        assertThat(codec.decode(png).at(3, 2)).isEqualTo(0xFF98999A);
    }

    @Test
    void brokenAndUnfittingProfilesAreIgnored() {
        byte[] broken = profile(ColorSpace.CS_LINEAR_RGB);
        Arrays.fill(broken, 130, 400, (byte) 99);
        for (byte[] icc : new byte[][] {broken, {1, 2, 3}, profile(ColorSpace.CS_GRAY)}) {
            byte[] png =
                    new TestPng(1, 1, 8, 2, false)
                            .write((x, y, c) -> 128, Map.of("iCCP", iccp(icc)));
            assertThat(codec.decode(png).at(0, 0)).isEqualTo(0xFF808080);
        }
    }

    @Test
    void aProfileInJpegIsApplied() {
        byte[] jpeg = codec.encode(plain(0xFF808080), ImageFormat.JPEG);
        byte[] icc = profile(ColorSpace.CS_LINEAR_RGB);
        byte[] tagged = TestExif.segmentIntoJpeg(jpeg, 0xE2, "ICC_PROFILE\0\1\1", icc);
        assertLevels(codec.decode(tagged).at(8, 8), 255, HALF_LIGHT, HALF_LIGHT, HALF_LIGHT, 2);
    }

    @Test
    void aProfileInWebpIsApplied() {
        Pixels grey = plain(0xFF808080);
        byte[] icc = profile(ColorSpace.CS_LINEAR_RGB);
        byte[] even = Arrays.copyOf(icc, icc.length + (icc.length & 1));
        byte[] webp = TestExif.chunkIntoWebp(TestFiles.webp(grey, 101), grey.size(), "ICCP", even);
        assertLevels(codec.decode(webp).at(8, 8), 255, HALF_LIGHT, HALF_LIGHT, HALF_LIGHT, 1);
    }

    @Test
    void greyJpegKeepsItsLevels() {
        byte[] jpeg =
                TestFiles.write(plain(0xFFFFFFFF), "jpeg", BufferedImage.TYPE_BYTE_GRAY, null);
        assertThat(codec.decode(jpeg).at(3, 3)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void inkOfAdobeIsStoredInverted() throws IOException {
        byte[] cmyk = fourChannels(0, 255, 255, 255);
        byte[] adobe = adobe(cmyk, 0);
        assertLevels(codec.decode(adobe).at(8, 8), 255, 0, 255, 255, 2);
    }

    @Test
    void inkWithoutAdobeIsStoredAsInk() throws IOException {
        byte[] cmyk = fourChannels(255, 0, 0, 0);
        assertLevels(codec.decode(cmyk).at(8, 8), 255, 0, 255, 255, 2);
        byte[] dark = fourChannels(0, 0, 0, 127);
        assertLevels(codec.decode(dark).at(8, 8), 255, 128, 128, 128, 2);
    }

    /** Adobe turns inverted ink into YCC, so that the YCC of cyan is shown red. */
    @Test
    void ycckBecomesInkFirst() throws IOException {
        byte[] red = adobe(fourChannels(179, 171, 0, 255), 2);
        assertLevels(codec.decode(red).at(8, 8), 255, 254, 0, 0, 3);
    }

    private static byte[] adobe(byte[] jpeg, int transform) {
        byte[] content = {0, 100, 0, 0, 0, 0, (byte) transform};
        return TestExif.segmentIntoJpeg(jpeg, 0xEE, "Adobe", content);
    }

    /** A JPEG whose four channels hold these values, with no word on what they mean. */
    private static byte[] fourChannels(int... values) throws IOException {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, values);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void assertLevels(int argb, int a, int r, int g, int b, int within) {
        int[] expected = {a, r, g, b};
        for (int i = 0; i < 4; i++) {
            int level = argb >>> 24 - 8 * i & 0xFF;
            assertThat(level)
                    .as("%08x", argb)
                    .isBetween(expected[i] - within, expected[i] + within);
        }
    }
}
