package org.chancery.time;

import java.time.LocalDate;
import java.util.Locale;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Season;

/** Prints periods in EDTF level 1 (ISO 8601-2:2019): what has no form of its own there is an interval of days or months. */
final class EdtfText {
    private EdtfText() {}

    static String of(CalendarPeriod period) {
        LocalDate first = period.first();
        return switch (period.unit()) {
            case SECOND, MINUTE, HOUR, DAY -> day(first);
            case WEEKEND, WEEK -> day(first) + "/" + day(period.last());
            case MONTH -> month(first);
            case QUARTER, HALF_YEAR -> month(first) + "/" + month(period.last());
            case SEASON -> year(first) + "-" + Season.of(first.getMonthValue()).edtf();
            case YEAR -> year(first);
            case DECADE -> first.getYear() > 0 ? year(first).substring(0, 3) + "X" : years(period);
            case CENTURY ->
                first.getYear() > 0 && first.getYear() % 100 == 0 ? year(first).substring(0, 2) + "XX" : years(period);
            case MILLENNIUM -> years(period);
        };
    }

    /** The period with the mark of approximation; both ends of an interval carry it. */
    static String about(CalendarPeriod period) {
        String plain = of(period);
        boolean unspecified = period.unit() == CalendarUnit.DECADE || period.unit() == CalendarUnit.CENTURY;
        String marked = unspecified ? years(period) : plain;
        return marked.replace("/", "~/") + "~";
    }

    static String day(LocalDate day) {
        return month(day) + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
    }

    private static String month(LocalDate day) {
        return year(day) + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, day.getYear() < 0 ? "-%04d" : "%04d", Math.abs(day.getYear()));
    }

    private static String years(CalendarPeriod period) {
        return year(period.first()) + "/" + year(period.last());
    }
}
