package dev.easel.engine.retoucher.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import org.junit.jupiter.api.Test;

class PaintedAreaTest {
    @Test
    void framesAreCutAway() {
        Plane framed = lightness(framed(Drawn.strokes(150, 120), 12));
        Box area = PaintedArea.of(framed);
        assertThat(area.x()).isBetween(12, 16);
        assertThat(area.y()).isBetween(12, 16);
        assertThat(area.x() + area.width()).isBetween(158, 162);
        assertThat(area.y() + area.height()).isBetween(128, 132);
    }

    @Test
    void picturesWithoutFrameStayWhole() {
        assertThat(PaintedArea.of(lightness(Drawn.scene(160, 112))))
                .isEqualTo(new Box(0, 0, 160, 112));
        assertThat(PaintedArea.of(Plane.zeros(1, 1))).isEqualTo(new Box(0, 0, 1, 1));
    }

    private static Plane lightness(Pixels pixels) {
        return ColorSpace.CIELAB.of(pixels).first();
    }

    private static Pixels framed(Pixels picture, int border) {
        Pixels out =
                Drawn.flat(picture.width() + 2 * border, picture.height() + 2 * border, 0xFFF4EFE2);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                out.argb()[(y + border) * out.width() + x + border] = picture.at(x, y);
            }
        }
        return out;
    }
}
