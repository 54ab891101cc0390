package org.chancery.entity.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;

/**
 * Dates as exactly as the catalogue knows them: 2025-01-20, 2025-01 or 2025, with a tilde where they were inferred. Years before the first have a minus and are
 * counted as astronomers do: -0043 is 44 BCE.
 */
public final class Days {
    private Days() {}

    /** What a date covers, nothing for an empty one. */
    public static Optional<DateBounds> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean approximate = text.endsWith("~");
        String date = approximate ? text.substring(0, text.length() - 1) : text;
        int from = date.startsWith("-") ? 1 : 0;
        int year = Integer.parseInt(date, 0, from + 4, 10);
        return Optional.of(
                switch (date.length() - from) {
                    case 4 -> bounds(YearMonth.of(year, 1), YearMonth.of(year, 12), Unit.YEAR, text, approximate);
                    case 7 -> {
                        YearMonth month = YearMonth.of(year, month(date, from));
                        yield bounds(month, month, Unit.MONTH, text, approximate);
                    }
                    default -> day(localDate(year, date, from), text, approximate);
                });
    }

    /** As LocalDate.parse, which takes a good part of the time that the catalogue needs. */
    private static LocalDate localDate(int year, String date, int from) {
        if (date.length() != from + 10 || date.charAt(from + 4) != '-' || date.charAt(from + 7) != '-') {
            throw new IllegalArgumentException("no date: " + date);
        }
        return LocalDate.of(year, month(date, from), Integer.parseInt(date, from + 8, from + 10, 10));
    }

    private static int month(String date, int from) {
        return Integer.parseInt(date, from + 5, from + 7, 10);
    }

    private static DateBounds day(LocalDate day, String edtf, boolean approximate) {
        return new DateBounds(Optional.of(day), Optional.of(day), Unit.DAY, edtf, approximate);
    }

    private static DateBounds bounds(YearMonth first, YearMonth last, Unit unit, String edtf, boolean approximate) {
        return new DateBounds(Optional.of(first.atDay(1)), Optional.of(last.atEndOfMonth()), unit, edtf, approximate);
    }
}
