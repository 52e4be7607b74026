package dev.easel.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageLimits;
import dev.easel.image.Pixels;
import dev.easel.image.UnreadableImageException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever happens to a file on its way, the answer is a picture or a refusal. */
class DamagedFilesTest {
    private static final int FLIPS = 400;
    private final ImageCodec codec =
            new HeaderFirstCodec(new ImageLimits(1_000_000, 1_000_000, 2_000));

    @TestFactory
    Stream<DynamicTest> everyFileDecodesToItsColors() {
        Pixels picture = TestPictures.gradient(67, 45);
        return TestFiles.all(picture).entrySet().stream()
                .filter(file -> !file.getKey().matches(".*(grey|alpha)"))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> near(file, picture)));
    }

    private void near(Map.Entry<String, byte[]> file, Pixels picture) {
        if (file.getKey().matches("(gif|bmp palette|bmp rle)")) {
            int[] expected = TestFiles.inFewColors(picture).argb();
            assertThat(codec.decode(file.getValue()).argb()).isEqualTo(expected);
        } else {
            int apart = TestPictures.difference(codec.decode(file.getValue()), picture);
            assertThat(apart).isLessThanOrEqualTo(24);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPrefixIsRefused() {
        return TestFiles.all(TestPictures.gradient(37, 29)).entrySet().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getKey(), () -> refusesPrefixes(file.getValue())));
    }

    private void refusesPrefixes(byte[] file) {
        Pixels whole = codec.decode(file);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    for (int length = 0; length < file.length; length++) {
                        byte[] prefix = Arrays.copyOf(file, length);
                        try {
                            assertThat(codec.decode(prefix).argb()).isEqualTo(whole.argb());
                        } catch (UnreadableImageException e) {
                            assertThat(e).hasMessageContaining("send");
                        }
                    }
                });
        assertThatThrownBy(() -> codec.decode(Arrays.copyOf(file, file.length / 2)))
                .isInstanceOf(UnreadableImageException.class);
    }

    @TestFactory
    Stream<DynamicTest> flippedBitsNeverCrash() {
        return TestFiles.all(TestPictures.gradient(37, 29)).entrySet().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getKey(), () -> survivesFlips(file.getValue())));
    }

    private void survivesFlips(byte[] file) {
        Random random = new Random(7);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (int i = 0; i < FLIPS; i++) {
                        byte[] flipped = file.clone();
                        int reach = i % 2 == 0 ? file.length : Math.min(100, file.length);
                        flipped[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
                        try {
                            assertThat(codec.decode(flipped).size().longSide()).isPositive();
                        } catch (UnreadableImageException e) {
                            assertThat(e.getMessage()).isNotBlank();
                        }
                    }
                });
    }
}
