package org.chancery.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of rules that lie beside a class: values between tabs, comments behind {@code #} at the start of a line. */
final class Tables {
    private Tables() {}

    static List<List<String>> rows(Class<?> beside, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(beside, name), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> row = List.of(line.split("\t", -1));
                    if (row.size() != columns) {
                        throw new IllegalStateException(
                                name + ", line " + number + ": " + columns + " columns expected, found " + row.size());
                    }
                    rows.add(row);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + name, failure);
        }
        return rows;
    }

    private static InputStream open(Class<?> beside, String name) throws IOException {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is missing from the program");
        }
        return stream;
    }
}
