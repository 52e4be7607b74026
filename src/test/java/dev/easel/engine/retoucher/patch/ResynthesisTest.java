package dev.easel.engine.retoucher.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.retoucher.core.Mask;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ResynthesisTest {
    private static final int SIDE = 64;

    /** Noise of one brightness on the left half, of another on the right. */
    private static PatchImage halves(float left, float right) {
        SplittableRandom random = new SplittableRandom(9);
        PatchImage image = PatchImage.blank(SIDE, SIDE);
        for (int i = 0; i < SIDE * SIDE; i++) {
            float value = (i % SIDE < SIDE / 2 ? left : right) + random.nextInt(20);
            Arrays.fill(image.data(), 4 * i, 4 * i + 3, value);
        }
        return image;
    }

    private static double mean(PatchImage image, int from, int to) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = from; x < to; x++) {
                sum += image.luma(y * SIDE + x);
            }
        }
        return sum / (SIDE * (to - from));
    }

    @Test
    void theMaterialGoesWhereTheSketchWantsIt() {
        Mask everywhere = Mask.none(SIDE, SIDE).not();
        PatchImage flat = PatchImage.blank(SIDE, SIDE);
        for (int i = 0; i < SIDE * SIDE; i++) {
            Arrays.fill(flat.data(), 4 * i, 4 * i + 3, i % SIDE < SIDE / 2 ? 190f : 50f);
        }
        PatchImage drawn = new Resynthesis(halves(40, 180), flat, everywhere, 3).run(() -> {});
        assertThat(mean(drawn, 0, 24)).isGreaterThan(170);
        assertThat(mean(drawn, 40, 64)).isLessThan(70);
    }

    @Test
    void whatIsNotFreeStays() {
        PatchImage sketch = halves(60, 160);
        Mask nothing = Mask.none(SIDE, SIDE);
        PatchImage drawn = new Resynthesis(halves(40, 180), sketch, nothing, 3).run(() -> {});
        assertThat(drawn.data()).isEqualTo(sketch.data());
    }
}
