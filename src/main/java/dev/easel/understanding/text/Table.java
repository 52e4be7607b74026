package dev.easel.understanding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tab-separated word lists of this package: one entry a line, # starts a comment line. */
public final class Table {
    private static final String DEFINITION = "let";

    private Table() {}

    /**
     * The rows of {@code /understanding/<name>.tsv}.
     *
     * @throws IllegalStateException if a row has not that many columns: the list is broken
     */
    public static List<List<String>> rows(String name, int columns) {
        return checked(name, columns, lines(name));
    }

    /**
     * The rows with their lists filled in: a row {@code let}, a name, a list of words; {@code
     * {name}} stands for the list in the last column of the rows after it.
     *
     * @throws IllegalStateException if a row has not that many columns
     */
    public static List<List<String>> expanded(String name, int columns) {
        Map<String, String> lists = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : lines(name)) {
            String phrase = row.getLast();
            for (Map.Entry<String, String> list : lists.entrySet()) {
                phrase = phrase.replace(list.getKey(), list.getValue());
            }
            if (row.getFirst().equals(DEFINITION)) {
                lists.put("{" + row.get(1) + "}", "(?:" + phrase + ")");
            } else {
                List<String> filled = new ArrayList<>(row.subList(0, row.size() - 1));
                filled.add(phrase);
                rows.add(List.copyOf(filled));
            }
        }
        return checked(name, columns, rows);
    }

    private static List<List<String>> lines(String name) {
        return text("/understanding/" + name + ".tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<List<String>> checked(String name, int columns, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(name + " has a broken row: " + row);
            }
        }
        return List.copyOf(rows);
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
