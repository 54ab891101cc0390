package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** Centuries: "the 19th century", "the fourth century BC", "eighteenth-century". */
final class Centuries implements Recogniser {
    private final Parts parts;

    Centuries(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        Optional<Quantity> ordinal = parts.numbers().ordinal(atoms, from).filter(Quantity::isWhole);
        if (ordinal.isEmpty() || ordinal.get().whole() < 1 || ordinal.get().whole() > 21) {
            return List.of();
        }
        int at = ordinal.get().end();
        at = atoms.isDash(at) ? at + 1 : at;
        if (!atoms.is(at, "century", "centuries")) {
            return List.of();
        }
        Reading era = parts.era(atoms, at + 1);
        int sign = era.isThere() ? era.value() : 1;
        CalendarPeriod century = CalendarPeriod.century(sign * ordinal.get().whole());
        return List.of(new Match(start, era.isThere() ? era.end() : at + 1, new Meaning.Fixed(century)));
    }
}
