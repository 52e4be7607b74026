package dev.easel.engine.retoucher.cutout.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.retoucher.cutout.trees.FeatureTable;
import dev.easel.engine.retoucher.cutout.trees.Trees;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private static final Boosting BOOSTING = new Boosting(60, 8, 0.2, 1, 5);

    /** Two features that matter together, and one that does not. */
    private static Sample sample(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] columns = new float[3][rows];
        float[] target = new float[rows];
        float[] weight = new float[rows];
        for (int i = 0; i < rows; i++) {
            for (float[] column : columns) {
                column[i] = (float) random.nextDouble();
            }
            target[i] = columns[0][i] > 0.5 && columns[1][i] > 0.3 ? 1 : 0;
            weight[i] = 1;
        }
        FeatureTable table = new FeatureTable(rows);
        Arrays.stream(columns).forEach(table::add);
        return new Sample(table, target, weight, 0);
    }

    private static double error(Trees trees, Sample sample) {
        float[] answers = trees.answers(sample.features());
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            sum += Math.abs(answers[i] - sample.target()[i]);
        }
        return sum / answers.length;
    }

    @Test
    void learnsWhatTwoFeaturesMeanTogether() {
        Trees trees = BOOSTING.learn(List.of(sample(2000, 1), sample(2000, 2)), 7);
        assertThat(error(trees, sample(1000, 3))).isLessThan(0.06);
    }

    @Test
    void theSameSamplesGiveTheSameTrees() throws IOException {
        byte[] once = written(BOOSTING.learn(List.of(sample(500, 1)), 7));
        byte[] again = written(BOOSTING.learn(List.of(sample(500, 1)), 7));
        assertThat(once).isEqualTo(again);
    }

    @Test
    void treesAnswerTheSameWhenReadBack() throws IOException {
        Trees trees = BOOSTING.learn(List.of(sample(500, 1)), 7);
        Trees read = Trees.read(new DataInputStream(new ByteArrayInputStream(written(trees))));
        Sample other = sample(100, 2);
        assertThat(read.answers(other.features())).isEqualTo(trees.answers(other.features()));
    }

    @Test
    void aMeanOfTreesAnswersTheMean() {
        Trees one = BOOSTING.learn(List.of(sample(500, 1)), 7);
        Trees two = BOOSTING.learn(List.of(sample(500, 2)), 8);
        FeatureTable table = sample(50, 3).features();
        float[] mean = Trees.mean(List.of(one, two)).answers(table);
        for (int i = 0; i < mean.length; i++) {
            float expected = (one.answers(table)[i] + two.answers(table)[i]) / 2;
            assertThat(mean[i]).isCloseTo(expected, Offset.offset(1e-4f));
        }
    }

    private static byte[] written(Trees trees) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
