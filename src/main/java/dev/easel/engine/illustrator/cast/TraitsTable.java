package dev.easel.engine.illustrator.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What traits.tsv says of each kind: height, habitat, stand-in icon, matter. */
final class TraitsTable {
    private static final String RESOURCE = "/illustrator/traits.tsv";

    /**
     * One line.
     *
     * @param icon that stands in for a hero, if any
     */
    record Entry(double metres, Traits.Habitat habitat, Optional<String> icon, Fabric matter) {}

    /** What a kind is made of. */
    enum Fabric {
        PLAIN,
        FUR,
        LEAF,
        WOOD,
        METAL,
        GLASS,
        GLOSS
    }

    private record Rule(Pattern kinds, Entry entry) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private TraitsTable() {}

    static TraitsTable load() {
        TraitsTable table = new TraitsTable();
        try (InputStream in =
                        Objects.requireNonNull(TraitsTable.class.getResourceAsStream(RESOURCE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(table::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void read(String line) {
        String[] field = line.split("\t", -1);
        Entry entry =
                new Entry(
                        Double.parseDouble(field[1]),
                        Traits.Habitat.valueOf(field[2]),
                        Optional.of(field[3]).filter(icon -> !icon.equals("-")),
                        Fabric.valueOf(field[4].toUpperCase(Locale.ROOT)));
        if (field[0].contains("*")) {
            rules.add(new Rule(Pattern.compile(field[0].replace("*", ".*")), entry));
        } else {
            entries.put(field[0], entry);
        }
    }

    /** Kinds with a line of their own. */
    Set<String> kinds() {
        return entries.keySet();
    }

    /** The kind's own line, or the first rule that fits; the last rule fits all. */
    Entry of(String kind) {
        Entry own = entries.get(kind);
        if (own != null) {
            return own;
        }
        return rules.stream()
                .filter(rule -> rule.kinds.matcher(kind).matches())
                .findFirst()
                .orElseThrow()
                .entry;
    }
}
