package org.chancery.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Season;
import org.chancery.time.grammar.Mod;
import org.chancery.time.resolve.Limit;

/** Turns a period, its modifier and the preposition before it into bounds. Vague parts are taken wide: the third of the period that they name. */
final class Bounding {
    private Bounding() {}

    static DateBounds bounds(CalendarPeriod period, Optional<Mod> mod, Limit limit) {
        DateBounds whole = mod.map(m -> narrowed(period, m)).orElseGet(() -> whole(period));
        return switch (limit) {
            case NONE -> whole;
            case UP_TO -> open(Optional.empty(), whole.latest(), whole);
            case BEFORE -> open(Optional.empty(), whole.earliest().map(d -> d.minusDays(1)), whole);
            case FROM -> open(whole.earliest(), Optional.empty(), whole);
        };
    }

    private static DateBounds open(Optional<LocalDate> earliest, Optional<LocalDate> latest, DateBounds of) {
        String edtf = earliest.map(EdtfText::day).orElse("..") + "/"
                + latest.map(EdtfText::day).orElse("..");
        return new DateBounds(earliest, latest, of.unit(), edtf, of.approximate());
    }

    private static DateBounds whole(CalendarPeriod period) {
        return closed(period, period.first(), period.last(), EdtfText.of(period), period.unit() == CalendarUnit.SEASON);
    }

    private static DateBounds narrowed(CalendarPeriod period, Mod mod) {
        return switch (mod) {
            case START, MID, END -> third(period, mod);
            case APPROX -> about(period);
            default -> whole(period);
        };
    }

    private static DateBounds about(CalendarPeriod period) {
        LocalDate first = period.shift(-1).first();
        LocalDate last = period.shift(1).last();
        return closed(period, first, last, EdtfText.about(period), true);
    }

    private static DateBounds third(CalendarPeriod period, Mod mod) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        LocalDate early = boundary(period, 1);
        LocalDate late = boundary(period, 2);
        if (mod == Mod.START) {
            last = early;
        } else if (mod == Mod.MID) {
            first = early.plusDays(1);
            last = late;
        } else {
            first = late.plusDays(1);
        }
        return first.isAfter(last)
                ? whole(period)
                : closed(period, first, last, EdtfText.day(first) + "~/" + EdtfText.day(last) + "~", true);
    }

    /** The last day of the first or second third: months of ten days, years of four months, decades of four, three and three years. */
    private static LocalDate boundary(CalendarPeriod period, int thirds) {
        LocalDate first = period.first();
        return switch (period.unit()) {
            case MONTH -> first.plusDays(10L * thirds - 1);
            case YEAR -> first.plusMonths(4L * thirds).minusDays(1);
            case DECADE -> first.plusYears(thirds == 1 ? 4 : 7).minusDays(1);
            default -> {
                long days = ChronoUnit.DAYS.between(first, period.last()) + 1;
                yield first.plusDays(days * thirds / 3 - 1);
            }
        };
    }

    private static DateBounds closed(
            CalendarPeriod period, LocalDate first, LocalDate last, String edtf, boolean approximate) {
        boolean winter =
                period.unit() == CalendarUnit.SEASON && Season.of(period.first().getMonthValue()) == Season.WINTER;
        return new DateBounds(Optional.of(first), Optional.of(last), unit(period.unit()), edtf, approximate || winter);
    }

    private static Unit unit(CalendarUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Unit.DAY;
            case WEEKEND -> Unit.WEEKEND;
            case WEEK -> Unit.WEEK;
            case MONTH -> Unit.MONTH;
            case QUARTER -> Unit.QUARTER;
            case SEASON -> Unit.SEASON;
            case HALF_YEAR -> Unit.HALF_YEAR;
            case YEAR -> Unit.YEAR;
            case DECADE -> Unit.DECADE;
            case CENTURY, MILLENNIUM -> Unit.CENTURY;
        };
    }
}
