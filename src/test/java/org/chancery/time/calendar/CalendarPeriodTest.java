package org.chancery.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-10-25, 2025-10-25, 2025-10-25, 2025-10-25",
        "WEEK, 2025-10-25, 2025-10-20, 2025-10-26, 2025-W43",
        "WEEK, 2024-12-31, 2024-12-30, 2025-01-05, 2025-W01",
        "WEEKEND, 2025-10-21, 2025-10-25, 2025-10-26, 2025-W43-WE",
        "MONTH, 2024-02-10, 2024-02-01, 2024-02-29, 2024-02",
        "QUARTER, 2025-10-25, 2025-10-01, 2025-12-31, 2025-Q4",
        "SEASON, 2025-10-25, 2025-09-01, 2025-12-21, 2025-FA",
        "SEASON, 2025-01-15, 2024-12-01, 2025-03-20, 2024-WI",
        "HALF_YEAR, 2025-06-30, 2025-01-01, 2025-06-30, 2025-H1",
        "YEAR, 2025-10-25, 2025-01-01, 2025-12-31, 2025",
        "DECADE, 2025-10-25, 2020-01-01, 2029-12-31, 202",
        "CENTURY, 2000-12-31, 1901-01-01, 2000-12-31, 19",
        "CENTURY, 2001-01-01, 2001-01-01, 2100-12-31, 20",
        "YEAR, -0479-09-20, -0479-01-01, -0479-12-31, BC0480",
        "DECADE, -0475-01-01, -0478-01-01, -0469-12-31, BC047"
    })
    void holdsTheDay(CalendarUnit unit, LocalDate day, LocalDate first, LocalDate last, String value) {
        CalendarPeriod period = CalendarPeriod.containing(unit, day);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(TimexValue.of(period)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(
            value = CalendarUnit.class,
            names = {"DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR", "DECADE", "CENTURY"})
    void periodsOfOneUnitFollowWithoutAGap(CalendarUnit unit) {
        Random random = new Random(unit.ordinal());
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
            CalendarPeriod period = CalendarPeriod.containing(unit, day);

            assertThat(period.contains(day)).isTrue();
            assertThat(period.shift(1).first()).isEqualTo(period.last().plusDays(1));
            assertThat(period.shift(3).shift(-3)).isEqualTo(period);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2000, 2000-04-23", "1961, 1961-04-02", "2038, 2038-04-25"})
    void easterIsWhereTheAlmanacPutsIt(int year, LocalDate day) {
        assertThat(new Slot.FromEaster(0).in(year)).contains(CalendarPeriod.day(day));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 1, 1, 2025-10-01, 2025-10-07",
        "WEEK, -1, 1, 2025-10-25, 2025-10-31",
        "DAY, 5, 1, 2025-10-05, 2025-10-05",
        "DAY, -1, 2, 2025-10-30, 2025-10-31"
    })
    void aPortionLiesInItsMonth(CalendarUnit unit, int from, int count, LocalDate first, LocalDate last) {
        CalendarPeriod october = CalendarPeriod.month(2025, 10);
        Portion portion = new Portion(unit, from, count);

        assertThat(portion.fits(october)).isTrue();
        assertThat(portion.first(october)).isEqualTo(first);
        assertThat(portion.last(october)).isEqualTo(last);
    }
}
