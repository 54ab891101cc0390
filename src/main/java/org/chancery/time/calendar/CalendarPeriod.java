package org.chancery.time.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * One period of the calendar: a day, a week, a month, a season ... of the proleptic Gregorian calendar, years counted astronomically (1 BC is year 0).
 *
 * @param unit which kind of period, a day or longer
 * @param first its first day
 */
public record CalendarPeriod(CalendarUnit unit, LocalDate first) {
    public CalendarPeriod {
        requireNonNull(unit, "unit is null");
        requireNonNull(first, "first is null");
        if (unit.isWithinDay()) {
            throw new IllegalArgumentException("a period is a day at least, not a " + unit);
        }
    }

    public static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod(CalendarUnit.DAY, day);
    }

    public static CalendarPeriod year(int year) {
        return new CalendarPeriod(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
    }

    public static CalendarPeriod month(int year, int month) {
        return new CalendarPeriod(CalendarUnit.MONTH, LocalDate.of(year, month, 1));
    }

    /** The decade that begins with a year; before our era the one that ends with it ("the 470s BC" are 479 to 470 BC). */
    public static CalendarPeriod decade(int year) {
        int first = year > 0 ? year : year - 9;
        return new CalendarPeriod(CalendarUnit.DECADE, LocalDate.of(first, 1, 1));
    }

    /** A century by its number: the 19th is 1801 to 1900; a negative number counts before our era. */
    public static CalendarPeriod century(int number) {
        int first = number > 0 ? (number - 1) * 100 + 1 : number * 100 + 1;
        return new CalendarPeriod(CalendarUnit.CENTURY, LocalDate.of(first, 1, 1));
    }

    /** The period of a unit that a day lies in; units below the day give the day. */
    public static CalendarPeriod containing(CalendarUnit unit, LocalDate day) {
        int year = day.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(day);
            case WEEKEND -> new CalendarPeriod(unit, monday(day).plusDays(5));
            case WEEK -> new CalendarPeriod(unit, monday(day));
            case MONTH -> month(year, day.getMonthValue());
            case QUARTER -> new CalendarPeriod(unit, LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1));
            case SEASON -> season(day);
            case HALF_YEAR -> new CalendarPeriod(unit, LocalDate.of(year, day.getMonthValue() < 7 ? 1 : 7, 1));
            case YEAR -> year(year);
            case DECADE -> new CalendarPeriod(unit, LocalDate.of(decadeOf(year), 1, 1));
            case CENTURY -> new CalendarPeriod(unit, LocalDate.of(Math.floorDiv(year - 1, 100) * 100 + 1, 1, 1));
            case MILLENNIUM -> new CalendarPeriod(unit, LocalDate.of(Math.floorDiv(year - 1, 1000) * 1000 + 1, 1, 1));
        };
    }

    private static int decadeOf(int year) {
        return year > 0 ? year / 10 * 10 : -((1 - year) / 10 * 10) - 8;
    }

    private static CalendarPeriod season(LocalDate day) {
        Season season = Season.of(day.getMonthValue());
        boolean begunLastYear = season == Season.WINTER && day.getMonthValue() < 12;
        return new CalendarPeriod(CalendarUnit.SEASON, season.first(day.getYear() - (begunLastYear ? 1 : 0)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its last day. */
    public LocalDate last() {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> first;
            case WEEKEND -> first.plusDays(1);
            case SEASON -> Season.of(first.getMonthValue()).last(first.getYear());
            default -> shift(1).first.minusDays(1);
        };
    }

    /** The period so many units later, or earlier when negative. */
    public CalendarPeriod shift(long units) {
        LocalDate moved =
                switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY -> first.plusDays(units);
                    case WEEKEND, WEEK -> first.plusWeeks(units);
                    case MONTH -> first.plusMonths(units);
                    case QUARTER, SEASON -> first.plusMonths(3 * units);
                    case HALF_YEAR -> first.plusMonths(6 * units);
                    case YEAR -> first.plusYears(units);
                    case DECADE -> first.plus(units, ChronoUnit.DECADES);
                    case CENTURY -> first.plus(units, ChronoUnit.CENTURIES);
                    case MILLENNIUM -> first.plus(units, ChronoUnit.MILLENNIA);
                };
        return new CalendarPeriod(unit, moved);
    }

    /** The same place in a year so many years later, or earlier when negative. */
    public CalendarPeriod shiftYears(long years) {
        return new CalendarPeriod(unit, first.plusYears(years));
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }
}
