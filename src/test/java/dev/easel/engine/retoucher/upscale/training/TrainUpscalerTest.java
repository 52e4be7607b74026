package dev.easel.engine.retoucher.upscale.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.upscale.BankFile;
import dev.easel.engine.retoucher.upscale.FilterBank;
import dev.easel.engine.retoucher.upscale.Separable;
import org.junit.jupiter.api.Test;

class TrainUpscalerTest {
    private static final FilterBank UNUSED = new FilterBank(new float[FilterBank.SIZE]);

    private static float[] learn() {
        return new TrainUpscaler(5).learn(BankFile.PHOTO, 2, UNUSED);
    }

    @Test
    void learnsTheSameFiltersAgain() {
        assertThat(learn()).isEqualTo(learn());
    }

    @Test
    void filtersKeepFlatPlanesFlatAndDoubleEdgesBetterThanCubic() {
        FilterBank bank = new FilterBank(learn());
        for (float v : bank.apply(Plane.filled(9, 7, 120)).values()) {
            assertThat(v).isCloseTo(120, within(.1f));
        }
        Plane disc = disc(96);
        Plane small = Separable.AREA.halve(disc);
        assertThat(error(bank.apply(small), disc))
                .isLessThan(.9 * error(Separable.twice(small), disc));
    }

    /** An anti-aliased disc. */
    private static Plane disc(int side) {
        Plane out = Plane.zeros(side, side);
        for (int i = 0; i < out.values().length; i++) {
            double far = Math.hypot(i % side - side / 2.0, i / side - side / 2.0) - side / 3.0;
            out.values()[i] = (float) (40 + 170 * Math.clamp(.5 - far, 0, 1));
        }
        return out;
    }

    private static double error(Plane a, Plane b) {
        double sum = 0;
        for (int i = 0; i < a.values().length; i++) {
            double d = a.values()[i] - b.values()[i];
            sum += d * d;
        }
        return sum;
    }
}
