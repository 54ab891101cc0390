package org.chancery.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Token.NameTag;

/** Seats of government without an id in the catalogue, the table {@code seats.tsv}. */
final class Seats {
    private static final Map<String, String> COUNTRIES = countries();
    private static final int LONGEST = 3;

    private Seats() {}

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (List<String> row : Table.read(Seats.class, "seats.tsv", 3)) {
            countries.put(NameKey.of(row.get(0)), row.get(1));
        }
        return Map.copyOf(countries);
    }

    /** The country that a seat stands for. */
    static Optional<String> country(String key) {
        return Optional.ofNullable(COUNTRIES.get(key));
    }

    /** Adds the seats of a sentence to its names, in place of what the tagger makes of their words. */
    static void find(Line line, List<Name> names) {
        for (int from = 0; from < line.size(); from++) {
            for (int to = Math.min(from + LONGEST, line.size()) - 1;
                    to >= from && line.word(from).isCapital();
                    to--) {
                Name seat = new Name(from, to, NameTag.LOCATION, List.of());
                if (country(line.key(from, to)).isPresent() && isFree(seat, names)) {
                    names.removeIf(seat::overlaps);
                    names.add(seat);
                }
            }
        }
    }

    /** Whether no name of the catalogue, and no longer one of the tagger, has these words. */
    private static boolean isFree(Name seat, List<Name> names) {
        return names.stream()
                .filter(seat::overlaps)
                .allMatch(name -> name.senses().isEmpty() && seat.covers(name));
    }
}
