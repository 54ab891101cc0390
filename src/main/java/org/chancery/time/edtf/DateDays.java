package org.chancery.time.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The days of a date. Open digits and seasons leave its own first and last day uncertain: the year 198X begins in one of ten years.
 *
 * @param first the first day that it can mean
 * @param latestFirst the last day on which it can begin
 * @param earliestLast the first day on which it can end
 * @param last the last day that it can mean
 * @param months the length of what it can mean, in the unit that it speaks in; 0 for a day
 */
record DateDays(LocalDate first, LocalDate latestFirst, LocalDate earliestLast, LocalDate last, int months) {
    private static final int YEAR = 12;

    /** Of a date whose days are known. */
    DateDays(LocalDate first, LocalDate last, int months) {
        this(first, first, last, last, months);
    }

    static DateDays of(EdtfDate date) {
        return switch (date.unspecified()) {
            case OF_DECADE -> years(date.year(), 10);
            case OF_CENTURY -> years(date.year(), 100);
            case MONTH -> {
                DateDays year = years(date.year(), 1);
                yield year.with(year.last().withDayOfMonth(1), year.first().withDayOfMonth(31));
            }
            case MONTH_AND_DAY -> someDayOf(years(date.year(), 1));
            case DAY -> someDayOf(month(YearMonth.of(date.year(), date.month())));
            case NONE -> date.month() == 0 ? years(date.year(), 1) : inYear(date);
        };
    }

    /** The open digits count away from 0 on either side of it: -198X are the years -1989 to -1980. */
    private static DateDays years(int year, int count) {
        int first = year < 0 ? year - count + 1 : year;
        int last = first + count - 1;
        return new DateDays(
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 1, 1),
                LocalDate.of(first, YEAR, 31),
                LocalDate.of(last, YEAR, 31),
                Math.multiplyExact(YEAR, count));
    }

    private static DateDays someDayOf(DateDays period) {
        return period.with(period.last(), period.first());
    }

    private DateDays with(LocalDate latestFirst, LocalDate earliestLast) {
        return new DateDays(first, latestFirst, earliestLast, last, months);
    }

    private static DateDays inYear(EdtfDate date) {
        if (date.day() > 0) {
            LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
            return new DateDays(day, day, 0);
        }
        return SubYear.of(date.month())
                .map(part -> part.days(date.year()))
                .orElseGet(() -> month(YearMonth.of(date.year(), date.month())));
    }

    private static DateDays month(YearMonth month) {
        return new DateDays(month.atDay(1), month.atEndOfMonth(), 1);
    }

    /** What an approximate date can mean: as much again on either side, as far as there are days. */
    DateDays about(Qualifier qualifier) {
        if (!qualifier.isApproximate()) {
            return this;
        }
        if (months == 0) {
            return new DateDays(first.minusDays(1), latestFirst, earliestLast, last.plusDays(1), 0);
        }
        LocalDate from = first.getYear() - months / YEAR <= Year.MIN_VALUE ? LocalDate.MIN : first.minusMonths(months);
        LocalDate after = last.plusDays(last.getYear() == Year.MAX_VALUE ? 0 : 1);
        LocalDate to = after.getYear() + months / YEAR > Year.MAX_VALUE
                ? LocalDate.MAX
                : after.plusMonths(months).minusDays(1);
        return new DateDays(from, latestFirst, earliestLast, to, months);
    }
}
