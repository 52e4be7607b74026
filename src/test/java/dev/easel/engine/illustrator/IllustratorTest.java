package dev.easel.engine.illustrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Resolution;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.image.AspectRatio;
import dev.easel.image.Feature;
import dev.easel.image.Pixels;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IllustratorTest {
    private static final AspectRatio NARROW = AspectRatio.parse("1:5").orElseThrow();
    private final Illustrator illustrator = new Illustrator();

    @Test
    void saysWhatItCanDo() {
        assertThat(illustrator.name()).isEqualTo("illustrator");
        assertThat(illustrator.abilities()).containsExactly(Feature.IMAGE_GENERATION);
    }

    @Test
    void drawsThePromptInItsShapeAndDrawsItAgain() {
        Pixels first = draw("a red balloon over a green meadow", 5);
        Pixels second = draw("a red balloon over a green meadow", 5);
        assertThat(first.size()).isEqualTo(NARROW.withLongSide(1024));
        assertThat(second.argb()).isEqualTo(first.argb());
        assertThat(draw("a red balloon over a green meadow", 6).argb()).isNotEqualTo(first.argb());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200b \u0000\u0007", "\uD83D", "…?!", "<svg/onload=x> ${x}"})
    void drawsSomethingWhateverItIsTold(String prompt) {
        assertThat(draw(prompt, 3).hasAlpha()).isFalse();
    }

    private Pixels draw(String prompt, long seed) {
        EngineResult result = illustrator.run(job(prompt, seed), Progress.NONE);
        assertThat(result).isInstanceOf(EngineResult.Picture.class);
        return ((EngineResult.Picture) result).pixels();
    }

    private static Job job(String prompt, long seed) {
        Generate request = new Generate(prompt, NARROW, Resolution.R1K);
        return new Job(request, Inputs.NONE, seed, Locale.ENGLISH);
    }

    @Test
    void namesWhatItCouldNotDraw() {
        EngineResult result =
                illustrator.run(job("a flibbertigibbet on a beach", 1), Progress.NONE);
        assertThat(((EngineResult.Picture) result).notes()).isNotEmpty();
    }

    @Test
    void refusesToEdit() {
        var request = new ImageRequest.RemoveBackground(false, null, null);
        Job job = new Job(request, Inputs.NONE, 1, Locale.ENGLISH);
        EngineResult result = illustrator.run(job, Progress.NONE);
        assertThat(result).isInstanceOf(EngineResult.Refusal.class);
        assertThat(((EngineResult.Refusal) result).code()).isEqualTo("unsupported_feature");
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled =
                done -> {
                    throw new CancellationException();
                };
        assertThatThrownBy(() -> illustrator.run(job("a cat", 1), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
