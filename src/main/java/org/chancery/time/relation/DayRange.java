package org.chancery.time.relation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that one day can be.
 *
 * @param first counted from 1970-01-01, or {@link #NEVER} when nothing limits it
 * @param last the same, or {@link #FOREVER}
 */
public record DayRange(long first, long last) {
    /** Before every day. */
    static final long NEVER = LocalDate.MIN.toEpochDay() - 1;

    /** After every day. */
    static final long FOREVER = LocalDate.MAX.toEpochDay() + 1;

    public DayRange {
        if (first > last) {
            throw new IllegalArgumentException("no day lies between " + first + " and " + last);
        }
    }

    static DayRange between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new DayRange(
                first.map(LocalDate::toEpochDay).orElse(NEVER),
                last.map(LocalDate::toEpochDay).orElse(FOREVER));
    }

    static DayRange only(long day) {
        return new DayRange(day, day);
    }
}
