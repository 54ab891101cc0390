package org.chancery.time.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Some units of a longer period: "the first ten months", "the second week", "the last two days" of it.
 *
 * @param from the first of them, counted from 1; -1 when they are the last ones
 * @param count how many
 */
public record Portion(CalendarUnit unit, int from, int count) {
    public Portion {
        requireNonNull(unit, "unit is null");
        if (unit.isWithinDay() || count < 1 || from == 0 || from < -1) {
            throw new IllegalArgumentException("no portion: " + count + " " + unit + " from " + from);
        }
    }

    /** Its first day within a period. */
    public LocalDate first(CalendarPeriod whole) {
        return from > 0 ? plus(whole.first(), from - 1) : plus(whole.last().plusDays(1), -count);
    }

    /** Its last day within a period. */
    public LocalDate last(CalendarPeriod whole) {
        return from > 0 ? plus(first(whole), count).minusDays(1) : whole.last();
    }

    /** Whether it lies within a period. */
    public boolean fits(CalendarPeriod whole) {
        return unit.compareTo(whole.unit()) < 0
                && !first(whole).isBefore(whole.first())
                && !first(whole).isAfter(whole.last());
    }

    private LocalDate plus(LocalDate day, int units) {
        return switch (unit) {
            case WEEK, WEEKEND -> day.plusWeeks(units);
            case MONTH -> day.plusMonths(units);
            case QUARTER, SEASON -> day.plusMonths(3L * units);
            case HALF_YEAR -> day.plusMonths(6L * units);
            case YEAR -> day.plusYears(units);
            case DECADE -> day.plusYears(10L * units);
            case CENTURY -> day.plusYears(100L * units);
            case MILLENNIUM -> day.plusYears(1000L * units);
            default -> day.plusDays(units);
        };
    }
}
