package org.chancery.time.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** TIMEX3 values of periods (TimeML 1.2.1 annotation guidelines, 2.3.2; years before our era as in WikiWars: {@code BC0480}). */
public final class TimexValue {
    private TimexValue() {}

    public static String of(CalendarPeriod period) {
        LocalDate first = period.first();
        String year = year(first.getYear());
        return switch (period.unit()) {
            case SECOND, MINUTE, HOUR, DAY ->
                year + String.format(Locale.ROOT, "-%02d-%02d", first.getMonthValue(), first.getDayOfMonth());
            case WEEKEND -> week(first) + "-WE";
            case WEEK -> week(first);
            case MONTH -> year + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year + "-" + Season.of(first.getMonthValue()).timex();
            case HALF_YEAR -> year + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year;
            case DECADE -> decade(first.getYear());
            case CENTURY -> hundreds(first.getYear(), 100, "%02d");
            case MILLENNIUM -> hundreds(first.getYear(), 1000, "%d");
        };
    }

    /** A year counted astronomically: four digits, {@code BC} before those of the years before our era. */
    public static String year(int year) {
        return year > 0
                ? String.format(Locale.ROOT, "%04d", year)
                : "BC" + String.format(Locale.ROOT, "%04d", 1 - year);
    }

    private static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR))
                + String.format(Locale.ROOT, "-W%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String decade(int firstYear) {
        return firstYear > 0
                ? String.format(Locale.ROOT, "%03d", firstYear / 10)
                : "BC" + String.format(Locale.ROOT, "%03d", (1 - firstYear) / 10);
    }

    private static String hundreds(int firstYear, int size, String form) {
        return firstYear > 0
                ? String.format(Locale.ROOT, form, firstYear / size)
                : "BC" + String.format(Locale.ROOT, form, (-firstYear) / size);
    }
}
