package dev.easel.engine.retoucher.relight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Direction;
import dev.easel.engine.ImageRequest.LightStyle;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelightEditTest {
    private static final RelightEdit EDIT = new RelightEdit();

    private static Pixels run(Pixels image, Relight request) {
        return run(new Inputs(Map.of(Inputs.Role.IMAGE, image)), request);
    }

    private static Pixels run(Inputs inputs, Relight request) {
        Job job = new Job(request, inputs, 7, Locale.ENGLISH);
        return ((EngineResult.Picture) EDIT.apply(request, job, Progress.NONE)).pixels();
    }

    private static Relight from(Direction direction) {
        return new Relight("", LightStyle.STANDARD, 1, direction);
    }

    /** A bright ball before a darker, mottled wall. */
    private static Pixels ball() {
        Pixels out = Pixels.blank(120, 90);
        for (int i = 0; i < out.argb().length; i++) {
            int x = i % 120;
            int y = i / 120;
            boolean inside = Math.hypot(x - 60, y - 45) < 26;
            int mottle = (int) (8 * Math.sin(x * .7) * Math.cos(y * .9));
            int grey = (inside ? 170 : 90) + mottle;
            out.argb()[i] = 0xFF000000 | grey << 16 | (grey - (inside ? 50 : 0)) << 8 | grey - 20;
        }
        return out;
    }

    private static double brightness(Pixels pixels, int fromX, int toX) {
        double sum = 0;
        for (int i = 0; i < pixels.argb().length; i++) {
            int x = i % pixels.width();
            int p = pixels.argb()[i];
            sum += x >= fromX && x < toX ? (p >> 16 & 0xFF) + (p >> 8 & 0xFF) + (p & 0xFF) : 0;
        }
        return sum;
    }

    private static double leftOverRight(Pixels pixels) {
        return brightness(pixels, 0, 60) / brightness(pixels, 60, 120);
    }

    @Test
    void lightFromTheLeftIsNotLightFromTheRight() {
        double left = leftOverRight(run(ball(), from(Direction.LEFT)));
        double right = leftOverRight(run(ball(), from(Direction.RIGHT)));
        assertThat(left).isGreaterThan(1.25);
        assertThat(right).isLessThan(.8);
    }

    @Test
    void wordsSayWhereTheLightComesFrom() {
        Relight words = new Relight("ánh sáng ấm từ bên trái", LightStyle.STANDARD, 1, null);
        assertThat(leftOverRight(run(ball(), words))).isGreaterThan(1.25);
    }

    @Test
    void strengthLeadsFromTheOriginalToTheNewLight() {
        Pixels ball = ball();
        double last = -1;
        for (double strength : new double[] {0, .25, .5, .75, 1}) {
            Relight request =
                    new Relight("neon purple", LightStyle.CINEMATIC, strength, Direction.LEFT);
            double distance = distance(run(ball, request), ball);
            assertThat(distance).isGreaterThan(last);
            last = distance;
        }
        Relight none = new Relight("neon", LightStyle.SMOOTH, 0, null);
        assertThat(run(ball, none).argb()).isEqualTo(ball.argb());
    }

    private static double distance(Pixels a, Pixels b) {
        double sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 0xFF) - (b.argb()[i] >> shift & 0xFF));
            }
        }
        return sum;
    }

    @Test
    void theSameLightGivesTheSameBytesOnOneCoreAndOnMany() throws Exception {
        int[] many = run(ball(), from(Direction.BACK)).argb();
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> run(ball(), from(Direction.BACK))).get().argb())
                    .isEqualTo(many);
        }
    }

    @Test
    void noTwoStylesAreAlike() {
        Set<Integer> seen = new HashSet<>();
        for (LightStyle style : LightStyle.values()) {
            Relight request = new Relight("sunset", style, 1, Direction.LEFT);
            seen.add(Arrays.hashCode(run(ball(), request).argb()));
        }
        assertThat(seen).hasSameSizeAs(LightStyle.values());
    }

    @Test
    void takesTheLightOfAReference() {
        Pixels reference = Pixels.blank(64, 64);
        for (int i = 0; i < reference.argb().length; i++) {
            int v = 255 - 3 * (i % 64);
            reference.argb()[i] = 0xFF000000 | v << 16 | v / 2 << 8 | v / 5;
        }
        Inputs inputs =
                new Inputs(
                        Map.of(Inputs.Role.IMAGE, ball(), Inputs.Role.REFERENCE_IMAGE, reference));
        Pixels lit = run(inputs, new Relight("", LightStyle.STANDARD, 1, null));
        assertThat(leftOverRight(lit)).isGreaterThan(1.15);
        long red = 0;
        long blue = 0;
        for (int p : lit.argb()) {
            red += p >> 16 & 0xFF;
            blue += p & 0xFF;
        }
        assertThat(red).isGreaterThan(2 * blue);
    }

    @ParameterizedTest
    @EnumSource(LightStyle.class)
    void oddPicturesComeOutWhole(LightStyle style) {
        for (Pixels odd :
                new Pixels[] {
                    filled(1, 1, 0xFF808080),
                    filled(1, 600, 0xFF123456),
                    filled(20, 10, 0),
                    filled(9, 9, 0xFF000000),
                    filled(30, 20, 0x80FFFFFF)
                }) {
            Pixels lit = run(odd, new Relight("warm", style, 1, Direction.BACK));
            assertThat(lit.size()).isEqualTo(odd.size());
            for (int i = 0; i < odd.argb().length; i++) {
                assertThat(lit.argb()[i] >>> 24).isEqualTo(odd.argb()[i] >>> 24);
            }
        }
    }

    private static Pixels filled(int width, int height, int argb) {
        Pixels out = Pixels.blank(width, height);
        Arrays.fill(out.argb(), argb);
        return out;
    }
}
