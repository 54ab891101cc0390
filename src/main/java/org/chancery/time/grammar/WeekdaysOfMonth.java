package org.chancery.time.grammar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** A weekday counted within a month: "the first Saturday in May", "the last Monday of August 2012". */
final class WeekdaysOfMonth implements Recogniser {
    private static final int MOST = 4;

    private final Parts parts;

    WeekdaysOfMonth(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        if (!atoms.is(start, "the")) {
            return List.of();
        }
        Optional<Quantity> ordinal = atoms.is(start + 1, "last")
                ? Optional.of(new Quantity("-1", start + 2))
                : parts.numbers().ordinal(atoms, start + 1).filter(q -> q.isWhole() && q.whole() <= MOST);
        int at = ordinal.map(Quantity::end).orElse(start);
        Optional<DayOfWeek> weekday =
                atoms.at(at).isCapitalised() ? parts.vocabulary().weekday(atoms.word(at)) : Optional.empty();
        if (ordinal.isEmpty() || weekday.isEmpty() || !atoms.is(at + 1, "in", "of")) {
            return List.of();
        }
        Reading month = parts.month(atoms, at + 2);
        if (!month.isThere()) {
            return List.of();
        }
        Slot slot = new Slot.NthWeekday(
                month.value(), Integer.parseInt(ordinal.get().amount()), weekday.get());
        Reading year = parts.yearAfter(atoms, month.end());
        int end = year.isThere() ? year.end() : month.end();
        return List.of(new Match(start, end, Days.meaning(slot, year)));
    }
}
