package org.chancery.time.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Portion;
import org.chancery.time.calendar.Slot;

/** What the words of an expression say, before it is known when they were said. */
public sealed interface Meaning {
    /** A period that the words give in full: "30 October 2025", "2019", "the 1980s". */
    record Fixed(CalendarPeriod period) implements Meaning {}

    /** The last two figures of a year: "'42". */
    record ShortYear(int ofCentury) implements Meaning {}

    /** The turn of the century or of the millennium that is nearest to what is told. */
    record TurnOf(CalendarUnit unit) implements Meaning {}

    /** A place in a year that is not named: "October 30", "July", "summer". */
    record Yearless(Slot slot) implements Meaning {}

    /** A place in a year that other words name: "spring of next year", "July 25 of that year". */
    record OfYear(Slot slot, Meaning year) implements Meaning {}

    /** A fiscal year or its quarter, which begin and end on other days in every country and company: "fiscal 2013", "fiscal third quarter". */
    record Fiscal(Meaning period) implements Meaning {}

    /**
     * What the passage speaks of, in another year: "the same period last year", "the year-ago quarter".
     *
     * @param unit how long it is; none for a period of any length
     */
    record Again(Optional<CalendarUnit> unit, Meaning year) implements Meaning {}

    /** "3 percent from a year earlier": the month or quarter that has just been spoken of, in the year before; without one that year. */
    record YearBefore(Step year) implements Meaning {}

    /** A weekday: "Friday". */
    record Weekday(DayOfWeek day) implements Meaning {}

    /** A day of a month that is not named: "the 28th". */
    record DayOfMonth(int day) implements Meaning {}

    /** So many units from a base, as a period of that unit: "today", "last month", "two weeks ago", "the following day". */
    record Step(CalendarUnit unit, long steps, Base base) implements Meaning {}

    /** The nearest such place in the year, or weekday, before (-1) or after (1) the base, or the one of the base's own year (0). */
    record Near(Meaning target, int direction, Base base) implements Meaning {}

    /** A time within a day: {@code TMO}, {@code T10:00}. */
    record Within(Meaning day, String time) implements Meaning {}

    /** A time within a day that is not named: "the morning", "10:00". */
    record DayLess(String time) implements Meaning {}

    /** A length of time: the TIMEX3 value. */
    record Length(String value) implements Meaning {}

    /** A length of time at a place in a longer one: "the first ten months of 1915". */
    record PartOf(Portion portion, Meaning whole) implements Meaning {}

    /** The week, quarter or year that ends with a day: "the quarter ended March 31". */
    record EndingOn(CalendarUnit unit, Meaning day) implements Meaning {}

    /**
     * A half or a quarter of a long period: "the first half of the 15th century".
     *
     * @param number which of them, from 1
     * @param of how many of them there are
     */
    record FractionOf(Meaning whole, int number, int of) implements Meaning {
        /** Its first day in a period. */
        public LocalDate first(CalendarPeriod period) {
            return behind(period, number - 1);
        }

        /** Its last day in a period. */
        public LocalDate last(CalendarPeriod period) {
            return behind(period, number).minusDays(1);
        }

        private LocalDate behind(CalendarPeriod period, int parts) {
            long months =
                    ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
            return period.first().plusMonths(months * parts / of);
        }
    }

    /** Something that recurs: the TIMEX3 value. */
    record Recurring(String value) implements Meaning {}

    /** A reference that no calendar can pin down: the TIMEX3 value. */
    record Vague(String value) implements Meaning {}

    /** A direction from a base without a distance: "days later", "a few weeks ago". */
    record Open(CalendarUnit unit, int direction, Base base) implements Meaning {}
}
