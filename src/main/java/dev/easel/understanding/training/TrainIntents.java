package dev.easel.understanding.training;

import dev.easel.understanding.intent.LinearModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the intent model while building: {@code TrainIntents <sentences> <classes>} reads the
 * sentences and writes {@code understanding/intents} among the classes. Does nothing when neither
 * the sentences nor the code have changed.
 */
public final class TrainIntents {
    private TrainIntents() {}

    public static void main(String[] args) throws IOException {
        Path sentences = Path.of(args[0]);
        Path directory = Path.of(args[1], "understanding");
        Path code = Path.of(args[1], "dev", "easel", "understanding");
        Path weights = directory.resolve("intents");
        Path stamp = Path.of(args[1]).resolveSibling("understanding.sha256");
        String digest =
                Digests.of(
                        List.of(
                                sentences,
                                code,
                                directory.resolve("cues.tsv"),
                                directory.resolve("concepts.tsv"),
                                directory.resolve("tongues.tsv")));
        if (Files.exists(weights)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(digest)) {
            return;
        }
        train(Sentence.in(sentences), weights);
        Files.writeString(stamp, digest);
    }

    private static void train(List<Sentence> sentences, Path weights) throws IOException {
        List<Example> examples = sentences.stream().flatMap(Example::of).toList();
        Calibration.Result calibration = Calibration.of(sentences, examples);
        LinearModel model = Trainer.train(examples).withTemperature(calibration.temperature());
        Files.createDirectories(weights.getParent());
        try (var out = Files.newOutputStream(weights)) {
            model.write(out);
        }
        System.out.printf(
                "intent model: %d sentences, %.1f%% right in cross-validation, temperature %.2f%n",
                sentences.size(), 100 * calibration.accuracy(), calibration.temperature());
    }
}
