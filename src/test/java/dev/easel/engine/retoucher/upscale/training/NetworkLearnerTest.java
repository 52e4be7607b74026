package dev.easel.engine.retoucher.upscale.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.upscale.Convolution;
import dev.easel.engine.retoucher.upscale.DoublingNetwork;
import dev.easel.engine.retoucher.upscale.Separable;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetworkLearnerTest {
    private static final int LARGE = 2 * (Mosaic.SIDE + 2 * Mosaic.MARGIN);

    private static Mosaic.Pair discs(SplittableRandom random) {
        Plane large = disc(LARGE, random.nextDouble(20, 60));
        return new Mosaic.Pair(Separable.AREA.halve(large), large);
    }

    /** An anti-aliased disc. */
    private static Plane disc(int side, double radius) {
        Plane out = Plane.zeros(side, side);
        for (int i = 0; i < out.values().length; i++) {
            double far = Math.hypot(i % side - side / 2.0, i / side - side / 2.0) - radius;
            out.values()[i] = (float) (40 + 170 * Math.clamp(.5 - far, 0, 1));
        }
        return out;
    }

    @Test
    void slopesAreThoseOfTheLoss() {
        DoublingNetwork network = NetworkLearner.random(3, 3, Randoms.of(4));
        NetworkLearner learner = new NetworkLearner(network, 4);
        SplittableRandom random = Randoms.of(1);
        Plane grainy = disc(LARGE, 40).map(v -> v + (float) random.nextGaussian() * 20);
        Mosaic.Pair pair = new Mosaic.Pair(Separable.AREA.halve(grainy), grainy);
        Mosaic mosaic = Mosaic.of(List.of(pair), network.reach());
        List<Convolution> slopes = learner.slopes(mosaic).slopes();
        float step = 3e-4f;
        for (int layer = 0; layer < 3; layer++) {
            float[] weights = network.layers().get(layer).weights();
            for (int i = 1; i < weights.length; i += 7) {
                float before = weights[i];
                weights[i] = before + step;
                double more = learner.slopes(mosaic).loss();
                weights[i] = before - step;
                double less = learner.slopes(mosaic).loss();
                weights[i] = before;
                double slope = slopes.get(layer).weights()[i];
                assertThat((more - less) / (2 * step))
                        .isCloseTo(slope, within(2e-5 + .05 * Math.abs(slope)));
            }
        }
    }

    @Test
    void learnsToDoubleDiscsBetterThanInterpolationAndTheSameAgain() {
        DoublingNetwork network = learned();
        Plane disc = disc(96, 31);
        Plane small = Separable.AREA.halve(disc);
        Plane large = network.apply(small);
        assertThat(error(large, disc)).isLessThan(.95 * error(Separable.twice(small), disc));
        assertThat(learned().apply(small).values()).isEqualTo(large.values());
    }

    private static DoublingNetwork learned() {
        DoublingNetwork blank = NetworkLearner.random(4, 3, Randoms.of(2));
        Course course = new Course(new Damage(0, 0, 0, 95), 60, 3e-3, 4);
        Lesson lesson = random -> discs(Randoms.of(random.nextLong()));
        return TrainUpscaler.learn(blank, lesson, course, Randoms.of(3));
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
