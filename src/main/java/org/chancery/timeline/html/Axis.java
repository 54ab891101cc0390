package org.chancery.timeline.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The scale of a drawing: days to horizontal positions.
 *
 * @param first the first day
 * @param last the last day
 * @param left position of the beginning of the first day
 * @param width from there to the end of the last day
 */
record Axis(LocalDate first, LocalDate last, double left, double width) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_YEAR = 366;
    private static final int MOST_YEARS = 20;

    /** A line across the drawing, and what stands at it. */
    record Tick(double x, String label) {}

    /** Where a day begins; a day outside is put at the edge. */
    double begin(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, day);
        return left + width * Math.max(0, Math.min(days / days(), 1));
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    private double days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    double right() {
        return left + width;
    }

    /** Days of a month, months of a year, or years. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (days() <= LONGEST_MONTH) {
            first.datesUntil(last.plusDays(1))
                    .forEach(day -> ticks.add(new Tick(begin(day), String.valueOf(day.getDayOfMonth()))));
        } else if (days() <= LONGEST_YEAR) {
            for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                ticks.add(new Tick(begin(month), MONTH.format(month)));
            }
        } else {
            int step = 1 + (last.getYear() - first.getYear()) / MOST_YEARS;
            for (LocalDate year = first; !year.isAfter(last); year = year.plusYears(step)) {
                ticks.add(new Tick(begin(year), String.valueOf(year.getYear())));
            }
        }
        return ticks;
    }
}
