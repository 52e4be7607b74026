package dev.easel.understanding.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.image.Feature;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The development list {@code parameter-phrases.tsv}: short phrases in all languages. */
class ParameterPhrasesTest {
    private static final List<Phrase> PHRASES =
            Table.rows("parameter-phrases", 3).stream().skip(1).map(Phrase::of).toList();

    @Test
    void readsEveryPhraseAsItIsLabelled() {
        assertThat(PHRASES.stream().filter(p -> !p.read().equals(p.stated)).map(Phrase::result))
                .isEmpty();
    }

    private record Phrase(Feature feature, String text, Set<String> stated) {
        static Phrase of(List<String> row) {
            Set<String> stated =
                    Arrays.stream(row.get(2).split(" "))
                            .filter(p -> !p.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new));
            return new Phrase(Feature.parse(row.get(0)).orElseThrow(), row.get(1), stated);
        }

        Set<String> read() {
            Stated found = ParameterReader.read(feature, Scopes.of(Message.of(text)).asked());
            Set<String> read = new TreeSet<>();
            found.fields().forEach((name, value) -> read.add(name + "=" + value));
            found.shares().forEach((side, share) -> read.add(side + "_share=" + rounded(share)));
            found.longSide().ifPresent(pixels -> read.add("long_side=" + pixels));
            return read;
        }

        String result() {
            return feature + ": " + text + " " + stated + " is read as " + read();
        }

        private static String rounded(double share) {
            return String.format(Locale.ROOT, "%.4f", share).replaceAll("(\\.\\d+?)0+$", "$1");
        }
    }
}
