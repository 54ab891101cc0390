package org.chancery.entity.wikidata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Points in time of a dump, such as +2009-01-20T00:00:00Z with precision 11, as the catalogue writes dates: 2009-01-20, 2009-01 or 2009. A year before the first
 * is -0044 in a dump for 44 BCE and -0043 in the catalogue, which counts as astronomers do. Days of the Julian calendar become those of the Gregorian.
 * What is coarser than a year is no date.
 */
final class DumpDate {
    /** Of the precisions of Wikibase: 9 is a year, 10 a month, 11 a day, what is greater a part of a day. */
    private static final int YEAR = 9;

    private static final int MONTH = 10;
    private static final int DAY = 11;
    private static final int LAST_YEAR = 9999;

    private DumpDate() {}

    /** A date, empty for what is coarser than a year, or no date of any calendar. */
    static String text(String time, int precision, boolean julian) {
        if (precision < YEAR || time.length() < 2) {
            return "";
        }
        int second = time.indexOf('-', 1);
        try {
            long stated = Long.parseLong(time, 1, second < 0 ? time.length() : second, 10);
            long year = time.charAt(0) == '-' ? 1 - stated : stated;
            int month = precision >= MONTH ? part(time, second) : 0;
            int day = precision >= DAY && month > 0 ? part(time, second + 3) : 0;
            if (stated == 0 || Math.abs(year) > LAST_YEAR) {
                return "";
            }
            return day > 0 ? day((int) year, month, day, julian) : month > 0 ? month(year, month) : year(year);
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException none) {
            return "";
        }
    }

    private static int part(String time, int dash) {
        return dash < 0 ? 0 : Integer.parseInt(time, dash + 1, dash + 3, 10);
    }

    private static String day(int year, int month, int day, boolean julian) {
        if (!julian) {
            LocalDate date = LocalDate.of(year, month, day);
            return month(date.getYear(), date.getMonthValue()) + two(date.getDayOfMonth());
        }
        LocalDate date = LocalDate.of(year, month, Math.min(day, 28))
                .plusDays(day - Math.min(day, 28) + behind(month > 2 ? year : year - 1));
        return month(date.getYear(), date.getMonthValue()) + two(date.getDayOfMonth());
    }

    /** How many days the Julian calendar is behind the Gregorian from March of a year on. */
    private static int behind(int year) {
        return Math.floorDiv(year, 100) - Math.floorDiv(year, 400) - 2;
    }

    private static String month(long year, int month) {
        if (month > 12) {
            throw new DateTimeException("no month: " + month);
        }
        return year(year) + two(month);
    }

    private static String year(long year) {
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
