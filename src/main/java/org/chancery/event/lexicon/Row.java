package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table with the place that it stands in.
 *
 * @param table the name of the table or file
 * @param line its line, from 1
 * @param cells its cells
 */
record Row(String table, long line, List<String> cells) {
    Row {
        requireNonNull(table, "table is null");
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The row with so many cells, empty ones added. */
    Row of(int columns) {
        if (cells.size() > columns) {
            throw wrong(cells.size() + " columns, " + columns + " at most: " + cell(0));
        }
        return new Row(
                table,
                line,
                IntStream.range(0, columns)
                        .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                        .toList());
    }

    /** Table and line, for people. */
    String place() {
        return table + ", line " + line;
    }

    /** An error that names the place. */
    LexiconException wrong(String what) {
        return new LexiconException(place() + ": " + what);
    }
}
