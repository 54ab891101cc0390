package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** "3 percent for the quarter", "during the week", "for the full year": the one that the text has just spoken of. */
final class UnitsSpokenOf implements Recogniser {
    private final Parts parts;

    UnitsSpokenOf(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        if (atoms.is(start, "the") && atoms.is(start + 1, "full") && atoms.is(start + 2, "year")) {
            Meaning year = new Meaning.Step(CalendarUnit.YEAR, 0, Base.PASSAGE);
            return atoms.is(start - 1, "for", "in") ? List.of(new Match(start, start + 3, year)) : List.of();
        }
        boolean placed = atoms.is(start - 1, "for", "during", "in") && atoms.is(start, "the");
        boolean measured = placed && Offsets.ends(atoms, start + 2);
        return parts.vocabulary()
                .unit(atoms.word(start + 1))
                .filter(unit -> measured && unit.compareTo(CalendarUnit.DAY) > 0)
                .filter(unit -> unit.compareTo(CalendarUnit.YEAR) <= 0 && unit != CalendarUnit.WEEKEND)
                .map(unit -> List.of(new Match(start, start + 2, new Meaning.Step(unit, 0, Base.NARRATIVE))))
                .orElse(List.of());
    }
}
