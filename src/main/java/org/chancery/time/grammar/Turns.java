package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** "the turn of the 20th century", which began about 1900; "the turn of the century" is the one nearest to what the text tells. */
final class Turns implements Recogniser {
    private final Parts parts;

    Turns(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int word = atoms.is(start, "the") ? start + 1 : start;
        if (!atoms.is(word, "turn") || !atoms.is(word + 1, "of") || !atoms.is(word + 2, "the", "this")) {
            return List.of();
        }
        if (atoms.is(word + 3, "century", "millennium")) {
            CalendarUnit unit = atoms.is(word + 3, "century") ? CalendarUnit.CENTURY : CalendarUnit.MILLENNIUM;
            return List.of(new Match(start, word + 4, new Meaning.TurnOf(unit)).with(Mod.APPROX));
        }
        Optional<Quantity> ordinal =
                parts.numbers().ordinal(atoms, word + 3).filter(q -> q.isWhole() && q.whole() >= 1 && q.whole() <= 22);
        return ordinal.filter(q -> atoms.is(q.end(), "century"))
                .map(q -> new Match(start, q.end() + 1, new Meaning.Fixed(CalendarPeriod.year((q.whole() - 1) * 100))))
                .map(match -> List.of(match.with(Mod.APPROX)))
                .orElse(List.of());
    }
}
