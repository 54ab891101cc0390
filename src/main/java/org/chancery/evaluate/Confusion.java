package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was taken for what. */
public final class Confusion {
    private static final int MOST_COLUMNS = 20;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** One case of the gold. */
    public void add(String gold, String found) {
        counts.computeIfAbsent(gold, row -> new TreeMap<>()).merge(found, 1, Integer::sum);
    }

    /** The gold in rows, what was found in columns, both by the alphabet; a list of pairs where there are too many columns to read. */
    public Grid grid(String title) {
        TreeSet<String> found = new TreeSet<>();
        counts.values().forEach(row -> found.addAll(row.keySet()));
        return found.size() > MOST_COLUMNS ? pairs(title) : square(title, found);
    }

    private Grid pairs(String title) {
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((gold, row) ->
                row.forEach((label, number) -> rows.add(List.of(Cell.of(gold), Cell.of(label), Cell.of(number)))));
        return new Grid(title, List.of("gold", "found", "number"), rows);
    }

    private Grid square(String title, TreeSet<String> found) {
        List<String> columns = new ArrayList<>(List.of("gold \\ found"));
        columns.addAll(found);
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((gold, row) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(gold)));
            found.forEach(label -> cells.add(Cell.of(row.getOrDefault(label, 0))));
            rows.add(cells);
        });
        return new Grid(title, columns, rows);
    }
}
