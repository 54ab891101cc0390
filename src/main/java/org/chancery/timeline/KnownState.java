package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.event.Status;

/**
 * What was known of an event from one reporting day to the next.
 *
 * @param from the first day
 * @param until the day of the next state; absent while this one is current
 * @param earliest the first day that it could happen on, as far as was known
 * @param latest the last day that it could happen on
 * @param place where, as far as was known
 * @param claims the claims up to then
 * @param sources the independent stories up to then
 */
public record KnownState(
        LocalDate from,
        Optional<LocalDate> until,
        Status status,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Optional<String> place,
        int claims,
        int sources) {
    public KnownState {
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
        requireNonNull(status, "status is null");
        requireNonNull(earliest, "earliest is null");
        requireNonNull(latest, "latest is null");
        requireNonNull(place, "place is null");
    }
}
