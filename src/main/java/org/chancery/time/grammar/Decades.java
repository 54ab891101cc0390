package org.chancery.time.grammar;

import java.time.LocalDate;
import java.util.List;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** Decades: "the 1980s", "1990's", "the '90s", "the nineties", "the 470s BC"; and "the 1800s", which is a century. */
final class Decades implements Recogniser {
    private final Parts parts;

    Decades(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        if (atoms.number(from) >= 0 && plural(atoms, from + 1) > 0) {
            return figures(atoms, start, from);
        }
        int marked = atoms.isApostrophe(from) ? from + 1 : from;
        if (marked > from && atoms.at(marked).length() == 2 && plural(atoms, marked + 1) > 0) {
            return tens(start, plural(atoms, marked + 1), atoms.number(marked));
        }
        int tens = parts.vocabulary()
                .find("decade", atoms.word(from))
                .map(Integer::parseInt)
                .orElse(-1);
        boolean age = atoms.is(from - 1, "his", "her", "their", "my", "in") && from == start;
        return tens >= 0 && from > start && !age ? tens(start, from + 1, tens) : List.of();
    }

    private static List<Match> tens(int start, int end, int tens) {
        if (tens % 10 != 0) {
            return List.of();
        }
        CalendarPeriod decade = CalendarPeriod.decade(1900 + tens + (tens < 20 ? 100 : 0));
        return List.of(new Match(start, end, new Meaning.Fixed(decade)));
    }

    private List<Match> figures(Atoms atoms, int start, int from) {
        int year = atoms.number(from);
        int end = plural(atoms, from + 1);
        Reading era = parts.era(atoms, end);
        if (year % 10 != 0 || year <= 0 || year > 2190 || !era.isThere() && year < 1000) {
            return List.of();
        }
        if (era.isThere()) {
            int first = era.value() < 0 ? 1 - year : year;
            return List.of(new Match(start, era.end(), new Meaning.Fixed(CalendarPeriod.decade(first))));
        }
        CalendarPeriod period = year % 100 == 0 && year < 2000
                ? new CalendarPeriod(CalendarUnit.CENTURY, LocalDate.of(year, 1, 1))
                : CalendarPeriod.decade(year);
        return List.of(new Match(start, end, new Meaning.Fixed(period)));
    }

    /** Behind the glued "s" or "'s" of a plural in figures; -1 when there is none. */
    private static int plural(Atoms atoms, int at) {
        if (atoms.is(at, "s") && atoms.isJoined(at)) {
            return at + 1;
        }
        boolean apostrophe =
                atoms.isApostrophe(at) && atoms.isJoined(at) && atoms.is(at + 1, "s") && atoms.isJoined(at + 1);
        return apostrophe && atoms.number(at - 1) % 10 == 0 ? at + 2 : -1;
    }
}
