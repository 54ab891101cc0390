package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** A place in a year that relative words name: "the spring of next year", "July 25 of that year", "May last year". */
final class YearNamed implements Recogniser {
    private final Recogniser places;
    private final Recogniser years;

    /**
     * @param places recognises months, days of months and seasons without their year
     * @param years recognises relative years
     */
    YearNamed(Recogniser places, Recogniser years) {
        this.places = places;
        this.years = years;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        List<Match> place = places.at(atoms, start);
        if (place.size() != 1 || !(place.get(0).meaning() instanceof Meaning.Yearless yearless)) {
            return List.of();
        }
        int at = place.get(0).end();
        at = atoms.is(at, ",") ? at + 1 : at;
        at = atoms.is(at, "of") ? at + 1 : at;
        List<Match> year = years.at(atoms, at);
        boolean ofYear = year.size() == 1
                && year.get(0).meaning() instanceof Meaning.Step step
                && step.unit() == CalendarUnit.YEAR;
        return ofYear
                ? List.of(new Match(
                        start,
                        year.get(0).end(),
                        new Meaning.OfYear(yearless.slot(), year.get(0).meaning())))
                : List.of();
    }
}
