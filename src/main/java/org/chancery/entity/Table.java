package org.chancery.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The hand-kept tables of this program: one row a line, cells parted by tabs, lines that begin with # are comments. */
public final class Table {
    private Table() {}

    /**
     * The rows of a table on the class path.
     *
     * @param owner a class beside the table
     * @param name its file name, from the package of the owner
     * @param columns how many cells a row has; cells left out at its end are empty
     * @throws IllegalStateException when there is no such table, or a row with too many cells
     */
    public static List<List<String>> read(Class<?> owner, String name, int columns) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No table " + name + " beside " + owner.getName() + ": build the program again.");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }

    private static List<List<String>> rows(BufferedReader reader, String name, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(cells(line, name + ", line " + number, columns));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line, String place, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns) {
            throw new IllegalStateException(place + ": " + cells.length + " cells, the table has " + columns);
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            row.add(i < cells.length ? cells[i].strip() : "");
        }
        return List.copyOf(row);
    }
}
