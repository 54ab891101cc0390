package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A row of a table with the place that it stands in.
 *
 * @param table the name of the table or file
 * @param line its line, from 1
 * @param cells its cells
 */
record Row(String table, long line, List<String> cells) {
    private static final Splitter ALTERNATIVES = Splitter.on('|').omitEmptyStrings();

    Row {
        requireNonNull(table, "table is null");
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The words of the first cell, which are separated by |. */
    List<String> alternatives() {
        return ALTERNATIVES.splitToList(cell(0));
    }

    /** What each word of the first cells stands for; the first row of a word counts. */
    static <T> Map<String, T> byWord(List<Row> rows, Function<Row, T> value) {
        Map<String, T> words = new HashMap<>();
        for (Row row : rows) {
            T made = value.apply(row);
            row.alternatives().forEach(word -> words.putIfAbsent(word, made));
        }
        return Map.copyOf(words);
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
