package dev.easel.engine.illustrator.cast.hero.animal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads birds.tsv: what each bird looks like. */
final class Fowls {
    private static final String RESOURCE = "/illustrator/birds.tsv";

    private Fowls() {}

    static List<Fowl> all() {
        try (InputStream in = Objects.requireNonNull(Fowls.class.getResourceAsStream(RESOURCE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Fowls::fowl).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fowl fowl(String line) {
        String[] field = line.split("\t", -1);
        double[] size =
                Arrays.stream(field[1].split(" ")).mapToDouble(Double::parseDouble).toArray();
        String[] colors = field[5].split(" ");
        return new Fowl(
                field[0],
                size[0],
                size[1],
                size[2],
                Fowl.Beak.valueOf(field[2]),
                Fowl.Tail.valueOf(field[3]),
                Set.of(field[4].split(",")),
                colors(colors[0]),
                Arrays.stream(colors).skip(1).map(rgb -> Integer.parseInt(rgb, 16)).toList());
    }

    private static List<Integer> colors(String choices) {
        return Arrays.stream(choices.split(",")).map(rgb -> Integer.parseInt(rgb, 16)).toList();
    }
}
