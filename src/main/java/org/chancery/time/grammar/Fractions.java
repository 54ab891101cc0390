package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** Halves and quarters of long periods: "the first half of the 18th and 19th centuries", "the last quarter of the 19th century". */
final class Fractions implements Recogniser {
    private static final int QUARTERS = 4;

    private final Parts parts;
    private final Recogniser wholes;

    /** @param wholes recognises decades and centuries, "the century" and its like among them */
    Fractions(Parts parts, Recogniser wholes) {
        this.parts = parts;
        this.wholes = wholes;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        boolean last = atoms.is(from, "latter", "last", "final");
        Optional<Quantity> ordinal = last
                ? Optional.of(new Quantity("1", from + 1))
                : parts.numbers().ordinal(atoms, from).filter(Quantity::isWhole);
        if (ordinal.isEmpty()) {
            return List.of();
        }
        int noun = ordinal.get().end();
        int of = atoms.is(noun, "half") ? 2 : atoms.is(noun, "quarter") ? QUARTERS : 0;
        int number = last ? of : ordinal.get().whole();
        if (number < 1 || number > of || !atoms.is(noun + 1, "of", "in")) {
            return List.of();
        }
        List<Match> found = wholes.at(atoms, noun + 2);
        return found.isEmpty() || !isLong(found.get(0).meaning())
                ? List.of()
                : Stream.concat(
                                Stream.of(fraction(
                                        found.get(0).over(start, found.get(0).end()), number, of)),
                                found.stream().skip(1).map(each -> fraction(each, number, of)))
                        .toList();
    }

    private static boolean isLong(Meaning meaning) {
        return meaning instanceof Meaning.Fixed fixed && isLong(fixed.period().unit())
                || meaning instanceof Meaning.Step step && isLong(step.unit());
    }

    private static boolean isLong(CalendarUnit unit) {
        return unit.compareTo(CalendarUnit.DECADE) >= 0;
    }

    private static Match fraction(Match whole, int number, int of) {
        Mod mod = number == 1 ? Mod.START : number == of ? Mod.END : Mod.MID;
        return whole.as(new Meaning.FractionOf(whole.meaning(), number, of)).with(mod);
    }
}
