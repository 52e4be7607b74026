package dev.easel.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    @Test
    void writesAndReadsTheSameScores() throws IOException {
        LinearModel model = model().withTemperature(0.7f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        int[] features = {1, 5, 900};
        assertThat(read.scores(features)).isEqualTo(model.scores(features));
        assertThat(read.temperature()).isEqualTo(0.7f);
    }

    @Test
    void roundingStaysCloseToTheWeight() {
        double[] scores = model().scores(new int[] {5});
        assertThat(scores[2]).isBetween(2.99, 3.01);
        assertThat(scores[0]).isZero();
    }

    @Test
    void refusesOtherFiles() {
        var noise = new ByteArrayInputStream(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> LinearModel.read(noise)).isInstanceOf(IOException.class);
    }

    @Test
    void gramsAscendAndDoNotRepeat() {
        int[] grams = Grams.of(Scopes.of(Message.of("no no no, make it bigger bigger 放大")));
        assertThat(grams).isSorted().doesNotHaveDuplicates().isNotEmpty();
        assertThat(Arrays.stream(grams).max().orElseThrow()).isLessThan(Grams.DIMENSIONS);
    }

    @Test
    void gramsOfALongTextStayBounded() {
        String words = "abcdefghijklmnopqrstuvwxyz0123456789 ".repeat(110);
        int[] grams = Grams.of(Scopes.of(Message.of(words)));
        assertThat(grams.length).isLessThan(9000);
    }

    private static LinearModel model() {
        float[] weights = new float[Grams.DIMENSIONS * Intents.COUNT];
        weights[5 * Intents.COUNT + 2] = 3;
        weights[900 * Intents.COUNT + 2] = -4;
        return LinearModel.rounded(new float[Intents.COUNT], weights);
    }
}
