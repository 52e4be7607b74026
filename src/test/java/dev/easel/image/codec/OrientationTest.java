package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageLimits;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cameras store pictures lying on their side and say so in EXIF; each of the eight ways counts. */
class OrientationTest {
    private final ImageCodec codec = new HeaderFirstCodec(ImageLimits.DEFAULT);

    /** From the EXIF specification: where the stored a b / c d is to be seen. */
    @ParameterizedTest
    @CsvSource({"1,abcd", "2,badc", "3,dcba", "4,cdab", "5,acbd", "6,cadb", "7,dbca", "8,bdac"})
    void cornersGoWhereTheValueSays(int value, String shown) {
        Pixels stored = new Pixels(2, 2, new int[] {'a', 'b', 'c', 'd'});
        Pixels seen = Orientation.ofExif(value).apply(stored);
        assertThat(seen.argb()).containsExactly(shown.chars().toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFormatThatCanTellIsHeard(int value) {
        Pixels stored = TestPictures.quarters(32, 16);
        Pixels seen = Orientation.ofExif(value).apply(stored);
        for (byte[] file : turned(stored, value)) {
            Pixels decoded = codec.decode(file);
            assertThat(decoded.size()).isEqualTo(seen.size());
            assertThat(codec.probe(file).size()).isEqualTo(seen.size());
            assertThat(corners(decoded)).isEqualTo(corners(seen));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, -1, 65535})
    void valuesOutOfRangeMeanNothing(long value) {
        assertThat(Orientation.ofExif(value)).isEqualTo(Orientation.NORMAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 17})
    void brokenExifIsIgnored(int length) {
        byte[] jpeg = codec.encode(TestPictures.quarters(32, 16), ImageFormat.JPEG);
        byte[] exif = Arrays.copyOf(TestExif.orientation(6), length);
        assertThat(codec.decode(TestExif.intoJpeg(jpeg, exif)).size())
                .isEqualTo(new PixelSize(32, 16));
    }

    private List<byte[]> turned(Pixels stored, int value) {
        byte[] exif = TestExif.orientation(value);
        byte[] jpeg = codec.encode(stored, ImageFormat.JPEG);
        byte[] png =
                new TestPng(stored.width(), stored.height(), 8, 2, false)
                        .write(
                                (x, y, c) -> stored.at(x, y) >> 16 - 8 * c & 0xFF,
                                Map.of("eXIf", exif));
        byte[] webp = TestExif.intoWebp(TestFiles.webp(stored, 101), stored.size(), exif);
        return List.of(TestExif.intoJpeg(jpeg, exif), png, webp, TestExif.tiff(stored, value));
    }

    /** The colours near the four corners, each channel rounded to on or off. */
    private static List<Integer> corners(Pixels p) {
        int right = p.width() - 2;
        int bottom = p.height() - 2;
        return List.of(
                p.at(1, 1) & 0x808080,
                p.at(right, 1) & 0x808080,
                p.at(1, bottom) & 0x808080,
                p.at(right, bottom) & 0x808080);
    }
}
