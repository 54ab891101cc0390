package org.chancery.time.edtf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.time.calendar.Season;

/**
 * A part of a year that stands in the place of the month: the seasons of level 1, 21 to 24, and the sub-year groupings of level 2, 25 to 41.
 *
 * <p>21 to 24 are the seasons "independent of location"; here they have the days of the northern hemisphere, as in the words of English news. Of a season
 * that crosses the new year both are meant, the one that begins in the year and the one that ends in it: nobody can tell which of them a writer means.
 */
enum SubYear {
    SPRING(21, Season.SPRING),
    SUMMER(22, Season.SUMMER),
    AUTUMN(23, Season.AUTUMN),
    WINTER(24, Season.WINTER),
    NORTHERN_SPRING(25, Season.SPRING),
    NORTHERN_SUMMER(26, Season.SUMMER),
    NORTHERN_AUTUMN(27, Season.AUTUMN),
    NORTHERN_WINTER(28, Season.WINTER),
    SOUTHERN_SPRING(29, Season.AUTUMN),
    SOUTHERN_SUMMER(30, Season.WINTER),
    SOUTHERN_AUTUMN(31, Season.SPRING),
    SOUTHERN_WINTER(32, Season.SUMMER),
    QUARTER_1(33, 1, 3),
    QUARTER_2(34, 4, 3),
    QUARTER_3(35, 7, 3),
    QUARTER_4(36, 10, 3),
    QUADRIMESTER_1(37, 1, 4),
    QUADRIMESTER_2(38, 5, 4),
    QUADRIMESTER_3(39, 9, 4),
    SEMESTER_1(40, 1, 6),
    SEMESTER_2(41, 7, 6);

    private final int number;
    private final Optional<Season> season;
    private final int firstMonth;
    private final int months;

    /** @param season the northern one that has the same months */
    SubYear(int number, Season season) {
        this.number = number;
        this.season = Optional.of(season);
        this.firstMonth = 0;
        this.months = 3;
    }

    SubYear(int number, int firstMonth, int months) {
        this.number = number;
        this.season = Optional.empty();
        this.firstMonth = firstMonth;
        this.months = months;
    }

    static Optional<SubYear> of(int number) {
        return Arrays.stream(values()).filter(part -> part.number == number).findFirst();
    }

    /** Its days in a year. */
    DateDays days(int year) {
        if (season.isPresent()) {
            return season(season.get(), year);
        }
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new DateDays(first, first.plusMonths(months).minusDays(1), months);
    }

    private DateDays season(Season named, int year) {
        boolean winter = named == Season.WINTER;
        LocalDate first = winter ? LocalDate.of(year, 1, 1) : named.first(year);
        return new DateDays(
                first, named.latestFirst(year), named.earliestLast(winter ? year - 1 : year), named.last(year), months);
    }
}
