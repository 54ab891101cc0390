package org.chancery.time.relation;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.time.edtf.Edtf;
import org.chancery.time.edtf.EdtfDate;
import org.chancery.time.edtf.EdtfInterval;
import org.chancery.time.edtf.EdtfTime;

/**
 * A time from a first to a last day, both included and perhaps the same, each of which is only known within bounds.
 *
 * @param start what the first day can be
 * @param end what the last day can be
 */
public record FuzzyTime(DayRange start, DayRange end) {
    /** Leaves out the days that cannot be: nothing starts after its latest end, or ends before its earliest start. */
    public FuzzyTime {
        if (start.first() > end.last()) {
            throw new IllegalArgumentException("a time that ends before it begins");
        }
        start = new DayRange(start.first(), Math.min(start.last(), end.last()));
        end = new DayRange(Math.max(start.first(), end.first()), end.last());
    }

    /**
     * What begins between two days and ends between two days; any of them may be missing.
     *
     * @throws IllegalArgumentException when they contradict each other
     */
    public static FuzzyTime between(
            Optional<LocalDate> earliest,
            Optional<LocalDate> latestStart,
            Optional<LocalDate> earliestEnd,
            Optional<LocalDate> latest) {
        return new FuzzyTime(DayRange.between(earliest, latestStart), DayRange.between(earliestEnd, latest));
    }

    /** What lies somewhere between two days, on one of them or on several. */
    public static FuzzyTime within(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return between(earliest, Optional.empty(), Optional.empty(), latest);
    }

    /** What lies somewhere within the days that a date can mean. */
    public static FuzzyTime within(Edtf date) {
        return within(date.earliest(), date.latest());
    }

    /** All days from the first to the last. */
    public static FuzzyTime whole(LocalDate first, LocalDate last) {
        return new FuzzyTime(DayRange.only(first.toEpochDay()), DayRange.only(last.toEpochDay()));
    }

    /**
     * All days of a date. An open end of an interval has no end; an unknown one can be any day. Open digits stand for one year, month or day of several, seasons
     * begin and end by meteorology or astronomy; as both ends are bounded apart, more is then possible than is true, and what is certain is so. Marks move
     * nothing.
     */
    public static FuzzyTime whole(Edtf date) {
        if (date instanceof EdtfInterval interval) {
            return new FuzzyTime(start(interval.from()), end(interval.to()));
        }
        if (date instanceof EdtfDate day) {
            return new FuzzyTime(first(day), last(day));
        }
        LocalDate day = ((EdtfTime) date).time().toLocalDate();
        return whole(day, day);
    }

    private static DayRange start(EdtfInterval.End from) {
        if (from instanceof EdtfInterval.On on) {
            return first(on.date());
        }
        return from == EdtfInterval.Missing.OPEN
                ? DayRange.only(DayRange.NEVER)
                : new DayRange(DayRange.NEVER, DayRange.FOREVER);
    }

    private static DayRange end(EdtfInterval.End to) {
        if (to instanceof EdtfInterval.On on) {
            return last(on.date());
        }
        return to == EdtfInterval.Missing.OPEN
                ? DayRange.only(DayRange.FOREVER)
                : new DayRange(DayRange.NEVER, DayRange.FOREVER);
    }

    private static DayRange first(EdtfDate date) {
        return new DayRange(date.first().toEpochDay(), date.latestFirst().toEpochDay());
    }

    private static DayRange last(EdtfDate date) {
        return new DayRange(date.earliestLast().toEpochDay(), date.last().toEpochDay());
    }
}
