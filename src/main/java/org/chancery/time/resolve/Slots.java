package org.chancery.time.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Season;
import org.chancery.time.calendar.Slot;
import org.chancery.time.grammar.Base;
import org.chancery.time.grammar.Meaning;

/** Chooses the year of a month or a day that has none, and the week of a weekday. */
final class Slots {
    private static final int YEARS_AROUND = 8;
    private static final int TURN = 9;
    private static final int CLOSE = 45;

    /** Years before publication around which a year of two figures is looked for, years behind it that one may lie, and the year taken without it. */
    private static final int BACK = 40;

    private static final int AHEAD = 10;
    private static final int LATELY = 1980;

    private final Passage passage;

    Slots(Passage passage) {
        this.passage = passage;
    }

    Resolution yearless(Slot slot, Tense tense) {
        Optional<Passage.Mention> told =
                passage.told().filter(m -> passage.mode() == Passage.Mode.NARRATIVE || tense != Tense.FUTURE);
        if (told.isPresent()) {
            return narrative(slot, told.get());
        }
        Optional<LocalDate> published = passage.mode() == Passage.Mode.NEWS ? passage.published() : Optional.empty();
        Optional<CalendarPeriod> chosen = published.flatMap(day -> around(slot, day, tense));
        return chosen.map(p -> Resolution.of(p, Origin.published(published.orElseThrow())))
                .orElseGet(() -> Resolution.open(slot.open()));
    }

    /** The year of the century that lies nearest to what the passage speaks of, or before the day of publication. */
    Resolution shortYear(int ofCentury) {
        return nearest(ofCentury, 100);
    }

    /** The turn of a century or a millennium, chosen alike. */
    Resolution turnOf(CalendarUnit unit) {
        return nearest(0, unit == CalendarUnit.MILLENNIUM ? 1000 : 100);
    }

    private Resolution nearest(int rest, int size) {
        Optional<Passage.Mention> told = passage.told();
        int near = told.map(m -> m.period().first().getYear())
                .or(() -> passage.published().map(d -> d.getYear() - BACK))
                .orElse(LATELY);
        int half = size / 2;
        int year = near - Math.floorMod(near - rest + half, size) + half;
        boolean ahead =
                passage.published().filter(d -> year > d.getYear() + AHEAD).isPresent();
        return Resolution.of(CalendarPeriod.year(ahead ? year - size : year), told.map(Passage.Mention::words));
    }

    private Resolution narrative(Slot slot, Passage.Mention told) {
        int year = told.period().first().getYear() + (isTurn(slot, told) ? 1 : 0);
        return slot.in(year)
                .map(p -> Resolution.of(p, Optional.of(told.words())))
                .orElseGet(() -> Resolution.open(slot.open()));
    }

    /** Whether the story has come over the turn of the year: in "December ... In January" many months would have to be told backwards. */
    private boolean isTurn(Slot slot, Passage.Mention told) {
        LocalDate from = told.period().first();
        boolean dated = told.period().unit().compareTo(CalendarUnit.MONTH) <= 0 && passage.isHere(told);
        return dated
                && slot.in(from.getYear())
                        .filter(p -> p.first().getMonthValue() - from.getMonthValue() <= -TURN)
                        .isPresent();
    }

    /**
     * The one that the tense allows, nearest to the day of publication. A day of a month that is close at hand is meant whatever the tense: nobody dates
     * what happened eleven months ago by the day and leaves the year out.
     */
    static Optional<CalendarPeriod> around(Slot slot, LocalDate day, Tense tense) {
        if (slot instanceof Slot.MonthDay && tense != Tense.NONE) {
            Optional<CalendarPeriod> nearest = around(slot, day, Tense.NONE);
            if (nearest.isPresent() && Resolver.distance(nearest.get(), day) <= CLOSE) {
                return nearest;
            }
        }
        return IntStream.rangeClosed(day.getYear() - YEARS_AROUND, day.getYear() + YEARS_AROUND)
                .mapToObj(slot::in)
                .flatMap(Optional::stream)
                .filter(p -> !tense.isPast() || !p.first().isAfter(day))
                .filter(p -> tense != Tense.FUTURE || !p.last().isBefore(day))
                .min(Comparator.comparingLong((CalendarPeriod p) -> weight(slot, p, day, tense))
                        .thenComparing(CalendarPeriod::first));
    }

    /** "The transition ends on 31 December": the present tells of days to come more than of days that are over. */
    private static long weight(Slot slot, CalendarPeriod period, LocalDate day, Tense tense) {
        long distance = Resolver.distance(period, day);
        boolean over = period.last().isBefore(day);
        return slot instanceof Slot.MonthDay && tense == Tense.PRESENT && over ? 2 * distance : distance;
    }

    Resolution weekday(DayOfWeek weekday, Tense tense) {
        if (passage.mode() == Passage.Mode.NARRATIVE || passage.published().isEmpty()) {
            return afterLastDay(weekday);
        }
        LocalDate published = passage.published().orElseThrow();
        LocalDate before = published.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = published.with(TemporalAdjusters.nextOrSame(weekday));
        LocalDate day =
                switch (tense) {
                    case PAST, BEFORE_PAST -> before;
                    case FUTURE, PRESENT -> after;
                    case NONE -> before.plusDays(3).isBefore(published) ? after : before;
                };
        return Resolution.of(CalendarPeriod.day(day), Origin.published(published));
    }

    private Resolution afterLastDay(DayOfWeek weekday) {
        return passage.finest(CalendarUnit.DAY)
                .filter(passage::isHere)
                .map(m -> Resolution.of(
                        CalendarPeriod.day(m.period().first().with(TemporalAdjusters.nextOrSame(weekday))),
                        Optional.of(m.words())))
                .orElseGet(() -> Resolution.open("XXXX-WXX-" + weekday.getValue()));
    }

    /** A day of the month that the passage is in. */
    Resolution dayOfMonth(int day) {
        Optional<LocalDate> month = passage.finest(CalendarUnit.MONTH)
                .map(m -> m.period().first())
                .or(() -> passage.mode() == Passage.Mode.NEWS ? passage.published() : Optional.empty());
        try {
            return month.map(m ->
                            Resolution.of(CalendarPeriod.day(m.withDayOfMonth(day)), Optional.of("the month of " + m)))
                    .orElseGet(() -> Resolution.open(String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day)));
        } catch (DateTimeException e) {
            return Resolution.open(String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day));
        }
    }

    /** The place in the year, or weekday, that lies before or after the origin, or in its year. */
    Resolution near(Meaning.Near near, Tense tense, Optional<Origin> origin) {
        if (near.target() instanceof Meaning.Weekday weekday) {
            return nearWeekday(near, weekday.day(), tense, origin);
        }
        Slot slot = near.target() instanceof Meaning.Yearless yearless ? yearless.slot() : new Slot.Month(1);
        if (origin.isEmpty()) {
            return Resolution.open(slot.open());
        }
        CalendarPeriod from = origin.get().period();
        int year = from.first().getYear();
        Optional<CalendarPeriod> chosen = IntStream.rangeClosed(-2, 2)
                .map(i -> year + i)
                .mapToObj(slot::in)
                .flatMap(Optional::stream)
                .filter(p -> near.direction() != 0 || p.first().getYear() == thisYear(slot, from, tense))
                .filter(p -> near.direction() >= 0 || p.last().isBefore(from.first()))
                .filter(p -> near.direction() <= 0 || p.first().isAfter(from.last()))
                .min(Comparator.comparingLong(p -> Resolver.distance(p, from.first())));
        return chosen.map(p -> Resolution.of(p, origin.get())).orElseGet(() -> Resolution.open(slot.open()));
    }

    /** "this winter" is the one that began last year while it lasts, and behind a past tense until summer comes. */
    private static int thisYear(Slot slot, CalendarPeriod from, Tense tense) {
        int year = from.first().getYear();
        Slot winter = new Slot.OfSeason(Season.WINTER);
        boolean begun = slot.equals(winter)
                && (winter.in(year - 1).filter(p -> p.contains(from.first())).isPresent()
                        || tense.isPast() && from.first().getMonthValue() < 6);
        return begun ? year - 1 : year;
    }

    private static Resolution nearWeekday(Meaning.Near near, DayOfWeek weekday, Tense tense, Optional<Origin> origin) {
        boolean told = origin.filter(o -> o.period().unit().compareTo(CalendarUnit.DAY) <= 0)
                .isPresent();
        if (origin.isEmpty() || near.base() == Base.NARRATIVE && !told) {
            return Resolution.open("XXXX-WXX-" + weekday.getValue());
        }
        LocalDate from = origin.get().period().first();
        LocalDate day =
                switch (near.direction()) {
                    case -1 -> from.with(TemporalAdjusters.previous(weekday));
                    case 1 -> from.with(TemporalAdjusters.next(weekday));
                    default ->
                        tense.isPast()
                                ? from.with(TemporalAdjusters.previousOrSame(weekday))
                                : from.with(TemporalAdjusters.nextOrSame(weekday));
                };
        return Resolution.of(CalendarPeriod.day(day), origin.get());
    }
}
