package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** Centuries: "the 19th century", "the fourth century BC", "eighteenth-century", "the 18th and 19th centuries". */
final class Centuries implements Recogniser {
    private static final int MOST = 21;

    private final Parts parts;

    Centuries(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        Optional<Quantity> ordinal = ordinal(atoms, from);
        if (ordinal.isEmpty()) {
            return List.of();
        }
        int first = ordinal.get().end();
        Optional<Quantity> second = atoms.is(first, "and", "or", "to") || atoms.isDash(first)
                ? ordinal(atoms, atoms.is(first + 1, "the") ? first + 2 : first + 1)
                : Optional.empty();
        int at = second.map(Quantity::end).orElse(first);
        at = atoms.isDash(at) ? at + 1 : at;
        if (!atoms.is(at, "century", "centuries")) {
            return List.of();
        }
        Reading era = parts.era(atoms, at + 1);
        int sign = era.isThere() ? era.value() : 1;
        int end = era.isThere() ? era.end() : at + 1;
        if (second.isEmpty()) {
            return List.of(new Match(start, end, century(sign, ordinal.get())));
        }
        return List.of(
                new Match(start, first, century(sign, ordinal.get())),
                new Match(first + 1, end, century(sign, second.get())));
    }

    private static Meaning century(int sign, Quantity ordinal) {
        return new Meaning.Fixed(CalendarPeriod.century(sign * ordinal.whole()));
    }

    private Optional<Quantity> ordinal(Atoms atoms, int at) {
        return parts.numbers().ordinal(atoms, at).filter(q -> q.isWhole() && q.whole() >= 1 && q.whole() <= MOST);
    }
}
