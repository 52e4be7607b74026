package dev.easel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.EngineResult.Picture;
import dev.easel.engine.EngineResult.Refusal;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.ImageRequest.LightStyle;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.ImageRequest.Resolution;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.Inputs.Role;
import dev.easel.engine.illustrator.Illustrator;
import dev.easel.engine.retoucher.Retoucher;
import dev.easel.image.AspectRatio;
import dev.easel.image.Feature;
import dev.easel.image.Pixels;
import dev.easel.testing.TestEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every engine and every feature: it does what it declares, refuses the rest,
 * repeats itself, stops.
 */
class EngineContractTest {
    private static final List<Engine> ENGINES =
            List.of(new Illustrator(), new Retoucher(), new TestEngine());

    /** An engine and a feature, with a readable name. */
    record Case(Engine engine, Feature feature) {
        Job job(long seed) {
            return new Job(request(feature), inputs(feature), seed, Locale.ENGLISH);
        }

        @Override
        public String toString() {
            return engine.name() + " " + feature.slug();
        }
    }

    static Stream<Case> able() {
        return cases().filter(c -> c.engine.abilities().contains(c.feature));
    }

    static Stream<Case> unable() {
        return cases().filter(c -> !c.engine.abilities().contains(c.feature));
    }

    @ParameterizedTest
    @MethodSource("able")
    void makesTheSamePictureFromTheSameJob(Case c) {
        Picture first = picture(c.engine.run(c.job(3), Progress.NONE));
        Picture second = picture(c.engine.run(c.job(3), Progress.NONE));
        assertThat(first.pixels().argb()).isEqualTo(second.pixels().argb());
        assertThat(first.notes()).isEqualTo(second.notes());
    }

    @ParameterizedTest
    @MethodSource("able")
    void tellsProgressThatNeverFalls(Case c) {
        List<Double> told = new ArrayList<>();
        c.engine.run(c.job(1), told::add);
        assertThat(told).isNotEmpty().isSorted().allMatch(done -> done >= 0 && done <= 1);
    }

    @ParameterizedTest
    @MethodSource("able")
    void stopsWhenItIsNoLongerWanted(Case c) {
        Progress unwanted =
                done -> {
                    throw new CancellationException();
                };
        assertThatThrownBy(() -> c.engine.run(c.job(1), unwanted))
                .isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @MethodSource("unable")
    void refusesWhatItDoesNotDeclare(Case c) {
        EngineResult result = c.engine.run(c.job(1), Progress.NONE);
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.message()).isNotBlank());
    }

    private static Stream<Case> cases() {
        return ENGINES.stream()
                .flatMap(engine -> Stream.of(Feature.values()).map(f -> new Case(engine, f)));
    }

    private static Picture picture(EngineResult result) {
        assertThat(result).isInstanceOf(Picture.class);
        return (Picture) result;
    }

    private static ImageRequest request(Feature feature) {
        return switch (feature) {
            case IMAGE_GENERATION ->
                    new Generate("a cat", AspectRatio.parse("5:1").orElseThrow(), Resolution.R1K);
            case UPSCALE -> new Upscale(2, Flavor.PHOTO, 0, 0, 0);
            case REMOVE_BACKGROUND -> new RemoveBackground(false, null, null);
            case RELIGHT -> new Relight("light from the left", LightStyle.STANDARD, 0.8, null);
            case STYLE_TRANSFER -> new StyleTransfer("", 0.75, 0.75, false, null);
            case REIMAGINE -> new Reimagine("at night", Imagination.VIVID, null);
            case IMAGE_EXPAND -> new Expand("", 12, 0, 0, 8);
        };
    }

    private static Inputs inputs(Feature feature) {
        return feature == Feature.IMAGE_GENERATION
                ? Inputs.NONE
                : new Inputs(
                        Map.of(
                                Role.IMAGE,
                                disc(96, 72, 0xFFCC4422),
                                Role.REFERENCE_IMAGE,
                                disc(64, 64, 0xFF2244CC)));
    }

    /** A disc before a soft gradient. */
    private static Pixels disc(int width, int height, int color) {
        Pixels pixels = Pixels.blank(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 90 + 100 * y / height;
                boolean inside = Math.hypot(x - width / 2.0, y - height / 2.0) < height / 3.0;
                pixels.argb()[y * width + x] =
                        inside ? color : 0xFF000000 | grey << 16 | grey << 8 | 200;
            }
        }
        return pixels;
    }
}
