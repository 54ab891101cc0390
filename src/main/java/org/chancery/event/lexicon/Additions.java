package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The triggers of a user's file, row by row, and what is wrong with it.
 *
 * @param rows the rows that can be understood, in the order of the file
 * @param errors a message for each row that cannot, with file and line
 */
public record Additions(List<Line> rows, List<String> errors) {
    /**
     * A row that can be understood.
     *
     * @param place file and line
     * @param triggers its alternatives, at least one; all have the same rule and the same example
     */
    public record Line(String place, List<Trigger> triggers) {
        public Line {
            requireNonNull(place, "place is null");
            triggers = List.copyOf(triggers);
        }
    }

    public Additions {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** @throws LexiconException when the file as a whole cannot be read */
    static Additions read(Path file, TriggerReader reader) {
        List<Line> rows = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (Row row : Tables.rows(file)) {
            try {
                rows.add(new Line(row.place(), reader.read(row.of(TriggerReader.COLUMNS))));
            } catch (LexiconException e) {
                errors.add(String.valueOf(e.getMessage()));
            }
        }
        return new Additions(rows, errors);
    }
}
