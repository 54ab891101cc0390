package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** What figures are compared with: "the same period last year", "the same month of 2012", "this time last year", "the year-ago quarter", "the year-earlier period". */
final class Comparisons implements Recogniser {
    private static final Meaning YEAR_BEFORE = new Meaning.Step(CalendarUnit.YEAR, -1, Base.NARRATIVE);

    private final Parts parts;
    private final Recogniser years;

    /** @param years recognises "2012", "last year", "a year earlier" */
    Comparisons(Parts parts, Recogniser years) {
        this.parts = parts;
        this.years = years;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the", "a") ? start + 1 : start;
        boolean yearAgo =
                atoms.is(from, "year") && atoms.isDash(from + 1) && atoms.is(from + 2, "ago", "earlier", "before");
        if (yearAgo && isPeriod(atoms, from + 3)) {
            return List.of(new Match(start, from + 4, again(atoms, from + 3, YEAR_BEFORE)));
        }
        if (atoms.is(start, "the") && atoms.is(from, "same")) {
            return same(atoms, start, start + 2);
        }
        return atoms.is(start, "this") && atoms.is(from + 1, "time") ? same(atoms, start, start + 1) : List.of();
    }

    private List<Match> same(Atoms atoms, int start, int noun) {
        if (!isPeriod(atoms, noun)) {
            return List.of();
        }
        int at = atoms.is(noun + 1, "of", "in") ? noun + 2 : noun + 1;
        List<Match> year = years(atoms, at);
        return year.size() == 1 && isYear(year.get(0).meaning())
                ? List.of(new Match(
                        start, year.get(0).end(), again(atoms, noun, year.get(0).meaning())))
                : List.of();
    }

    /** The year that it is compared with; "the last year" behind "of" is one too, and no length. */
    private List<Match> years(Atoms atoms, int at) {
        boolean lastYear = atoms.is(at, "the") && atoms.is(at + 1, "last", "previous") && atoms.is(at + 2, "year");
        return lastYear ? List.of(new Match(at, at + 3, YEAR_BEFORE)) : years.at(atoms, at);
    }

    private boolean isPeriod(Atoms atoms, int at) {
        return atoms.is(at, "period", "time") || unit(atoms, at).isPresent();
    }

    private Optional<CalendarUnit> unit(Atoms atoms, int at) {
        return parts.vocabulary()
                .unit(atoms.word(at))
                .filter(unit -> unit.compareTo(CalendarUnit.WEEK) > 0 && unit.compareTo(CalendarUnit.YEAR) < 0);
    }

    private Meaning again(Atoms atoms, int noun, Meaning year) {
        return new Meaning.Again(unit(atoms, noun), year instanceof Meaning.YearBefore before ? before.year() : year);
    }

    private static boolean isYear(Meaning meaning) {
        return meaning instanceof Meaning.YearBefore
                || meaning instanceof Meaning.Step step && step.unit() == CalendarUnit.YEAR
                || meaning instanceof Meaning.Fixed fixed && fixed.period().unit() == CalendarUnit.YEAR;
    }
}
