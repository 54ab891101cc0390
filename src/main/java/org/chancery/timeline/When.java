package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event happens.
 *
 * @param earliest nothing of it lies before; absent for "by Friday"
 * @param latest nothing of it lies after
 * @param latestStart for what lasts, the last day on which it can have begun
 * @param earliestEnd for what lasts, the first day on which it can have ended
 * @param edtf the same in EDTF
 */
public record When(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Optional<LocalDate> latestStart,
        Optional<LocalDate> earliestEnd,
        String edtf) {
    public When {
        requireNonNull(earliest, "earliest is null");
        requireNonNull(latest, "latest is null");
        requireNonNull(latestStart, "latestStart is null");
        requireNonNull(earliestEnd, "earliestEnd is null");
        requireNonNull(edtf, "edtf is null");
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("a date without a day");
        }
    }

    /** The first day that is known: the earliest, or else the latest. */
    public LocalDate first() {
        return earliest.or(() -> latest).orElseThrow();
    }

    /** The last day that is known. */
    public LocalDate last() {
        return latest.or(() -> earliest).orElseThrow();
    }
}
