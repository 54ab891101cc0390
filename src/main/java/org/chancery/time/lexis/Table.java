package org.chancery.time.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of the tagger: resource files of tab-separated lines, {@code #} begins a remark. */
final class Table {
    private Table() {}

    /** The columns of every line that is no remark. */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream stream = Table.class.getResourceAsStream("/org/chancery/time/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> columns(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    private static List<String> columns(String name, String line, int columns) {
        List<String> cells = List.of(line.split("\t"));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    name + ": " + columns + " columns wanted, " + cells.size() + " found in: " + line);
        }
        return cells;
    }
}
