package dev.easel.understanding.training;

import dev.easel.understanding.intent.Intents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled sentence.
 *
 * @param place of its intent in {@link Intents}
 * @param language two letters
 */
record Sentence(int place, String language, String text) {
    /**
     * Reads every {@code <intent>.tsv} (language, text) of a directory, in the order of the names.
     */
    static List<Sentence> in(Path directory) throws IOException {
        List<Path> files;
        try (var list = Files.list(directory)) {
            files = list.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Path file : files) {
            int place = Intents.placeOf(file.getFileName().toString().replace(".tsv", ""));
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\t", 2);
                sentences.add(new Sentence(place, columns[0], columns[1]));
            }
        }
        return sentences;
    }
}
