package dev.easel.engine.retoucher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of plain text: words to the left, figures to the right, every column as wide as it must.
 */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings. */
    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row, as many cells as there are headings: figures already formatted. */
    public Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** A figure with so many decimals. */
    public static String figure(int decimals, double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Writes the table to standard output. */
    public void print() {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int width = width(c);
                String cell = row.get(c);
                String gap = " ".repeat(width - cell.length());
                out.append(c == 0 ? cell + gap : gap + cell).append("  ");
            }
            out.append('\n');
        }
        System.out.println(out);
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    }
}
