package dev.easel.engine.retoucher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures at the edge of sense are answered, never thrown at. */
class HardInputsTest {
    private static final Retoucher RETOUCHER = new Retoucher();

    private static Pixels filled(int width, int height, int argb) {
        Pixels pixels = Pixels.blank(width, height);
        Arrays.fill(pixels.argb(), argb);
        return pixels;
    }

    static Stream<Pixels> hardInputs() {
        return Stream.of(
                filled(1, 1, 0xFF336699),
                filled(1, 700, 0xFF336699),
                filled(700, 1, 0xFF336699),
                filled(7, 9, 0xFF336699),
                filled(64, 48, 0),
                filled(64, 48, 0xFF000000),
                filled(64, 48, 0xFF33CC66),
                filled(64, 48, 0x8033CC66));
    }

    @ParameterizedTest
    @MethodSource("hardInputs")
    void expandKeepsEveryPixelAndFillsTheRest(Pixels input) {
        EngineResult result = run(new ImageRequest.Expand("", 5, 40, 0, 12), input);
        assertThat(result).isInstanceOf(EngineResult.Picture.class);
        Pixels pixels = ((EngineResult.Picture) result).pixels();
        assertThat(pixels.size()).isEqualTo(new PixelSize(input.width() + 45, input.height() + 12));
        for (int y = 0; y < input.height(); y++) {
            for (int x = 0; x < input.width(); x++) {
                assertThat(pixels.at(x + 5, y)).isEqualTo(input.at(x, y));
            }
        }
        int alpha = input.at(0, 0) >>> 24;
        assertThat(Arrays.stream(pixels.argb()).map(p -> p >>> 24).distinct().boxed().toList())
                .isEqualTo(List.of(alpha));
    }

    @ParameterizedTest
    @MethodSource("hardInputs")
    void removalWithoutSubjectKeepsThePictureAndSaysSo(Pixels input) {
        switch (run(new ImageRequest.RemoveBackground(false, null, null), input)) {
            case EngineResult.Refusal refusal -> {
                assertThat(input.at(0, 0) >>> 24).isZero();
                assertThat(refusal.code()).isEqualTo("empty_image");
            }
            case EngineResult.Picture picture -> {
                assertThat(Arrays.equals(picture.pixels().argb(), input.argb())).isTrue();
                assertThat(picture.notes()).hasSize(1);
                boolean opaque = input.at(0, 0) >>> 24 == 0xFF;
                assertThat(picture.confidence()).isEqualTo(opaque ? 0.0 : 0.95);
            }
        }
    }

    private static EngineResult run(ImageRequest request, Pixels input) {
        return RETOUCHER.run(new Job(request, Inputs.of(input), 1, Locale.ENGLISH), Progress.NONE);
    }
}
