package dev.easel.engine.retoucher.upscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.easel.engine.retoucher.core.Plane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoublingNetworkTest {
    private static final Plane CARD = Layers.of(TestCard.draw(64, 48)).luma();

    @ParameterizedTest
    @EnumSource(TrainedNetwork.class)
    void keepsFlatPlanesFlat(TrainedNetwork file) {
        for (float v : file.read().apply(Plane.filled(9, 7, 120)).values()) {
            assertThat(v).isCloseTo(120, within(.01f));
        }
    }

    @ParameterizedTest
    @EnumSource(TrainedNetwork.class)
    void givesTheSameEdgesInABrighterPicture(TrainedNetwork file) {
        DoublingNetwork network = file.read();
        Plane dark = network.apply(CARD);
        Plane bright = network.apply(CARD.map(v -> v + 20));
        for (int i = 0; i < dark.values().length; i++) {
            assertThat(bright.values()[i]).isCloseTo(dark.values()[i] + 20, within(.05f));
        }
    }

    /** Each pixel depends only on those within reach, wherever the plane is cut. */
    @ParameterizedTest
    @EnumSource(TrainedNetwork.class)
    void reachesNoFartherThanItSays(TrainedNetwork file) {
        DoublingNetwork network = file.read();
        Plane whole = network.apply(CARD);
        Plane part = network.apply(new Area(20, 0, 44, 48).of(CARD));
        int far = Math.max(2, network.reach());
        for (int y = 0; y < whole.height(); y++) {
            for (int x = 2 * far; x < part.width(); x++) {
                assertThat(part.at(x, y)).isEqualTo(whole.at(x + 40, y));
            }
        }
    }
}
