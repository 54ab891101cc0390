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
 * @param anchor what it was counted from, in words for people; absent when it needs nothing
 */
public record Resolution(String value, Optional<CalendarPeriod> period, Optional<String> anchor) {
    public Resolution {
        requireNonNull(value, "value is null");
        requireNonNull(period, "period is null");
        requireNonNull(anchor, "anchor is null");
    }

    static Resolution open(String value) {
        return new Resolution(value, Optional.empty(), Optional.empty());
    }

    static Resolution of(CalendarPeriod period, Optional<String> anchor) {
        return new Resolution(TimexValue.of(period), Optional.of(period), anchor);
    }

    /** The same with another value and the same period. */
    Resolution as(String other) {
        return new Resolution(other, period, anchor);
    }
}
