package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** The day, month or year beside the one just spoken of: "the month before", "the day after", "the night before" - when nothing follows that says before what. */
final class DaysBeside implements Recogniser {
    private final Parts parts;

    DaysBeside(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        boolean before = atoms.is(start + 2, "before", "earlier");
        boolean beside = atoms.is(start, "the") && (before || atoms.is(start + 2, "after"));
        if (!beside || !Offsets.ends(atoms, start + 3)) {
            return List.of();
        }
        int steps = before ? -1 : 1;
        return meaning(atoms.word(start + 1), steps)
                .map(meaning -> List.of(new Match(start, start + 3, meaning)))
                .orElse(List.of());
    }

    private Optional<Meaning> meaning(String word, int steps) {
        Optional<String> part = parts.vocabulary().find("part", word);
        if (part.isPresent()) {
            return Optional.of(new Meaning.Within(step(CalendarUnit.DAY, steps), "T" + part.get()));
        }
        return parts.vocabulary().unit(word).filter(unit -> !unit.isWithinDay()).map(unit -> step(unit, steps));
    }

    private static Meaning step(CalendarUnit unit, int steps) {
        return new Meaning.Step(unit, steps, Base.NARRATIVE);
    }
}
