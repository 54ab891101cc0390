package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.lexis.Atoms;

/** A length of time in several units, from the longer ones to the shorter: "two hours and 20 minutes", "2 hours, 23 minutes and 7 seconds". */
final class Sums implements Recogniser {
    private static final int MOST = 4;

    private final Amounts amounts;

    Sums(Parts parts) {
        this.amounts = new Amounts(parts);
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Optional<Amounts.Amount> amount = whole(atoms, start);
        Optional<Mod> mod = amount.flatMap(Amounts.Amount::mod);
        StringBuilder date = new StringBuilder();
        StringBuilder time = new StringBuilder();
        int end = start;
        int read = 0;
        while (amount.isPresent() && read < MOST) {
            Amounts.Amount each = amount.get();
            (each.unit().isWithinDay() ? time : date)
                    .append(each.quantity().amount())
                    .append(each.unit().letters());
            end = each.end();
            read++;
            amount = next(atoms, end).filter(a -> a.unit().compareTo(each.unit()) < 0);
        }
        if (read < 2 || atoms.is(end, "ago", "later", "earlier", "before", "after")) {
            return List.of();
        }
        String value = "P" + date + (time.isEmpty() ? "" : "T" + time);
        Match match = new Match(start, end, new Meaning.Length(value));
        return List.of(mod.map(match::with).orElse(match));
    }

    private Optional<Amounts.Amount> next(Atoms atoms, int at) {
        int next = atoms.is(at, ",") ? at + 1 : at;
        next = atoms.is(next, "and") ? next + 1 : next;
        return next > at ? whole(atoms, next) : Optional.empty();
    }

    private Optional<Amounts.Amount> whole(Atoms atoms, int at) {
        return amounts.at(atoms, at).filter(a -> a.quantity().isWhole());
    }
}
