package dev.easel.engine.retoucher.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class ExpandEditTest {
    private static final int SIDE = 96;
    private static final Expand SIDEWAYS = new Expand("", 32, 24, 0, 0);

    /** A sky that darkens upwards over ground of noise; the horizon at two thirds. */
    private static Pixels landscape() {
        SplittableRandom random = new SplittableRandom(3);
        Pixels pixels = Pixels.blank(SIDE, SIDE);
        for (int i = 0; i < pixels.argb().length; i++) {
            int y = i / SIDE;
            int noise = random.nextInt(40);
            pixels.argb()[i] =
                    y < SIDE * 2 / 3
                            ? grey(120 + y) | 0xFF
                            : 0xFF000000 | 90 + noise << 16 | 60 + noise << 8 | 30;
        }
        return pixels;
    }

    private static int grey(int v) {
        return 0xFF000000 | v * 0x010101;
    }

    private static EngineResult run(Expand request, Pixels picture, Progress progress) {
        Job job = new Job(request, Inputs.of(picture), 11, Locale.ENGLISH);
        return new ExpandEdit().apply(request, job, progress);
    }

    private static Pixels expanded(Expand request, Pixels picture) {
        return ((EngineResult.Picture) run(request, picture, Progress.NONE)).pixels();
    }

    /** Mean difference of brightness between column x − 1 and column x. */
    private static double step(Pixels pixels, int x) {
        double sum = 0;
        for (int y = 0; y < pixels.height(); y++) {
            sum += Math.abs(luma(pixels.at(x, y)) - luma(pixels.at(x - 1, y)));
        }
        return sum / pixels.height();
    }

    private static int luma(int p) {
        return ((p >> 16 & 0xFF) * 3 + (p >> 8 & 0xFF) * 6 + (p & 0xFF)) / 10;
    }

    @Test
    void theOriginalStaysBitForBit() {
        Pixels picture = landscape();
        Pixels result = expanded(new Expand("", 10, 20, 30, 5), picture);
        assertThat(result.size()).isEqualTo(new PixelSize(SIDE + 30, SIDE + 35));
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                assertThat(result.at(x + 10, y + 30)).isEqualTo(picture.at(x, y));
            }
        }
    }

    @Test
    void noSeamShowsAtTheBorder() {
        Pixels result = expanded(SIDEWAYS, landscape());
        double inside = 0;
        for (int x = 33; x < 32 + SIDE; x++) {
            inside += step(result, x) / (SIDE - 1);
        }
        assertThat(step(result, 32)).isLessThan(1.6 * inside);
        assertThat(step(result, 32 + SIDE)).isLessThan(1.6 * inside);
    }

    @Test
    void theHorizonGoesOn() {
        Pixels result = expanded(SIDEWAYS, landscape());
        for (int x : new int[] {2, 16, 30, 32 + SIDE + 3, 32 + SIDE + 20}) {
            assertThat(result.at(x, SIDE / 2) & 0xFF).as("sky at %d", x).isGreaterThan(200);
            assertThat(result.at(x, SIDE - 8) & 0xFF).as("ground at %d", x).isLessThan(80);
        }
    }

    @Test
    void theSubjectIsNotRepeated() {
        Pixels picture = landscape();
        for (int y = 30; y < 80; y++) {
            Arrays.fill(picture.argb(), y * SIDE + 38, y * SIDE + 58, 0xFFD02020);
        }
        Pixels result = expanded(SIDEWAYS, picture);
        long red = Arrays.stream(result.argb()).filter(ExpandEditTest::isRed).count();
        assertThat(red).isBetween(1000L, 1060L);
    }

    private static boolean isRed(int p) {
        return (p >> 16 & 0xFF) > 160 && (p >> 8 & 0xFF) < 80;
    }

    @Test
    void oneCoreAndTwoGiveTheSameBytes() throws Exception {
        Pixels picture = landscape();
        int[] usual = expanded(SIDEWAYS, picture).argb();
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            int[] alone = one.submit(() -> expanded(SIDEWAYS, picture).argb()).get();
            assertThat(Arrays.equals(alone, usual)).isTrue();
        }
    }

    @Test
    void theSeedChoosesAmongContinuations() {
        Pixels picture = landscape();
        Job other = new Job(SIDEWAYS, Inputs.of(picture), 12, Locale.ENGLISH);
        var result = (EngineResult.Picture) new ExpandEdit().apply(SIDEWAYS, other, Progress.NONE);
        int[] first = expanded(SIDEWAYS, picture).argb();
        assertThat(Arrays.equals(result.pixels().argb(), first)).isFalse();
    }

    @Test
    void progressRisesToOneAndCanCancel() {
        List<Double> seen = new ArrayList<>();
        run(SIDEWAYS, landscape(), seen::add);
        assertThat(seen).isSorted().hasSizeGreaterThan(15).endsWith(1.0);
        Progress cancelled =
                done -> {
                    if (done > 0.4) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() -> run(SIDEWAYS, landscape(), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void wordsThatCannotBeDoneAreNoted() {
        Expand request = new Expand("Add a boat on the sea", 8, 0, 0, 0);
        var result = (EngineResult.Picture) run(request, landscape(), Progress.NONE);
        assertThat(result.notes())
                .hasSize(2)
                .anySatisfy(n -> assertThat(n).contains("no water"))
                .anySatisfy(n -> assertThat(n).contains("\"add boat\""));
    }

    @Test
    void tooLargeAResultIsRefused() {
        Expand huge = new Expand("", 2048, 2048, 2048, 2048);
        EngineResult result = run(huge, Pixels.blank(8000, 8000), Progress.NONE);
        assertThat(result)
                .isInstanceOfSatisfying(
                        EngineResult.Refusal.class,
                        r -> assertThat(r.code()).isEqualTo("too_large"));
    }
}
