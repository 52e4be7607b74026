package dev.easel.engine.retoucher.style;

import dev.easel.engine.retoucher.core.ColorPlanes;
import java.util.SplittableRandom;

/** A bag of CIELAB colours drawn from a picture, three numbers each. */
record ColourSamples(double[][] colours) {
    /** Draws {@code count} colours, with repetition. */
    static ColourSamples of(ColorPlanes lab, int count, SplittableRandom random) {
        double[][] out = new double[count][];
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(lab.width() * lab.height());
            out[i] =
                    new double[] {
                        lab.first().values()[at],
                        lab.second().values()[at],
                        lab.third().values()[at]
                    };
        }
        return new ColourSamples(out);
    }

    double[] mean() {
        double[] mean = new double[3];
        for (double[] c : colours) {
            for (int k = 0; k < 3; k++) {
                mean[k] += c[k] / colours.length;
            }
        }
        return mean;
    }

    /** Covariance; {@code floor} is added to the variances so that one flat colour has some. */
    double[][] covariance(double floor) {
        double[] mean = mean();
        double[][] out = {{floor, 0, 0}, {0, floor, 0}, {0, 0, floor}};
        for (double[] c : colours) {
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    out[i][j] += (c[i] - mean[i]) * (c[j] - mean[j]) / colours.length;
                }
            }
        }
        return out;
    }
}
