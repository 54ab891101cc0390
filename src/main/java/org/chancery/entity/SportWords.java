package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of games and the words against them, with their weights; the table {@code sport-words.tsv} holds them. */
final class SportWords {
    /**
     * Words of the same sense.
     *
     * @param number of the row in the table
     * @param weight above 0 for a game, below 0 against it
     */
    record Row(int number, int weight) {}

    private static final SportWords WORDS = read();

    private final Map<String, Row> rows;
    private final int longest;

    private SportWords(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
        longest = rows.keySet().stream()
                .mapToInt(words -> words.split(" ").length)
                .max()
                .orElse(1);
    }

    private static SportWords read() {
        Map<String, Row> rows = new HashMap<>();
        List<List<String>> table = Table.read(SportWords.class, "sport-words.tsv", 2);
        for (int i = 0; i < table.size(); i++) {
            Row row = new Row(i, Integer.parseInt(table.get(i).get(0)));
            for (String words : table.get(i).get(1).split("\\|")) {
                rows.put(NameKey.of(words), row);
            }
        }
        return new SportWords(rows);
    }

    /** The rows with words in a line, each once; of words that begin at the same place the longest count. */
    static List<Row> in(Line line) {
        List<Row> found = new ArrayList<>();
        int next = 0;
        while (next < line.size()) {
            int length = WORDS.length(line, next);
            WORDS.row(line, next, length).filter(row -> !found.contains(row)).ifPresent(found::add);
            next += Math.max(1, length);
        }
        return found;
    }

    /** The row of the words that a line begins with. */
    static Optional<Row> first(Line line) {
        return line.size() == 0 ? Optional.empty() : WORDS.row(line, 0, WORDS.length(line, 0));
    }

    /** How many words the longest row has that begins at a word, 0 when none does. */
    private int length(Line line, int from) {
        int length = Math.min(longest, line.size() - from);
        while (length > 0 && row(line, from, length).isEmpty()) {
            length--;
        }
        return length;
    }

    private Optional<Row> row(Line line, int from, int length) {
        return length == 0 ? Optional.empty() : Optional.ofNullable(rows.get(line.key(from, from + length - 1)));
    }
}
