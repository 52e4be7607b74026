package dev.easel.engine.retoucher.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.PortraitStyle;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.Inputs;
import dev.easel.engine.Inputs.Role;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTransferEditTest {
    private static final Pixels SCENE = Drawn.scene(160, 112);
    private static final Pixels PAINTING = Drawn.strokes(150, 120);

    @Test
    void noStyleIsTheOriginal() {
        assertThat(restyled(SCENE, 0, 0.5).argb()).isEqualTo(SCENE.argb());
    }

    @Test
    void coloursApproachTheReferenceAsStyleGrows() {
        List<Double> away = new ArrayList<>();
        for (double strength : new double[] {0, 0.2, 0.4, 0.7, 1}) {
            away.add(colourDistance(restyled(SCENE, strength, 0.6), PAINTING));
        }
        assertThat(away).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(away.getLast()).isLessThan(0.5 * away.getFirst());
    }

    @Test
    void edgesStayAsStructureGrows() {
        List<Double> kept = new ArrayList<>();
        for (double structure : new double[] {0, 0.33, 0.66, 1}) {
            kept.add(edgeLikeness(restyled(SCENE, 1, structure), SCENE));
        }
        assertThat(kept).isSorted();
        assertThat(kept.getLast()).isGreaterThan(kept.getFirst() + 0.2);
    }

    @Test
    void portraitStylesAllDiffer() {
        List<Pixels> results = new ArrayList<>();
        results.add(SCENE);
        results.add(restyled(SCENE, 0.8, 0.7));
        for (PortraitStyle style : PortraitStyle.values()) {
            results.add(picture(run(SCENE, PAINTING, request(0.8, 0.7, style), Progress.NONE)));
        }
        for (int i = 0; i < results.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Drawn.difference(results.get(i), results.get(j)))
                        .as(i + " and " + j)
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void sameBytesOnAnyNumberOfCores() throws Exception {
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool three = new ForkJoinPool(3)) {
            int[] first = one.submit(() -> restyled(SCENE, 0.8, 0.4).argb()).get();
            int[] second = three.submit(() -> restyled(SCENE, 0.8, 0.4).argb()).get();
            assertThat(first).isEqualTo(second);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,4000", "4000,1", "7,3", "64,64"})
    void strangeSizesKeepTheirSizeAndAlpha(int width, int height) {
        for (Pixels picture :
                List.of(
                        Drawn.flat(width, height, 0xFF000000),
                        Drawn.flat(width, height, 0xFF3377AA),
                        Drawn.flat(width, height, 0x00FFFFFF),
                        Drawn.fading(width, height))) {
            Pixels result = restyled(picture, 0.9, 0.2);
            assertThat(result.size()).isEqualTo(picture.size());
            assertThat(Drawn.alphas(result)).isEqualTo(Drawn.alphas(picture));
        }
    }

    @Test
    void tinyReferencesGiveTheirColoursAndSaySo() {
        EngineResult result =
                run(SCENE, Drawn.flat(1, 1, 0xFFC03020), request(1, 0.5, null), Progress.NONE);
        assertThat(((EngineResult.Picture) result).notes()).hasSize(1);
        assertThat(colourDistance(picture(result), Drawn.flat(9, 9, 0xFFC03020)))
                .isLessThan(0.7 * colourDistance(SCENE, Drawn.flat(9, 9, 0xFFC03020)));
    }

    @Test
    void invisibleReferencesAreRefused() {
        EngineResult result =
                run(SCENE, Pixels.blank(40, 40), request(1, 0.5, null), Progress.NONE);
        assertThat(result).isInstanceOf(EngineResult.Refusal.class);
        assertThat(((EngineResult.Refusal) result).retryable()).isFalse();
    }

    @Test
    void progressNeverFallsAndCancels() {
        List<Double> seen = new ArrayList<>();
        run(SCENE, PAINTING, request(1, 0.5, null), seen::add);
        assertThat(seen).isSorted().hasSizeGreaterThan(6);
        AtomicInteger calls = new AtomicInteger();
        Progress impatient =
                done -> {
                    if (calls.incrementAndGet() > 4) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() -> run(SCENE, PAINTING, request(1, 0.5, null), impatient))
                .isInstanceOf(CancellationException.class);
    }

    private static Pixels restyled(Pixels picture, double style, double structure) {
        return picture(run(picture, PAINTING, request(style, structure, null), Progress.NONE));
    }

    private static StyleTransfer request(
            double style, double structure, @Nullable PortraitStyle portrait) {
        return new StyleTransfer("", style, structure, portrait != null, portrait);
    }

    private static EngineResult run(
            Pixels picture, Pixels reference, StyleTransfer request, Progress progress) {
        Inputs inputs = new Inputs(Map.of(Role.IMAGE, picture, Role.REFERENCE_IMAGE, reference));
        return new StyleTransferEdit()
                .apply(request, new Job(request, inputs, 5, Locale.ENGLISH), progress);
    }

    private static Pixels picture(EngineResult result) {
        return ((EngineResult.Picture) result).pixels();
    }

    private static double colourDistance(Pixels a, Pixels b) {
        ColorPlanes p = ColorSpace.CIELAB.of(a);
        ColorPlanes q = ColorSpace.CIELAB.of(b);
        return Math.abs(p.first().mean() - q.first().mean())
                + Math.abs(p.second().mean() - q.second().mean())
                + Math.abs(p.third().mean() - q.third().mean());
    }

    /** Correlation of the slopes of lightness. */
    private static double edgeLikeness(Pixels a, Pixels b) {
        Plane p = Gradients.of(ColorSpace.CIELAB.of(a).first()).magnitude();
        Plane q = Gradients.of(ColorSpace.CIELAB.of(b).first()).magnitude();
        double meanP = p.mean();
        double meanQ = q.mean();
        double pq = 0;
        double pp = 0;
        double qq = 0;
        for (int i = 0; i < p.values().length; i++) {
            double x = p.values()[i] - meanP;
            double y = q.values()[i] - meanQ;
            pq += x * y;
            pp += x * x;
            qq += y * y;
        }
        return pq / Math.sqrt(pp * qq);
    }
}
