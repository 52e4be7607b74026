package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.animal.Beast.Ears;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Marking;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Muzzle;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Tail;
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

/** Reads beasts.tsv: what each furry animal looks like. */
final class Beasts {
    private static final String RESOURCE = "/illustrator/beasts.tsv";

    private Beasts() {}

    static List<Beast> all() {
        try (InputStream in = Objects.requireNonNull(Beasts.class.getResourceAsStream(RESOURCE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Beasts::beast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Beast beast(String line) {
        String[] field = line.split("\t", -1);
        double[] size =
                Arrays.stream(field[1].split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Beast(
                field[0],
                new Beast.Trunk(size[0], size[1], size[2], size[3]),
                Arrays.stream(field[2].split(",")).map(Posture::valueOf).toList(),
                Ears.valueOf(field[3]),
                Muzzle.valueOf(field[4]),
                Tail.valueOf(field[5]),
                Marking.valueOf(field[6]),
                Set.of(field[7].split(",")),
                Double.parseDouble(field[8]),
                Arrays.stream(field[9].split(" ")).map(Beasts::colors).toList());
    }

    private static List<Integer> colors(String choices) {
        return choices.equals("own")
                ? List.of()
                : Arrays.stream(choices.split(",")).map(rgb -> Integer.parseInt(rgb, 16)).toList();
    }
}
