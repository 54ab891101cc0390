package org.chancery.time.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.TimexValue;

/**
 * What an expression turned out to mean.
 *
 * @param value its TIMEX3 value
 * @param period the period, when it could be found
 * @param origin the period that it was counted from, when it was counted from one
 * @param anchor what it was counted from, in words for people; absent when it needs nothing
 */
public record Resolution(
        String value, Optional<CalendarPeriod> period, Optional<CalendarPeriod> origin, Optional<String> anchor) {
    public Resolution {
        requireNonNull(value, "value is null");
        requireNonNull(period, "period is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(anchor, "anchor is null");
    }

    static Resolution open(String value) {
        return new Resolution(value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Resolution of(CalendarPeriod period, Optional<String> anchor) {
        return new Resolution(TimexValue.of(period), Optional.of(period), Optional.empty(), anchor);
    }

    /** A period that was counted from another. */
    static Resolution of(CalendarPeriod period, Origin origin) {
        return new Resolution(
                TimexValue.of(period), Optional.of(period), Optional.of(origin.period()), Optional.of(origin.words()));
    }

    /** The same with another value and the same period. */
    Resolution as(String other) {
        return new Resolution(other, period, origin, anchor);
    }
}
