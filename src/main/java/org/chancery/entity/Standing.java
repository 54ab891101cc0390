package org.chancery.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom the words before an office make it mean; the table {@code not-in-office.tsv} holds them. */
enum Standing {
    /** Who holds it. */
    NOW,
    /** Who held it on the day that the sentence speaks of: "the then president". */
    THEN,
    /** Somebody who held it before: "the former president". */
    FORMER,
    /** Who will hold it: "the president-elect". */
    ELECT,
    /** Nobody that can be told: "a president", "the vice president". */
    OTHER;

    private static final Map<String, Standing> BY_WORD = Table.read(Standing.class, "not-in-office.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> of(row.get(1))));

    private static Standing of(String cell) {
        return cell.isEmpty() ? OTHER : valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /** What a word before an office says; nothing for most words. */
    static Optional<Standing> of(Line line, int word) {
        return Optional.ofNullable(BY_WORD.get(line.key(word)));
    }

    /** What all of them say together. */
    static Standing of(List<Standing> all) {
        return List.of(OTHER, THEN, FORMER, ELECT).stream()
                .filter(all::contains)
                .findFirst()
                .orElse(NOW);
    }
}
