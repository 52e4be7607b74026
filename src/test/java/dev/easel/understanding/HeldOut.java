package dev.easel.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A labelled message the model was not trained on, from {@code held-out.tsv} or the later {@code
 * blind.tsv}.
 *
 * @param intent the feature's word, or {@code other}
 * @param parameters as text; sides that grow by a share are named {@code left_share} and so on
 */
record HeldOut(
        String language,
        String intent,
        boolean hasImage,
        String text,
        Map<String, String> parameters,
        List<String> tags) {
    static List<HeldOut> all() {
        return in("held-out");
    }

    static List<HeldOut> in(String file) {
        try (var in = HeldOut.class.getResourceAsStream("/understanding/" + file + ".tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(line -> of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HeldOut of(String[] columns) {
        Map<String, String> parameters = new TreeMap<>();
        Arrays.stream(columns[4].split(" "))
                .filter(p -> !p.isBlank())
                .map(p -> p.split("="))
                .forEach(p -> parameters.put(p[0], p[1]));
        return new HeldOut(
                columns[0],
                columns[1],
                Boolean.parseBoolean(columns[2]),
                columns[3],
                parameters,
                List.of(columns[5].split(",")));
    }

    /** What a reading states, in the form of {@link #parameters}. */
    static Map<String, String> stated(Reading reading) {
        Map<String, String> stated = new TreeMap<>();
        reading.parameters().forEach((name, value) -> stated.put(name, value.toString()));
        reading.sizing()
                .shares()
                .forEach((side, share) -> stated.put(side + "_share", share.toString()));
        return stated;
    }

    static String word(Reading reading) {
        return reading.intent().map(f -> f.word()).orElse("other");
    }
}
