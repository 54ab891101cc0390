package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A table of an evaluation. */
public record Grid(String title, List<String> columns, List<List<Cell>> rows) {
    public Grid {
        requireNonNull(title, "title is null");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(title + ": " + row.size() + " cells under " + columns.size());
            }
        }
    }
}
