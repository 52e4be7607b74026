package dev.easel.engine.retoucher.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemoveBackgroundEditTest {
    private static final int SIDE = 128;
    private static final Disc RED = new Disc(60, 66, 30, 0xC03020);
    private static final Disc BLUE = new Disc(98, 30, 20, 0x2040B0);

    private record Disc(int x, int y, int radius, int color) {
        boolean covers(int px, int py) {
            return (px - x) * (px - x) + (py - y) * (py - y) <= radius * radius;
        }
    }

    /** Discs over a background of one colour with noise of ± {@code noise}. */
    private static Pixels picture(int background, int noise, Disc... discs) {
        SplittableRandom random = new SplittableRandom(5);
        Pixels pixels = Pixels.blank(SIDE, SIDE);
        for (int i = 0; i < pixels.argb().length; i++) {
            int color = background;
            for (Disc disc : discs) {
                color = disc.covers(i % SIDE, i / SIDE) ? disc.color : color;
            }
            pixels.argb()[i] = 0xFF000000 | noisy(color, noise, random);
        }
        return pixels;
    }

    private static int noisy(int color, int noise, SplittableRandom random) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int v = (color >> shift & 0xFF) + random.nextInt(-noise, noise + 1);
            out |= Math.clamp(v, 0, 255) << shift;
        }
        return out;
    }

    private static EngineResult.Picture cut(Pixels picture, RemoveBackground request) {
        Job job = new Job(request, Inputs.of(picture), 1, Locale.ENGLISH);
        return (EngineResult.Picture) new RemoveBackgroundEdit().apply(request, job, Progress.NONE);
    }

    private static EngineResult.Picture cut(Pixels picture, @Nullable Box box) {
        return cut(picture, new RemoveBackground(false, null, box));
    }

    private static double overlap(Pixels result, Disc disc) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < result.argb().length; i++) {
            boolean found = result.argb()[i] >>> 24 >= 128;
            boolean real = disc.covers(i % SIDE, i / SIDE);
            both += found && real ? 1 : 0;
            either += found || real ? 1 : 0;
        }
        return (double) both / either;
    }

    @Test
    void findsADiscOverPlainColour() {
        EngineResult.Picture result = cut(picture(0xE8E8E4, 3, RED), (Box) null);
        assertThat(overlap(result.pixels(), RED)).isGreaterThan(0.97);
        assertThat(result.confidence()).isGreaterThan(0.9);
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void findsADiscOverNoise() {
        EngineResult.Picture result = cut(picture(0x708060, 60, RED), (Box) null);
        assertThat(overlap(result.pixels(), RED)).isGreaterThan(0.9);
    }

    @Test
    void theBoxChoosesAmongSubjects() {
        Pixels both = picture(0x708060, 40, RED, BLUE);
        assertThat(overlap(cut(both, new Box(77, 9, 42, 42)).pixels(), BLUE)).isGreaterThan(0.9);
        assertThat(overlap(cut(both, new Box(29, 35, 62, 62)).pixels(), RED)).isGreaterThan(0.9);
    }

    @Test
    void aBoxOutsideThePictureIsNoted() {
        EngineResult.Picture result = cut(picture(0xE8E8E4, 3, RED), new Box(500, 0, 10, 10));
        assertThat(overlap(result.pixels(), RED)).isGreaterThan(0.97);
        assertThat(result.notes()).containsExactly(Words.BOX_OUTSIDE.english());
    }

    @Test
    void theMaskIsGreyAndOpaque() {
        Pixels mask =
                cut(picture(0xE8E8E4, 3, RED), new RemoveBackground(true, null, null)).pixels();
        assertThat(mask.at(RED.x, RED.y)).isEqualTo(0xFFFFFFFF);
        assertThat(mask.at(2, 2)).isEqualTo(0xFF000000);
    }

    @Test
    void aColourCanBePutBehind() {
        RemoveBackground request = new RemoveBackground(false, new Rgb(0x00FF00), null);
        Pixels result = cut(picture(0xE8E8E4, 3, RED), request).pixels();
        assertThat(result.at(2, 2)).isEqualTo(0xFF00FF00);
        assertThat(result.hasAlpha()).isFalse();
    }

    @Test
    void edgesCarryTheSubjectsColourNotTheBackdrops() {
        Pixels result = cut(picture(0xFFFFFF, 0, RED), (Box) null).pixels();
        for (int p : result.argb()) {
            if (p >>> 24 > 40) {
                assertThat(p & 0xFF).as("blue of %08x", p).isLessThan(0x70);
            }
        }
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        Pixels picture = picture(0x708060, 60, RED);
        int[] once = cut(picture, (Box) null).pixels().argb();
        int[] again = cut(picture, (Box) null).pixels().argb();
        assertThat(Arrays.equals(once, again)).isTrue();
    }
}
