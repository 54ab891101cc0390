package org.chancery.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Season;
import org.chancery.time.edtf.Edtf;
import org.chancery.time.edtf.EdtfDate;
import org.chancery.time.edtf.EdtfInterval;
import org.chancery.time.grammar.Meaning;
import org.chancery.time.grammar.Mod;
import org.chancery.time.resolve.Limit;

/**
 * Turns a period, its modifier and the preposition before it into bounds. What the words leave vague is taken wide: of "late October" the last third, of
 * "last night" the two days that the night touches, of "the winter of 2021" both winters that can be meant.
 */
final class Bounding {
    /** Fiscal 2013 is October 2012 to September 2013 in Washington, April 2012 to March 2013 in London, April 2013 to March 2014 in Tokyo. */
    private static final int FISCAL_BEFORE = 9;

    private static final int FISCAL_AFTER = 3;

    /** Years on either side of "about 1900". */
    private static final int ROUND = 10;

    private final CalendarPeriod period;
    private final Optional<CalendarPeriod> origin;
    private final Meaning meaning;
    private final LocalDate first;
    private final LocalDate last;

    private Bounding(
            CalendarPeriod period, Optional<CalendarPeriod> origin, Meaning meaning, LocalDate first, LocalDate last) {
        this.period = period;
        this.origin = origin;
        this.meaning = meaning;
        this.first = first;
        this.last = last;
    }

    /**
     * Takes up a period.
     *
     * @param origin what it was counted from
     * @param meaning what the words say: a night ends on the next day, a part of the period has its own days
     */
    static Bounding of(CalendarPeriod period, Optional<CalendarPeriod> origin, Meaning meaning) {
        if (meaning instanceof Meaning.PartOf part && part.portion().fits(period)) {
            return new Bounding(
                    period,
                    origin,
                    meaning,
                    part.portion().first(period),
                    part.portion().last(period));
        }
        if (meaning instanceof Meaning.FractionOf part) {
            return new Bounding(period, origin, meaning, part.first(period), part.last(period));
        }
        if (meaning instanceof Meaning.Fiscal) {
            return new Bounding(
                    period,
                    origin,
                    meaning,
                    period.first().minusMonths(FISCAL_BEFORE),
                    period.last().plusDays(1).plusMonths(FISCAL_AFTER).minusDays(1));
        }
        LocalDate first = isWinter(period) ? period.first().withDayOfYear(1) : period.first();
        return new Bounding(
                period, origin, meaning, first, isNight(meaning) ? period.last().plusDays(1) : period.last());
    }

    private static boolean isNight(Meaning meaning) {
        return meaning instanceof Meaning.Within within && within.time().equals("TNI")
                || meaning instanceof Meaning.DayLess dayLess && dayLess.time().equals("TNI");
    }

    private static boolean isWinter(CalendarPeriod period) {
        return period.unit() == CalendarUnit.SEASON && Season.of(period.first().getMonthValue()) == Season.WINTER;
    }

    DateBounds bounds(Optional<Mod> mod, Limit limit) {
        boolean halved = period.unit().compareTo(CalendarUnit.DECADE) >= 0
                && !(first.equals(period.first()) && last.equals(period.last()));
        boolean part =
                mod.filter(m -> m == Mod.START || m == Mod.MID || m == Mod.END).isPresent();
        DateBounds closed =
                mod.filter(m -> !(halved && part)).map(this::narrowed).orElseGet(this::whole);
        boolean plain = mod.isEmpty();
        LocalDate earliest = closed.earliest().orElse(first);
        LocalDate latest = closed.latest().orElse(last);
        boolean vague = closed.approximate();
        return switch (limit == Limit.BEFORE && part ? Limit.UP_TO : limit) {
            case NONE -> closed;
            case UP_TO ->
                upTo(
                        latest,
                        plain && latest.equals(period.last()) ? PeriodEdtf.end(period) : EdtfDate.day(latest),
                        vague);
            case BEFORE ->
                upTo(
                        earliest.minusDays(1),
                        plain ? PeriodEdtf.end(period.shift(-1)) : EdtfDate.day(earliest.minusDays(1)),
                        vague);
            case FROM -> from(earliest, plain ? PeriodEdtf.start(period) : EdtfDate.day(earliest), vague);
        };
    }

    private DateBounds upTo(LocalDate latest, EdtfDate edtf, boolean vague) {
        return bounds(Optional.empty(), Optional.of(latest), EdtfInterval.upTo(edtf), vague);
    }

    private DateBounds from(LocalDate earliest, EdtfDate edtf, boolean vague) {
        return bounds(Optional.of(earliest), Optional.empty(), EdtfInterval.from(edtf), vague);
    }

    private DateBounds whole() {
        boolean exact = isWinter(period) || first.equals(period.first()) && last.equals(period.last());
        Edtf edtf = exact ? PeriodEdtf.of(period) : PeriodEdtf.days(first, last);
        return bounds(Optional.of(first), Optional.of(last), edtf, period.unit() == CalendarUnit.SEASON);
    }

    private DateBounds narrowed(Mod mod) {
        return switch (mod) {
            case START -> vague(first, boundary(1));
            case MID -> vague(boundary(1).plusDays(1), boundary(2));
            case END -> vague(boundary(2).plusDays(1), last);
            case EARLIER -> vague(first, reached(CalendarPeriod::last).orElse(last));
            case LATER -> vague(reached(CalendarPeriod::first).orElse(first), last);
            case BEFORE, ON_OR_BEFORE ->
                origin.filter(o -> o.last().isBefore(first))
                        .map(o -> vague(o.first(), last))
                        .orElseGet(() -> upTo(last, PeriodEdtf.end(period), true));
            case AFTER, ON_OR_AFTER ->
                origin.filter(o -> o.first().isAfter(last))
                        .map(o -> vague(first, o.last()))
                        .orElseGet(() -> from(first, PeriodEdtf.start(period), true));
            case APPROX ->
                isRound()
                        ? vague(first.minusYears(ROUND), last.plusYears(ROUND))
                        : bounds(
                                Optional.of(period.shift(-1).first()),
                                Optional.of(period.shift(1).last()),
                                PeriodEdtf.about(period),
                                true);
            default -> whole();
        };
    }

    /** "about 1900", "the turn of the century": as vague as the figure is round. A year that was counted, "a decade ago", is round by chance. */
    private boolean isRound() {
        boolean named = meaning instanceof Meaning.Fixed || meaning instanceof Meaning.TurnOf;
        int year = first.getYear() > 0 ? first.getYear() : 1 - first.getYear();
        return named && period.unit() == CalendarUnit.YEAR && year % 100 == 0;
    }

    /** How far the text, or the day of publication, has come in the period. */
    private Optional<LocalDate> reached(java.util.function.Function<CalendarPeriod, LocalDate> side) {
        return origin.filter(o -> o.unit().compareTo(period.unit()) < 0)
                .map(side)
                .filter(period::contains);
    }

    /** The last day of the first or second third: months of ten days, years of four months, decades of four, three and three years. */
    private LocalDate boundary(int thirds) {
        return switch (period.unit()) {
            case MONTH -> first.plusDays(10L * thirds - 1);
            case YEAR -> first.plusMonths(4L * thirds).minusDays(1);
            case DECADE -> first.plusYears(thirds == 1 ? 4 : 7).minusDays(1);
            default -> first.plusDays((ChronoUnit.DAYS.between(first, last) + 1) * thirds / 3 - 1);
        };
    }

    private DateBounds vague(LocalDate from, LocalDate to) {
        return from.isAfter(to) || from.equals(to) && period.unit() == CalendarUnit.DAY
                ? whole()
                : bounds(Optional.of(from), Optional.of(to), PeriodEdtf.about(from, to), true);
    }

    private DateBounds bounds(Optional<LocalDate> from, Optional<LocalDate> to, Edtf edtf, boolean approximate) {
        return new DateBounds(from, to, unit(), edtf.toString(), approximate);
    }

    private Unit unit() {
        return switch (period.unit()) {
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
