package dev.easel.engine.retoucher.reimagine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.style.Drawn;
import dev.easel.image.AspectRatio;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReimagineEditTest {
    private static final Pixels SCENE = Drawn.scene(144, 96);
    private final ReimagineEdit edit = new ReimagineEdit();

    @Test
    void everyLookIsItsOwn() {
        List<Pixels> results = new ArrayList<>(List.of(SCENE));
        for (Look look : Look.values()) {
            results.add(made(SCENE, look.word().replace('_', ' '), Imagination.VIVID));
        }
        for (int i = 0; i < results.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Drawn.difference(results.get(i), results.get(j)))
                        .as(name(i) + " and " + name(j))
                        .isGreaterThan(2);
            }
        }
    }

    private static String name(int i) {
        return i == 0 ? "the original" : Look.values()[i - 1].name();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void imaginationGrows(Look look) {
        String prompt = look.word().replace('_', ' ');
        double subtle = Drawn.difference(SCENE, made(SCENE, prompt, Imagination.SUBTLE));
        double vivid = Drawn.difference(SCENE, made(SCENE, prompt, Imagination.VIVID));
        double wild = Drawn.difference(SCENE, made(SCENE, prompt, Imagination.WILD));
        assertThat(List.of(subtle, vivid, wild)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void withoutWordsTheSeedChooses() {
        Pixels one = picture(run(SCENE, request("", Imagination.VIVID), 1, Progress.NONE));
        List<Double> away = new ArrayList<>();
        for (long seed = 2; seed < 6; seed++) {
            Pixels other = picture(run(SCENE, request("", Imagination.VIVID), seed, Progress.NONE));
            away.add(Drawn.difference(one, other));
        }
        assertThat(away).anyMatch(d -> d > 5);
    }

    @Test
    void sameBytesOnAnyNumberOfCores() throws Exception {
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool three = new ForkJoinPool(3)) {
            for (String prompt : List.of("oil painting, snow", "low poly", "rainy night in ink")) {
                int[] first = one.submit(() -> made(SCENE, prompt, Imagination.WILD).argb()).get();
                int[] second =
                        three.submit(() -> made(SCENE, prompt, Imagination.WILD).argb()).get();
                assertThat(first).as(prompt).isEqualTo(second);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,4000", "4000,1", "5,3"})
    void strangePicturesKeepTheirSizeAndAlpha(int width, int height) {
        List<Pixels> pictures =
                List.of(
                        Drawn.flat(width, height, 0xFF000000),
                        Drawn.flat(width, height, 0x00123456),
                        Drawn.fading(width, height));
        for (Look look : Look.values()) {
            for (Pixels picture : pictures) {
                Pixels result = made(picture, look.word().replace('_', ' '), Imagination.WILD);
                assertThat(result.size()).isEqualTo(picture.size());
                assertThat(Drawn.alphas(result)).isEqualTo(Drawn.alphas(picture));
            }
        }
    }

    @Test
    void croppingKeepsTheSubject() {
        Pixels wide = Drawn.flat(200, 80, 0xFFB8C8D8);
        for (int y = 20; y < 60; y++) {
            for (int x = 140; x < 175; x++) {
                wide.argb()[y * 200 + x] = (x / 5 + y / 5) % 2 == 0 ? 0xFFC02020 : 0xFFF0E040;
            }
        }
        Pixels square = Framing.of(wide, AspectRatio.SQUARE);
        assertThat(square.width()).isEqualTo(80);
        assertThat(square.height()).isEqualTo(80);
        long seen = Arrays.stream(square.argb()).filter(p -> p != 0xFFB8C8D8).count();
        assertThat(seen).isEqualTo(40 * 35);
    }

    @Test
    void notesSpeakTheLanguageOfTheJob() {
        Reimagine request = request("add a dragon, autumn", Imagination.SUBTLE);
        Job english = new Job(request, Inputs.of(SCENE), 1, Locale.ENGLISH);
        Job vietnamese = new Job(request, Inputs.of(SCENE), 1, Locale.of("vi"));
        assertThat(notes(edit.apply(request, english, Progress.NONE)))
                .singleElement()
                .asString()
                .contains("add a dragon", "not followed");
        assertThat(notes(edit.apply(request, vietnamese, Progress.NONE)))
                .singleElement()
                .asString()
                .contains("add a dragon", "Không");
    }

    @Test
    void progressNeverFallsAndCancels() {
        List<Double> seen = new ArrayList<>();
        run(SCENE, request("watercolour, fog", Imagination.VIVID), 1, seen::add);
        assertThat(seen).isSorted().hasSizeGreaterThan(5);
        Progress impatient =
                done -> {
                    if (done > 0.3) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() -> run(SCENE, request("oil", Imagination.VIVID), 1, impatient))
                .isInstanceOf(CancellationException.class);
    }

    private Pixels made(Pixels picture, String prompt, Imagination imagination) {
        return picture(run(picture, request(prompt, imagination), 9, Progress.NONE));
    }

    private EngineResult run(Pixels picture, Reimagine request, long seed, Progress progress) {
        return edit.apply(
                request, new Job(request, Inputs.of(picture), seed, Locale.ENGLISH), progress);
    }

    private static Reimagine request(String prompt, Imagination imagination) {
        return new Reimagine(prompt, imagination, null);
    }

    private static Pixels picture(EngineResult result) {
        return ((EngineResult.Picture) result).pixels();
    }

    private static List<String> notes(EngineResult result) {
        return ((EngineResult.Picture) result).notes();
    }
}
