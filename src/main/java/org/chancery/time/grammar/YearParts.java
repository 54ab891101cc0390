package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** Quarters and halves: "the third quarter of 2026", "Q3 2026", "the first half of next year", "H1 2026", "the latter half of 2008", "the March quarter", "a first quarter loss". */
final class YearParts implements Recogniser {
    private static final int MONTHS = 3;

    private final Parts parts;
    private final Recogniser years;
    private final Recogniser fractions;

    /** @param years recognises what can stand for the year: "2026", "next year", "the year" */
    YearParts(Parts parts, Recogniser years) {
        this.parts = parts;
        this.years = years;
        this.fractions = new Fractions(
                parts, new Longest(new Decades(parts), new Centuries(parts), new WholeUnits(parts.vocabulary())));
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        List<Match> ofLong = fractions.at(atoms, start);
        return ofLong.isEmpty()
                ? symbol(atoms, start)
                        .or(() -> words(atoms, start))
                        .map(List::of)
                        .orElse(List.of())
                : ofLong;
    }

    private Optional<Match> symbol(Atoms atoms, int start) {
        int number = atoms.number(start + 1);
        boolean glued = atoms.isJoined(start + 1) && atoms.at(start + 1).length() == 1 && !atoms.isJoined(start + 2);
        Reading year = parts.yearAfter(atoms, start + 2);
        if (glued && atoms.at(start).text().equals("Q") && number >= 1 && number <= 4) {
            return Optional.of(symbol(start, new Slot.Quarter(number), year));
        }
        boolean half = glued && atoms.at(start).text().equals("H") && number >= 1 && number <= 2;
        return half && year.isThere() ? Optional.of(symbol(start, new Slot.Half(number), year)) : Optional.empty();
    }

    private static Match symbol(int start, Slot slot, Reading year) {
        return new Match(start, year.isThere() ? year.end() : start + 2, Days.meaning(slot, year));
    }

    private Optional<Match> words(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        Optional<Match> ended = ended(atoms, start, from);
        if (ended.isPresent()) {
            return ended;
        }
        Optional<Quantity> ordinal = ordinal(atoms, from);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int at = ordinal.get().end();
        int number = ordinal.get().whole();
        at = atoms.isDash(at) ? at + 1 : at;
        if (atoms.is(at, "quarter") && number >= 1 && number <= 4) {
            return of(atoms, start, at + 1, new Slot.Quarter(number), true);
        }
        boolean half = atoms.is(at, "half") && number <= 2;
        return half ? of(atoms, start, at + 1, new Slot.Half(number), false) : Optional.empty();
    }

    /** "the March quarter": the one that ends with that month. */
    private Optional<Match> ended(Atoms atoms, int start, int from) {
        Reading month = atoms.is(from + 1, "quarter") ? parts.month(atoms, from) : Reading.NONE;
        return month.isThere() && month.value() % MONTHS == 0
                ? Optional.of(
                        new Match(start, from + 2, new Meaning.Yearless(new Slot.Quarter(month.value() / MONTHS))))
                : Optional.empty();
    }

    private Optional<Quantity> ordinal(Atoms atoms, int at) {
        if (atoms.is(at, "latter")) {
            return Optional.of(new Quantity("2", at + 1));
        }
        return parts.numbers().ordinal(atoms, at).filter(Quantity::isWhole);
    }

    /** With the year behind it; a half without one is a half of anything, a quarter without one is taken. */
    private Optional<Match> of(Atoms atoms, int start, int at, Slot slot, boolean alone) {
        int of = atoms.is(at, "of", "in", ",") ? at + 1 : at;
        List<Match> year = years.at(atoms, of);
        if (!year.isEmpty()) {
            Meaning meaning = year.get(0).meaning();
            int end = year.get(0).end();
            if (meaning instanceof Meaning.Fixed fixed && fixed.period().unit() == CalendarUnit.YEAR) {
                CalendarPeriod period =
                        slot.in(fixed.period().first().getYear()).orElseThrow();
                return Optional.of(new Match(start, end, new Meaning.Fixed(period)));
            }
            boolean step = meaning instanceof Meaning.Step s && s.unit() == CalendarUnit.YEAR;
            return step ? Optional.of(new Match(start, end, new Meaning.OfYear(slot, meaning))) : Optional.empty();
        }
        boolean compound = atoms.isDash(at - 2);
        boolean ofResult = alone && parts.vocabulary().is("result", atoms.word(at));
        boolean ofGame = atoms.is(at, "of")
                || !atoms.is(start, "the") && !compound && !ofResult && !atoms.is(start - 1, "fiscal");
        return alone && !ofGame || ofResult
                ? Optional.of(new Match(start, at, new Meaning.Yearless(slot)))
                : Optional.empty();
    }
}
