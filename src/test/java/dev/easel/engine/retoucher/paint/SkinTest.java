package dev.easel.engine.retoucher.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.PixelSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkinTest {
    private static final PixelSize SIZE = new PixelSize(96, 96);
    private static final Plane SMOOTH = Plane.filled(96, 96, 65);

    @Test
    void skinIsSmoothAndRockOfItsColourIsNot() {
        Plane rough = Noise.white(SIZE, 1, 1).map(n -> 65 + 12 * n);
        assertThat(Skin.in(coloured(SMOOTH, 14, 18), List.of()).mean()).isGreaterThan(.9f);
        assertThat(Skin.in(coloured(rough, 14, 18), List.of()).mean()).isLessThan(.1f);
    }

    @Test
    void whatHasTheColourOfAFaceIsSkin() {
        ColorPlanes pale = coloured(SMOOTH, 2, 4);
        Faces.Face face = new Faces.Face(.5, .5, .2, .2);
        assertThat(Skin.in(pale, List.of()).mean()).isLessThan(.1f);
        assertThat(Skin.in(pale, List.of(face)).mean()).isGreaterThan(.9f);
    }

    private static ColorPlanes coloured(Plane lightness, float a, float b) {
        return new ColorPlanes(lightness, Plane.filled(96, 96, a), Plane.filled(96, 96, b));
    }
}
