package dev.easel.engine.retoucher.upscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.bench.Measure;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpscaleEditTest {
    private static final UpscaleEdit EDIT = new UpscaleEdit();

    private static EngineResult run(Pixels image, Upscale request) {
        Job job = new Job(request, Inputs.of(image), 7, Locale.ENGLISH);
        return EDIT.apply(request, job, Progress.NONE);
    }

    private static Pixels picture(Pixels image, Upscale request) {
        return ((EngineResult.Picture) run(image, request)).pixels();
    }

    private static Upscale plain(int factor, Flavor flavor) {
        return new Upscale(factor, flavor, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void isCloserToTheOriginalThanLanczos(int factor) {
        Pixels card = TestCard.draw(256, 192);
        Plane original = Measure.luma(card);
        Pixels small = Resize.AREA.to(new PixelSize(256 / factor, 192 / factor), card);
        Plane ours = Measure.luma(picture(small, plain(factor, Flavor.PHOTO)));
        Plane lanczos = Measure.luma(Resize.LANCZOS.to(card.size(), small));
        assertThat(Measure.psnr(ours, original)).isGreaterThan(Measure.psnr(lanczos, original));
    }

    @ParameterizedTest
    @EnumSource(Flavor.class)
    void everyFlavorMakesAnotherPicture(Flavor flavor) {
        Pixels card = TestCard.draw(60, 40);
        Pixels result = picture(card, plain(2, flavor));
        Flavor next = Flavor.values()[(flavor.ordinal() + 1) % Flavor.values().length];
        assertThat(result.size()).isEqualTo(new PixelSize(120, 80));
        assertThat(result.argb()).isNotEqualTo(picture(card, plain(2, next)).argb());
    }

    @Test
    void sharpenGrainAndDetailEachAct() {
        Pixels card = TestCard.draw(60, 40);
        int[] without = picture(card, plain(2, Flavor.PHOTO)).argb();
        for (int i = 0; i < 3; i++) {
            int[] levels = new int[3];
            levels[i] = 60;
            Upscale request = new Upscale(2, Flavor.PHOTO, levels[0], levels[1], levels[2]);
            assertThat(picture(card, request).argb()).isNotEqualTo(without);
        }
    }

    /** A piece of a picture comes out as it does in the whole, wherever the whole is cut. */
    @Test
    void leavesNoSeams() {
        Pixels card = TestCard.draw(400, 40);
        Pixels piece = crop(card, 200, 200);
        Upscale request = new Upscale(8, Flavor.PHOTO, 50, 0, 80);
        Pixels whole = picture(card, request);
        Pixels part = picture(piece, request);
        int outOfReach = 8 * 30;
        for (int y = 0; y < whole.height(); y += 7) {
            for (int x = outOfReach; x < part.width(); x += 5) {
                assertThat(part.at(x, y)).isEqualTo(whole.at(x + 8 * 200, y));
            }
        }
    }

    private static Pixels crop(Pixels pixels, int left, int width) {
        Pixels out = Pixels.blank(width, pixels.height());
        for (int i = 0; i < out.argb().length; i++) {
            out.argb()[i] = pixels.at(left + i % width, i / width);
        }
        return out;
    }

    @ParameterizedTest
    @EnumSource(Flavor.class)
    void oddPicturesComeOutWhole(Flavor flavor) {
        Pixels dot = new Pixels(1, 1, new int[] {0xFF336699});
        int middle = picture(dot, plain(8, flavor)).at(3, 3);
        assertThat(middle >>> 24).isEqualTo(0xFF);
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(middle >> shift & 0xFF).isCloseTo(0x336699 >> shift & 0xFF, within(2));
        }
        assertThat(picture(Pixels.blank(1, 300), plain(2, flavor)).argb()).containsOnly(0);
        Pixels black = new Pixels(5, 3, new int[15]);
        Arrays.fill(black.argb(), 0xFF000000);
        assertThat(picture(black, plain(4, flavor)).argb()).containsOnly(0xFF000000);
    }

    @Test
    void keepsAlphaAndLetsNoHiddenColorBleedIn() {
        Pixels half = Pixels.blank(20, 20);
        for (int i = 0; i < 400; i++) {
            half.argb()[i] = i % 20 < 10 ? 0xFFFF8000 : 0x000000FF;
        }
        Pixels large = picture(half, plain(2, Flavor.PHOTO));
        assertThat(large.at(5, 20) >>> 24).isEqualTo(255);
        assertThat(large.at(35, 20) >>> 24).isZero();
        assertThat(large.at(19, 20) & 0xFFFFFF).isEqualTo(0xFF8000);
    }

    @Test
    void theSameSeedGivesTheSameBytesOnOneCoreAndOnMany() throws Exception {
        Pixels card = TestCard.draw(300, 40);
        Upscale request = new Upscale(4, Flavor.ART, 30, 50, 30);
        int[] many = picture(card, request).argb();
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> picture(card, request)).get().argb()).isEqualTo(many);
        }
    }

    @Test
    void refusesMoreThanAHundredMegapixels() {
        assertThat(run(Pixels.blank(2000, 1000), plain(8, Flavor.PHOTO)))
                .isInstanceOfSatisfying(
                        EngineResult.Refusal.class,
                        r -> assertThat(r.code()).isEqualTo("too_large"));
    }
}
