package org.chancery.time.calendar;

import java.time.LocalDate;

/** The date of Easter. */
final class Easter {
    private Easter() {}

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate sunday(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int ofCentury = Math.floorMod(year, 100);
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = Math.floorMod(19 * golden + century - century / 4 - correction + 15, 30);
        int weekday = Math.floorMod(32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4, 7);
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int counted = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, counted / 31, counted % 31 + 1);
    }
}
