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
 * @param situation in which it is said: the name of the file it is from
 */
record Sentence(int place, String language, String situation, String text) {
    private static final String ENDING = ".txt";

    /** Reads every {@code <situation>.txt} of a directory, in the order of the names. */
    static List<Sentence> in(Path directory) throws IOException {
        List<Path> files;
        try (var list = Files.list(directory)) {
            files = list.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Path file : files) {
            String situation = file.getFileName().toString().replace(ENDING, "");
            sentences.addAll(of(situation, Files.readAllLines(file)));
        }
        return sentences;
    }

    /** Sentences one a line, each list below its {@code [intent language]}. */
    static List<Sentence> of(String situation, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        String[] heading = {};
        for (String line : lines) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1).split(" ");
            } else if (!line.isBlank()) {
                int place = Intents.placeOf(heading[0]);
                sentences.add(new Sentence(place, heading[1], situation, line));
            }
        }
        return sentences;
    }
}
