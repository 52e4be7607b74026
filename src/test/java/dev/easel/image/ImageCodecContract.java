package dev.easel.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every codec must do with what it wrote itself. */
public abstract class ImageCodecContract {
    protected abstract ImageCodec codec();

    private static Pixels picture(boolean alpha) {
        Pixels pixels = Pixels.blank(40, 30);
        for (int i = 0; i < pixels.argb().length; i++) {
            int x = i % 40;
            int opacity = alpha ? 6 * x : 255;
            pixels.argb()[i] = opacity << 24 | 6 * x << 16 | 8 * (i / 40) << 8 | 240 - 6 * x;
        }
        return pixels;
    }

    @Test
    void pngKeepsEveryPixel() {
        Pixels picture = picture(true);
        byte[] encoded = codec().encode(picture, ImageFormat.PNG);
        assertThat(codec().decode(encoded).argb()).isEqualTo(picture.argb());
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatComesBackNearlyTheSame(ImageFormat format) {
        Pixels picture = picture(false);
        Pixels decoded = codec().decode(codec().encode(picture, format));
        assertThat(decoded.size()).isEqualTo(picture.size());
        assertThat(meanDifference(picture, decoded)).isLessThan(3);
    }

    @ParameterizedTest
    @EnumSource
    void alphaIsKeptOrLiesOverWhite(ImageFormat format) {
        Pixels decoded = codec().decode(codec().encode(picture(true), format));
        assertThat(decoded.hasAlpha()).isEqualTo(format.alpha());
        if (!format.alpha()) {
            assertThat(decoded.at(0, 15) & 0xF0F0F0).isEqualTo(0xF0F0F0);
        } else {
            assertThat(decoded.at(0, 15) >>> 24).isZero();
            assertThat(decoded.at(20, 15) >>> 24).isEqualTo(120);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHeaderTellsWhatDecodingGives(ImageFormat format) {
        ImageInfo info = codec().probe(codec().encode(picture(true), format));
        assertThat(info).isEqualTo(new ImageInfo(new PixelSize(40, 30), format.mimeType()));
    }

    @ParameterizedTest
    @EnumSource
    void theSamePixelsGiveTheSameBytes(ImageFormat format) {
        assertThat(codec().encode(picture(true), format))
                .isEqualTo(codec().encode(picture(true), format));
    }

    @ParameterizedTest
    @EnumSource
    void onePixelIsEnough(ImageFormat format) {
        Pixels one = new Pixels(1, 1, new int[] {0xFFFFFFFF});
        assertThat(codec().decode(codec().encode(one, format)).argb()).containsExactly(0xFFFFFFFF);
    }

    @Test
    void aThumbnailIsSmallAndNeverEnlarged() {
        Pixels wide = Pixels.blank(1000, 100);
        Arrays.fill(wide.argb(), 0xFF3366CC);
        ImageInfo small = codec().probe(codec().thumbnail(wide, 512));
        assertThat(small).isEqualTo(new ImageInfo(new PixelSize(512, 51), "image/webp"));
        ImageInfo same = codec().probe(codec().thumbnail(picture(false), 512));
        assertThat(same.size()).isEqualTo(new PixelSize(40, 30));
    }

    @Test
    void whatIsNoImageIsRefused() {
        assertThatThrownBy(() -> codec().probe(new byte[0]))
                .isInstanceOf(UnreadableImageException.class);
        assertThatThrownBy(() -> codec().decode("<html>".getBytes()))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("send");
    }

    private static double meanDifference(Pixels a, Pixels b) {
        double sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 0xFF) - (b.argb()[i] >> shift & 0xFF));
            }
        }
        return sum / a.argb().length / 3;
    }
}
