package dev.easel.engine.illustrator.cast.hero.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Reads people.tsv: who wears what. */
final class Looks {
    private static final String RESOURCE = "/illustrator/people.tsv";

    private Looks() {}

    static List<Look> all() {
        try (InputStream in = Objects.requireNonNull(Looks.class.getResourceAsStream(RESOURCE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Looks::look).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Look look(String line) {
        String[] field = line.split("\t", -1);
        String[] dress = constant(field[3]).split("\\+");
        return new Look(
                field[0],
                list(field[1], Function.identity()),
                list(field[2], name -> Hair.valueOf(constant(name))),
                new Dress(Dress.Upper.valueOf(dress[0]), Dress.Lower.valueOf(dress[1])),
                list(field[4], name -> Hat.valueOf(constant(name))),
                field[5],
                new LinkedHashSet<>(list(field[6], Function.identity())),
                Arrays.stream(field[7].split(" ")).map(Looks::colors).toList());
    }

    private static List<Integer> colors(String choices) {
        return choices.equals("any") ? List.of() : list(choices, rgb -> Integer.parseInt(rgb, 16));
    }

    private static <T> List<T> list(String field, Function<String, T> reader) {
        return Arrays.stream(field.split(",")).map(reader).toList();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
