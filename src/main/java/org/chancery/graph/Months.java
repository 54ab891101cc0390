package org.chancery.graph;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.time.DateBounds;

/** The months and years that bounds touch. */
final class Months {
    private static final int MOST = 24;

    private Months() {}

    /** Each month, at most 24; none when there are more. Where one bound is missing, the month of the other. */
    static List<YearMonth> touched(DateBounds bounds) {
        YearMonth first = YearMonth.from(first(bounds));
        YearMonth last = YearMonth.from(last(bounds));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                                .limit(MOST + 1L)
                                .count()
                        > MOST
                ? List.of()
                : Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .toList();
    }

    /** Each year, when the bounds touch more than 24 months. */
    static List<Year> yearsBeyond(DateBounds bounds) {
        return touched(bounds).isEmpty()
                ? IntStream.rangeClosed(first(bounds).getYear(), last(bounds).getYear())
                        .mapToObj(Year::of)
                        .toList()
                : List.of();
    }

    private static LocalDate first(DateBounds bounds) {
        return bounds.earliest().or(bounds::latest).orElseThrow();
    }

    private static LocalDate last(DateBounds bounds) {
        return bounds.latest().or(bounds::earliest).orElseThrow();
    }
}
