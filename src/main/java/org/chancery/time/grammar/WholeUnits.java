package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Vocabulary;

/** "the year", "the month": the one that the text speaks of; only read behind words such as "the end of". */
final class WholeUnits implements Recogniser {
    private final Vocabulary vocabulary;

    WholeUnits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        if (!atoms.is(start, "the")) {
            return List.of();
        }
        return vocabulary
                .unit(atoms.word(start + 1))
                .filter(unit -> unit.compareTo(CalendarUnit.DAY) > 0 || atoms.is(start - 1, "in"))
                .map(unit -> List.of(new Match(start, start + 2, new Meaning.Step(unit, 0, Base.PASSAGE))))
                .orElse(List.of());
    }
}
