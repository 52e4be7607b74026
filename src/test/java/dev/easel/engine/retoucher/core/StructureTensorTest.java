package dev.easel.engine.retoucher.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTensorTest {
    @ParameterizedTest
    @ValueSource(doubles = {-1.2, -0.4, 0, 0.7, 1.3})
    void anglesRunAlongTheStripes(double angle) {
        Plane stripes = Plane.zeros(64, 64);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                double across = -x * Math.sin(angle) + y * Math.cos(angle);
                stripes.values()[y * 64 + x] = (float) Math.sin(across * 0.6);
            }
        }
        StructureTensor tensor = StructureTensor.of(stripes, 4);
        assertThat((double) tensor.angle().at(32, 32)).isCloseTo(angle, within(0.03));
        assertThat(tensor.coherence().at(32, 32)).isGreaterThan(0.95f);
    }
}
