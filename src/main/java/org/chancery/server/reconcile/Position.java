package org.chancery.server.reconcile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.entity.Tenure;
import org.chancery.time.DateBounds;

/**
 * That a person holds an office.
 *
 * @param office its name
 * @param of the id of the country or body that it belongs to
 * @param date from when to when, in EDTF; empty where nothing is known
 * @param earliest the first day on which it can have begun
 * @param latest the last day on which it can have ended; absent while no end is known
 */
record Position(
        String office, Optional<String> of, String date, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    Position {
        requireNonNull(office, "office is null");
        requireNonNull(of, "of is null");
        requireNonNull(date, "date is null");
        requireNonNull(earliest, "earliest is null");
        requireNonNull(latest, "latest is null");
    }

    static Position of(Tenure tenure) {
        String start = tenure.start().map(DateBounds::edtf).orElse("");
        String end = tenure.end().map(DateBounds::edtf).orElse("");
        return new Position(
                tenure.office(),
                tenure.of(),
                start.isEmpty() && end.isEmpty() ? "" : start + "/" + end,
                tenure.start().flatMap(DateBounds::earliest),
                tenure.end().flatMap(DateBounds::latest));
    }

    /** Whether the office can have been held on a day. */
    boolean isPossibleOn(LocalDate day) {
        return earliest.filter(day::isBefore).isEmpty()
                && latest.filter(day::isAfter).isEmpty();
    }

    /** The office, and when it was held. */
    String text() {
        return date.isEmpty() ? office : office + " (" + date + ")";
    }
}
