package dev.easel.engine.retoucher.upscale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.retoucher.core.Plane;
import org.junit.jupiter.api.Test;

class BlockinessTest {
    private static final Plane CARD = Layers.of(TestCard.draw(256, 192)).luma();

    @Test
    void isFaintWhereNothingWasCompressed() {
        assertThat(Blockiness.of(CARD)).isLessThan(Recipe.BLOCKY);
        assertThat(Blockiness.of(Plane.filled(64, 64, 90))).isZero();
        assertThat(Blockiness.of(Plane.zeros(1, 1))).isZero();
    }

    @Test
    void showsWhereBlocksStandApartWhereverTheyBegin() {
        for (int begin = 0; begin < 8; begin += 3) {
            Plane blocks = CARD.copy();
            for (int i = 0; i < blocks.values().length; i++) {
                int column = (i % CARD.width() + begin) / 8;
                int line = (i / CARD.width() + begin) / 8;
                blocks.values()[i] += (column + line) % 2 == 0 ? 2 : -2;
            }
            assertThat(Blockiness.of(blocks)).isGreaterThan(Recipe.BLOCKY);
        }
    }
}
