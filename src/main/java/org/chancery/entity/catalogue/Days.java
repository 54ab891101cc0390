package org.chancery.entity.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;

/** Dates as exactly as the catalogue knows them: 2025-01-20, 2025-01 or 2025, with a tilde where they were inferred. */
final class Days {
    private Days() {}

    static Optional<DateBounds> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean approximate = text.endsWith("~");
        String date = approximate ? text.substring(0, text.length() - 1) : text;
        return Optional.of(
                switch (date.length()) {
                    case 4 ->
                        bounds(YearMonth.of(year(date), 1), YearMonth.of(year(date), 12), Unit.YEAR, text, approximate);
                    case 7 -> bounds(month(date), month(date), Unit.MONTH, text, approximate);
                    default -> day(localDate(date), text, approximate);
                });
    }

    /** As LocalDate.parse, which takes a good part of the time that the catalogue needs. */
    private static LocalDate localDate(String date) {
        if (date.length() != 10 || date.charAt(4) != '-' || date.charAt(7) != '-') {
            throw new IllegalArgumentException("no date: " + date);
        }
        return LocalDate.of(
                Integer.parseInt(date, 0, 4, 10), Integer.parseInt(date, 5, 7, 10), Integer.parseInt(date, 8, 10, 10));
    }

    private static YearMonth month(String date) {
        return YearMonth.of(Integer.parseInt(date, 0, 4, 10), Integer.parseInt(date, 5, 7, 10));
    }

    private static int year(String date) {
        return Integer.parseInt(date);
    }

    private static DateBounds day(LocalDate day, String edtf, boolean approximate) {
        return new DateBounds(Optional.of(day), Optional.of(day), Unit.DAY, edtf, approximate);
    }

    private static DateBounds bounds(YearMonth first, YearMonth last, Unit unit, String edtf, boolean approximate) {
        return new DateBounds(Optional.of(first.atDay(1)), Optional.of(last.atEndOfMonth()), unit, edtf, approximate);
    }
}
