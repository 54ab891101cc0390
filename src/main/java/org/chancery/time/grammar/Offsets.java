package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** A length of time and a direction: "two days ago", "a week later", "three months earlier", "years before", "a year from now". */
final class Offsets implements Recogniser {
    private final Amounts amounts;

    Offsets(Parts parts) {
        this.amounts = new Amounts(parts);
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Optional<Amounts.Amount> found = amounts.at(atoms, start);
        if (found.isEmpty()) {
            return List.of();
        }
        Amounts.Amount amount = found.get();
        int at = amount.end();
        return switch (atoms.word(at)) {
            case "ago" -> match(start, at + 1, amount, -1, Base.SPEECH);
            case "later", "afterwards", "afterward" -> match(start, at + 1, amount, 1, Base.NARRATIVE);
            case "earlier", "previously" -> match(start, at + 1, amount, -1, Base.NARRATIVE);
            case "before", "prior" ->
                ends(atoms, at + 1) ? match(start, at + 1, amount, -1, Base.NARRATIVE) : List.of();
            case "after" -> ends(atoms, at + 1) ? match(start, at + 1, amount, 1, Base.NARRATIVE) : List.of();
            case "from" -> atoms.is(at + 1, "now", "today") ? match(start, at + 2, amount, 1, Base.SPEECH) : List.of();
            default -> List.of();
        };
    }

    /** "two days before" with nothing behind that says before what. */
    private static boolean ends(Atoms atoms, int at) {
        return atoms.at(at).length() == 0 || atoms.is(at, ",", ".", ";", ":", ")");
    }

    private static List<Match> match(int start, int end, Amounts.Amount amount, int sign, Base base) {
        CalendarUnit unit = amount.unit();
        boolean counted = amount.quantity().isWhole() && !unit.isWithinDay();
        Meaning meaning = counted
                ? new Meaning.Step(unit, (long) sign * amount.quantity().whole(), base)
                : new Meaning.Open(unit, sign, base);
        Match match = new Match(start, end, meaning);
        return List.of(amount.mod().map(match::with).orElse(match));
    }
}
