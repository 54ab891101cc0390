package org.chancery.assemble;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.time.DateBounds;

/**
 * When an event happens.
 *
 * @param bounds nothing of the event lies outside
 * @param latestStart for what lasts: the last day on which it can have begun
 * @param earliestEnd for what lasts: the first day on which it can have ended
 */
public record EventDates(DateBounds bounds, Optional<LocalDate> latestStart, Optional<LocalDate> earliestEnd) {
    public EventDates {
        requireNonNull(bounds, "bounds is null");
        requireNonNull(latestStart, "latestStart is null");
        requireNonNull(earliestEnd, "earliestEnd is null");
    }
}
