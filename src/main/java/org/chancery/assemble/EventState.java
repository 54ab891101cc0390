package org.chancery.assemble;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.event.Status;

/**
 * What a reader could know of an event from one reporting day to the next on which something changed.
 *
 * @param knownFrom the first day of this state
 * @param knownUntil the day the next state begins; absent while this one is current
 * @param status the status by the stories up to knownFrom
 * @param dates when it happens, by the claims up to knownFrom
 * @param place where, by the claims up to knownFrom
 * @param claimCount claims up to knownFrom
 * @param sourceCount independent stories up to knownFrom
 */
public record EventState(
        LocalDate knownFrom,
        Optional<LocalDate> knownUntil,
        Status status,
        Optional<EventDates> dates,
        Optional<Entity> place,
        int claimCount,
        int sourceCount) {
    public EventState {
        requireNonNull(knownFrom, "knownFrom is null");
        requireNonNull(knownUntil, "knownUntil is null");
        requireNonNull(status, "status is null");
        requireNonNull(dates, "dates is null");
        requireNonNull(place, "place is null");
    }
}
