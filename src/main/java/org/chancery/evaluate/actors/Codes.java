package org.chancery.evaluate.actors;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.entity.Table;

/** Translates the codes of golds into ours; the table {@code codes.tsv}. */
final class Codes {
    private static final Map<String, String> COUNTRIES = table("country");
    private static final Map<String, String> SECTORS = table("sector");

    private Codes() {}

    private static Map<String, String> table(String kind) {
        return Table.read(Codes.class, "codes.tsv", 3).stream()
                .filter(row -> row.get(0).equals(kind))
                .collect(Collectors.toMap(row -> row.get(1), row -> row.get(2)));
    }

    static String country(String code) {
        return COUNTRIES.getOrDefault(code, code);
    }

    /** Absent for sectors that are not scored. */
    static Optional<String> sector(String code) {
        return Optional.ofNullable(SECTORS.get(code));
    }
}
