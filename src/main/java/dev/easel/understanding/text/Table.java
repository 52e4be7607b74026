package dev.easel.understanding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tab-separated word lists of this package: one entry a line, # starts a comment line. */
public final class Table {
    private Table() {}

    /**
     * The rows of {@code /understanding/<name>.tsv}.
     *
     * @throws IllegalStateException if a row has not that many columns: the list is broken
     */
    public static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows =
                text("/understanding/" + name + ".tsv")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(name + " has a broken row: " + row);
            }
        }
        return rows;
    }

    private static String text(String path) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
