package dev.easel.engine.retoucher.expand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.retoucher.core.Plane;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CutBelowTest {
    private static final int SIDE = 40;

    /** A column from row 10 down to, but not including, a row. */
    private static Plane column(int bottom) {
        Plane plane = Plane.zeros(SIDE, SIDE);
        for (int y = 10; y < bottom; y++) {
            Arrays.fill(plane.values(), y * SIDE + 15, y * SIDE + 25, 1);
        }
        return plane;
    }

    @Test
    void whatTheLowerEdgeCutsMayGoOn() {
        Plane released = CutBelow.release(column(SIDE));
        assertThat(released.at(20, SIDE - 1)).isZero();
        assertThat(released.at(20, 12)).isEqualTo(1);
    }

    @Test
    void whatStandsFreeStaysProtected() {
        Plane subject = column(SIDE - 3);
        assertThat(CutBelow.release(subject)).isSameAs(subject);
    }
}
