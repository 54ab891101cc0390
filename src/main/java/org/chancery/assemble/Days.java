package org.chancery.assemble;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which the event of a claim can lie, as days since 1970-01-01.
 *
 * @param from the first of them, {@link #MIN} when there is no limit
 * @param to the last of them, {@link #MAX} when there is no limit
 * @param dated whether the claim itself sets both limits, not only the day it was reported
 */
record Days(long from, long to, boolean dated) {
    static final long MIN = -4_000_000;
    static final long MAX = 4_000_000;

    boolean meets(Days other) {
        return from <= other.to && other.from <= to;
    }

    /** Days between the two, 0 when they meet. */
    long gap(Days other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    long length() {
        return to - from + 1;
    }

    static long day(Optional<LocalDate> date, long otherwise) {
        return date.map(LocalDate::toEpochDay).orElse(otherwise);
    }
}
