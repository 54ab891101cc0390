package org.chancery.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A bundled table: tab-separated columns, lines that begin with # are comments.
 *
 * @param name its file name, for messages
 * @param rows its rows in file order
 */
record Table(String name, List<Row> rows) {
    /** One row with its line number in the file, counted from 1. */
    record Row(String table, int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        <T> T cell(int column, Function<String, T> read) {
            try {
                return read.apply(cell(column));
            } catch (RuntimeException e) {
                throw new AssembleException(
                        table + ", line " + line + ", column " + (column + 1) + ": cannot read \"" + cell(column)
                                + "\"; correct the table",
                        e);
            }
        }
    }

    /** Reads a table of this package whose rows have the given number of columns. */
    static Table load(String name, int columns) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new AssembleException("table " + name + " is missing from the program; build it anew");
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    static Table parse(String name, String text, int columns) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != columns) {
                throw new AssembleException(name + ", line " + (i + 1) + ": " + cells.size() + " columns instead of "
                        + columns + "; columns are separated by one tab");
            }
            rows.add(new Row(name, i + 1, cells));
        }
        return new Table(name, List.copyOf(rows));
    }
}
