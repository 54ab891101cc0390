package org.chancery.time.calendar;

import java.time.LocalDate;

/**
 * The seasons of the northern hemisphere. Their days are taken so wide that both ways of counting them fit: from the first of the month
 * (meteorology) to the equinox or solstice that ends them (astronomy).
 */
public enum Season {
    SPRING("SP", 21, 3, 6, 21),
    SUMMER("SU", 22, 6, 9, 23),
    AUTUMN("FA", 23, 9, 12, 21),
    WINTER("WI", 24, 12, 3, 20);

    private final String timex;
    private final int edtf;
    private final int firstMonth;
    private final int lastMonth;
    private final int lastDay;

    Season(String timex, int edtf, int firstMonth, int lastMonth, int lastDay) {
        this.timex = timex;
        this.edtf = edtf;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
        this.lastDay = lastDay;
    }

    /** Its two letters in TIMEX3. */
    public String timex() {
        return timex;
    }

    /** Its number in EDTF, 21 to 24, which stands in the place of the month. */
    public int edtf() {
        return edtf;
    }

    /** The first day of the one that begins in a year. */
    public LocalDate first(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** The last day of the one that begins in a year; of a winter it lies in the next year. */
    public LocalDate last(int year) {
        return LocalDate.of(this == WINTER ? year + 1 : year, lastMonth, lastDay);
    }

    /** The last day on which the one that begins in a year can begin: the equinox or solstice, at its latest a day after the season before ends. */
    public LocalDate latestFirst(int year) {
        Season before = values()[(ordinal() + 3) % 4];
        return before.last(before == WINTER ? year - 1 : year).plusDays(1);
    }

    /** The first day on which the one that begins in a year can end: the last day of its third month. */
    public LocalDate earliestLast(int year) {
        return first(year).plusMonths(3).minusDays(1);
    }

    /** The season that begins with a month, or that the month lies in. */
    public static Season of(int month) {
        return values()[month % 12 / 3 == 0 ? 3 : month / 3 - 1];
    }
}
