package org.chancery.time;

import java.time.LocalDate;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Season;
import org.chancery.time.edtf.Edtf;
import org.chancery.time.edtf.EdtfDate;
import org.chancery.time.edtf.EdtfInterval;
import org.chancery.time.edtf.Qualifier;
import org.chancery.time.edtf.Unspecified;

/** Periods in EDTF level 1: what has no form of its own there is an interval of days, months or years. */
final class PeriodEdtf {
    private PeriodEdtf() {}

    static Edtf of(CalendarPeriod period) {
        EdtfDate start = start(period);
        boolean decade = period.unit() == CalendarUnit.DECADE && start.year() >= 0;
        boolean hundred = period.unit() == CalendarUnit.CENTURY && start.year() >= 0 && start.year() % 100 == 0;
        if (decade || hundred) {
            return start.with(decade ? Unspecified.OF_DECADE : Unspecified.OF_CENTURY);
        }
        return interval(start, end(period));
    }

    /** The period with the mark of approximation; both ends of an interval carry it. */
    static Edtf about(CalendarPeriod period) {
        return interval(start(period).with(Qualifier.APPROXIMATE), end(period).with(Qualifier.APPROXIMATE));
    }

    /** Days that the words only point to. */
    static Edtf about(LocalDate first, LocalDate last) {
        return EdtfInterval.between(
                EdtfDate.day(first).with(Qualifier.APPROXIMATE),
                EdtfDate.day(last).with(Qualifier.APPROXIMATE));
    }

    /** Days that the words name. */
    static Edtf days(LocalDate first, LocalDate last) {
        return interval(EdtfDate.day(first), EdtfDate.day(last));
    }

    private static Edtf interval(EdtfDate start, EdtfDate end) {
        return start.equals(end) ? start : EdtfInterval.between(start, end);
    }

    /** The date that the period is, or that it begins with, in the unit that it is counted in. */
    static EdtfDate start(CalendarPeriod period) {
        return date(period, period.first());
    }

    /** The date that the period is, or that it ends with. */
    static EdtfDate end(CalendarPeriod period) {
        return period.unit() == CalendarUnit.SEASON ? start(period) : date(period, period.last());
    }

    private static EdtfDate date(CalendarPeriod period, LocalDate day) {
        return switch (period.unit()) {
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> EdtfDate.day(day);
            case MONTH, QUARTER, HALF_YEAR -> EdtfDate.month(day.getYear(), day.getMonthValue());
            case SEASON ->
                EdtfDate.month(day.getYear(), Season.of(day.getMonthValue()).edtf());
            case YEAR, DECADE, CENTURY, MILLENNIUM -> EdtfDate.year(day.getYear());
        };
    }
}
