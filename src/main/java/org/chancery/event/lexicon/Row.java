package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A row of a table with the place that it stands in.
 *
 * @param table the name of the table or file
 * @param line its line, from 1
 * @param cells its cells; missing ones at the end are empty
 */
record Row(String table, long line, List<String> cells) {
    Row {
        requireNonNull(table, "table is null");
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** An error that names the place. */
    LexiconException wrong(String what) {
        return new LexiconException(table + ", line " + line + ": " + what);
    }
}
