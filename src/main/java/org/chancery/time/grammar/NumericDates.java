package org.chancery.time.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Vocabulary;

/** Dates in figures: "2025-10-25", "2025-10-25T10:00", "10/25/2025" (month first unless it cannot be), "25.10.2025" (day first). */
final class NumericDates implements Recogniser {
    private static final int LENGTH = 5;
    private static final CalendarPeriod SEPTEMBER_ELEVEN = CalendarPeriod.day(LocalDate.of(2001, 9, 11));

    private final Vocabulary vocabulary;

    NumericDates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        if (isSeptemberEleven(atoms, start)) {
            return List.of(new Match(start, start + 3, new Meaning.Fixed(SEPTEMBER_ELEVEN)));
        }
        if (atoms.number(start) < 0 || atoms.number(start + 4) < 0 || !isGlued(atoms, start)) {
            return List.of();
        }
        String sign = atoms.word(start + 1);
        boolean same = sign.equals(atoms.word(start + 3));
        return same ? date(atoms, start, sign).map(List::of).orElse(List.of()) : List.of();
    }

    /** "9/11", which news writes for the attacks of that day; "9/11/2013" and "19/11" are something else. */
    private boolean isSeptemberEleven(Atoms atoms, int start) {
        return atoms.at(start).text().equals("9")
                && atoms.is(start + 1, "/")
                && atoms.at(start + 2).text().equals("11")
                && atoms.isJoined(start + 1)
                && atoms.isJoined(start + 2)
                && !(atoms.isJoined(start + 3) && (atoms.is(start + 3, "/") || atoms.isDash(start + 3)))
                && !isInside(atoms, start);
    }

    /** Whether it goes on from something before it, an amount of money or a longer number. */
    private boolean isInside(Atoms atoms, int start) {
        boolean money = vocabulary.is("currency", atoms.word(start - 1));
        return atoms.isJoined(start) && (money || atoms.is(start - 1, "/", ".") || atoms.isDash(start - 1));
    }

    private boolean isGlued(Atoms atoms, int start) {
        for (int i = start + 1; i < start + LENGTH; i++) {
            if (!atoms.isJoined(i)) {
                return false;
            }
        }
        boolean longer =
                atoms.isJoined(start + LENGTH) && (atoms.is(start + LENGTH, "/") || atoms.isDash(start + LENGTH));
        return !longer && !isInside(atoms, start);
    }

    private Optional<Match> date(Atoms atoms, int start, String sign) {
        int one = atoms.number(start);
        int two = atoms.number(start + 2);
        int three = atoms.number(start + 4);
        boolean yearFirst = atoms.at(start).length() == 4;
        boolean yearLast = atoms.at(start + 4).length() == 4;
        Optional<LocalDate> day = Optional.empty();
        if (yearFirst && (sign.equals("-") || sign.equals("/"))) {
            day = day(one, two, three);
        } else if (yearLast && sign.equals("/")) {
            day = one > 12 ? day(three, two, one) : day(three, one, two);
        } else if (yearLast && (sign.equals(".") || sign.equals("-"))) {
            day = day(three, two, one);
        }
        return day.map(d -> match(atoms, start, new Meaning.Fixed(CalendarPeriod.day(d))));
    }

    private Match match(Atoms atoms, int start, Meaning day) {
        int end = start + LENGTH;
        boolean timed =
                atoms.is(end, "t") && atoms.isJoined(end) && atoms.number(end + 1) >= 0 && atoms.is(end + 2, ":");
        if (timed) {
            Clock clock = Clock.read(vocabulary, atoms, end + 1);
            if (clock.isThere()) {
                return new Match(start, clock.end(), new Meaning.Within(day, clock.value()));
            }
        }
        return new Match(start, end, day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year >= 1000 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
