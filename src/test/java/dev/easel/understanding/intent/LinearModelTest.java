package dev.easel.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    @Test
    void writesAndReadsTheSameScores() throws IOException {
        LinearModel model = model().withTemperature(0.7f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        Features features = new Features(List.of(new int[] {1, 5}, new int[] {900}));
        assertThat(read.scores(features)).isEqualTo(model.scores(features));
        assertThat(read.temperature()).isEqualTo(0.7f);
    }

    @Test
    void roundingStaysCloseToTheWeight() {
        double[] scores = model().scores(new Features(List.of(new int[] {5})));
        assertThat(scores[2]).isBetween(2.99, 3.01);
        assertThat(scores[0]).isZero();
    }

    @Test
    void refusesOtherFiles() {
        var noise = new ByteArrayInputStream(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> LinearModel.read(noise)).isInstanceOf(IOException.class);
    }

    @Test
    void aGroupCountsTheSameHoweverManyFeaturesAreInIt() {
        double alone = model().scores(new Features(List.of(new int[] {5})))[2];
        int[] four = {1, 2, 3, 5};
        assertThat(model().scores(new Features(List.of(four)))[2]).isEqualTo(alone / 2);
    }

    private static LinearModel model() {
        float[] weights = new float[Features.DIMENSIONS * Intents.COUNT];
        weights[5 * Intents.COUNT + 2] = 3;
        weights[900 * Intents.COUNT + 2] = -4;
        return LinearModel.rounded(new float[Intents.COUNT], weights);
    }
}
