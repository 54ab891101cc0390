package org.chancery.time.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** A place within any year: a month, a day of a month, a season, a holiday. With a year it becomes a period. */
public sealed interface Slot {
    /** The period in a year; none where that year has no such day (29 February). */
    Optional<CalendarPeriod> in(int year);

    /** The TIMEX3 value while the year is not known. */
    String open();

    /** A month, from 1. */
    record Month(int month) implements Slot {
        @Override
        public Optional<CalendarPeriod> in(int year) {
            return Optional.of(CalendarPeriod.month(year, month));
        }

        @Override
        public String open() {
            return String.format(Locale.ROOT, "XXXX-%02d", month);
        }
    }

    /** A day of a month. */
    record MonthDay(int month, int day) implements Slot {
        @Override
        public Optional<CalendarPeriod> in(int year) {
            try {
                return Optional.of(CalendarPeriod.day(LocalDate.of(year, month, day)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String open() {
            return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        }
    }

    /** A season; a winter belongs to the year that it begins in. */
    record OfSeason(Season season) implements Slot {
        @Override
        public Optional<CalendarPeriod> in(int year) {
            return Optional.of(new CalendarPeriod(CalendarUnit.SEASON, season.first(year)));
        }

        @Override
        public String open() {
            return "XXXX-" + season.timex();
        }
    }

    /** A quarter, 1 to 4. */
    record Quarter(int quarter) implements Slot {
        @Override
        public Optional<CalendarPeriod> in(int year) {
            return Optional.of(new CalendarPeriod(CalendarUnit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1)));
        }

        @Override
        public String open() {
            return "XXXX-Q" + quarter;
        }
    }

    /** A half, 1 or 2. */
    record Half(int half) implements Slot {
        @Override
        public Optional<CalendarPeriod> in(int year) {
            return Optional.of(new CalendarPeriod(CalendarUnit.HALF_YEAR, LocalDate.of(year, half * 6 - 5, 1)));
        }

        @Override
        public String open() {
            return "XXXX-H" + half;
        }
    }

    /** A weekday counted within a month: the fourth Thursday of November; -1 is the last one. */
    record NthWeekday(int month, int ordinal, DayOfWeek weekday) implements Slot {
        @Override
        public Optional<CalendarPeriod> in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return Optional.of(CalendarPeriod.day(first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))));
        }

        @Override
        public String open() {
            return "XXXX-XX-XX";
        }
    }

    /** A day counted from Easter Sunday of the western churches. */
    record FromEaster(int days) implements Slot {
        @Override
        public Optional<CalendarPeriod> in(int year) {
            return Optional.of(CalendarPeriod.day(Easter.sunday(year).plusDays(days)));
        }

        @Override
        public String open() {
            return "XXXX-XX-XX";
        }
    }
}
