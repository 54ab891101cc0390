package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Portion;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** Some units of a named period: "the first ten months of 1915", "the last week of October", "the second day of May". */
final class Portions implements Recogniser {
    private static final int MOST = 400;

    private final Parts parts;
    private final Recogniser wholes;

    /** @param wholes recognises the periods that they are taken from */
    Portions(Parts parts, Recogniser wholes) {
        this.parts = parts;
        this.wholes = wholes;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        if (!atoms.is(start, "the")) {
            return List.of();
        }
        boolean last = atoms.is(start + 1, "last", "final");
        Optional<Quantity> ordinal = last
                ? Optional.of(new Quantity("1", start + 2))
                : parts.numbers().ordinal(atoms, start + 1).filter(Quantity::isWhole);
        if (ordinal.isEmpty()) {
            return List.of();
        }
        int from = last ? -1 : ordinal.get().whole();
        return counted(atoms, start, ordinal.get().end(), from).map(List::of).orElse(List.of());
    }

    private Optional<Match> counted(Atoms atoms, int start, int at, int from) {
        Optional<CalendarUnit> one = parts.vocabulary().unit(atoms.word(at));
        if (one.isPresent()) {
            return of(atoms, start, at + 1, one.get(), from, 1);
        }
        Optional<Quantity> number = from == 1 || from == -1 ? parts.numbers().cardinal(atoms, at) : Optional.empty();
        Optional<CalendarUnit> several = number.flatMap(n -> parts.vocabulary().units(atoms.word(n.end())));
        if (several.isEmpty()
                || !number.get().isWhole()
                || number.get().whole() < 1
                || number.get().whole() > MOST) {
            return Optional.empty();
        }
        return of(
                atoms,
                start,
                number.get().end() + 1,
                several.get(),
                from,
                number.get().whole());
    }

    private Optional<Match> of(Atoms atoms, int start, int at, CalendarUnit unit, int from, int count) {
        if (unit.isWithinDay() || from == 0 || from > MOST || !atoms.is(at, "of", "in")) {
            return Optional.empty();
        }
        List<Match> whole = wholes.at(atoms, at + 1);
        if (whole.size() != 1
                || atoms.isOwner(whole.get(0).end())
                || unit == CalendarUnit.QUARTER && isLong(whole.get(0))) {
            return Optional.empty();
        }
        Meaning meaning =
                new Meaning.PartOf(new Portion(unit, from, count), whole.get(0).meaning());
        return Optional.of(new Match(start, whole.get(0).end(), meaning));
    }

    /** A quarter of a century is 25 years and none of the calendar. */
    private static boolean isLong(Match whole) {
        return whole.meaning() instanceof Meaning.Fixed fixed
                        && fixed.period().unit().compareTo(CalendarUnit.DECADE) >= 0
                || whole.meaning() instanceof Meaning.Step step && step.unit().compareTo(CalendarUnit.DECADE) >= 0;
    }
}
