package dev.easel.engine.retoucher.expand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.PixelSize;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CutByEdgeTest {
    private static final int SIDE = 40;
    private static final Layout BELOW =
            Layout.of(new PixelSize(SIDE, SIDE), new Expand("", 0, 0, 0, 10));

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
        Plane released = CutByEdge.release(column(SIDE), BELOW);
        assertThat(released.at(20, SIDE - 1)).isZero();
        assertThat(released.at(20, 12)).isEqualTo(1);
    }

    @Test
    void whatStandsFreeStaysProtected() {
        Plane subject = column(SIDE - 3);
        Plane released = CutByEdge.release(subject, BELOW);
        assertThat(released.values()).isEqualTo(subject.values());
    }
}
