package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** "the quarter ended March 31", "the week ending Nov. 9": the one that ends with the day, of weeks the one that it lies in. */
final class UnitsEnded implements Recogniser {
    private final Parts parts;
    private final Recogniser days;

    /** @param days recognises days of a month */
    UnitsEnded(Parts parts, Recogniser days) {
        this.parts = parts;
        this.days = days;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Optional<CalendarUnit> unit = parts.vocabulary()
                .unit(atoms.word(start + 1))
                .filter(u -> u == CalendarUnit.WEEK || u == CalendarUnit.QUARTER || u == CalendarUnit.YEAR);
        boolean ended = atoms.is(start, "the") && unit.isPresent() && atoms.is(start + 2, "ended", "ending");
        if (!ended) {
            return List.of();
        }
        int at = atoms.is(start + 3, "on") ? start + 4 : start + 3;
        List<Match> day = days.at(atoms, at);
        return day.size() == 1
                ? List.of(new Match(
                        start,
                        start + 2,
                        new Meaning.EndingOn(unit.get(), day.get(0).meaning())))
                : List.of();
    }
}
