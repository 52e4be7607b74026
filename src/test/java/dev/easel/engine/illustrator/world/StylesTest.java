package dev.easel.engine.illustrator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.Inputs;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Scene.Style;
import dev.easel.image.Pixels;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for a picture in any style. */
class StylesTest {
    private final World world = new World(new PaperCast());

    @ParameterizedTest
    @EnumSource(Style.class)
    void theSameSeedGivesTheSameBytesOnOneCoreAndOnFour(Style style) throws Exception {
        assertThat(on(4, style).argb()).isEqualTo(on(1, style).argb());
    }

    private Pixels on(int cores, Style style) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(cores)) {
            return pool.submit(() -> paint(style, 120, 210, Progress.NONE)).get();
        }
    }

    private Pixels paint(Style style, int width, int height, Progress progress) {
        Scene scene = Scenes.day(Setting.MEADOW, style, Scenes.subject("doll", 2));
        return world.paint(scene, Scenes.wish(11, Inputs.NONE, width, height), progress);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void theSmallestPictureIsPainted(Style style) {
        assertThat(paint(style, 1, 1, Progress.NONE).hasAlpha()).isFalse();
        assertThat(paint(style, 3, 40, Progress.NONE).hasAlpha()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void stopsAtWhicheverBeatItIsCancelled(Style style) {
        AtomicInteger beats = new AtomicInteger();
        paint(style, 96, 96, done -> beats.incrementAndGet());
        for (int last : new int[] {1, beats.get() / 2, beats.get() - 1}) {
            AtomicInteger heard = new AtomicInteger();
            Progress impatient =
                    done -> {
                        if (heard.incrementAndGet() == last) {
                            throw new CancellationException();
                        }
                    };
            assertThatThrownBy(() -> paint(style, 96, 96, impatient))
                    .isInstanceOf(CancellationException.class);
            assertThat(heard.get()).isEqualTo(last);
        }
    }

    /** The work between two beats is bounded: a larger picture has more of them. */
    @ParameterizedTest
    @EnumSource(Style.class)
    void aLargerPictureBeatsMoreOften(Style style) {
        AtomicInteger small = new AtomicInteger();
        AtomicInteger large = new AtomicInteger();
        paint(style, 96, 96, done -> small.incrementAndGet());
        paint(style, 900, 900, done -> large.incrementAndGet());
        assertThat(large.get()).isGreaterThan(small.get() + 4);
    }
}
