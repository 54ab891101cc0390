package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** Durations: "two days", "about a week", "five-day", "week-long", "the next two weeks", "30-year-old", "years". */
final class Lengths implements Recogniser {
    private final Parts parts;
    private final Amounts amounts;

    Lengths(Parts parts) {
        this.parts = parts;
        this.amounts = new Amounts(parts);
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        return compound(atoms, start)
                .or(() -> running(atoms, start))
                .or(() -> plain(atoms, start))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Match> plain(Atoms atoms, int start) {
        boolean the = atoms.is(start, "the") && isPlural(atoms, start + 1);
        return amounts.at(atoms, the || atoms.is(start, "another") ? start + 1 : start)
                .map(amount -> match(start, aged(atoms, amount.end()), amount));
    }

    /** "the years", "the 20 years": not "the years-long war" nor "the two-year plan". */
    private boolean isPlural(Atoms atoms, int at) {
        int noun = parts.numbers().cardinal(atoms, at).map(Quantity::end).orElse(at);
        return parts.vocabulary().units(atoms.word(noun)).isPresent() && !atoms.isDash(noun + 1);
    }

    private static int aged(Atoms atoms, int end) {
        return atoms.is(end, "old") ? end + 1 : end;
    }

    private static Match match(int start, int end, Amounts.Amount amount) {
        Meaning length =
                new Meaning.Length(amount.unit().duration(amount.quantity().amount()));
        Match match = new Match(start, end, length);
        return amount.mod().map(match::with).orElse(match);
    }

    /** "five-day", "week-long", "30-year-old", "decades-long". */
    private Optional<Match> compound(Atoms atoms, int start) {
        Optional<CalendarUnit> unit = parts.vocabulary().unit(atoms.word(start)).or(() -> parts.vocabulary()
                .units(atoms.word(start)));
        if (unit.isPresent() && atoms.isDash(start + 1) && atoms.is(start + 2, "long", "old")) {
            boolean plural = parts.vocabulary().units(atoms.word(start)).isPresent();
            return Optional.of(
                    new Match(start, start + 3, new Meaning.Length(unit.get().duration(plural ? "X" : "1"))));
        }
        Optional<CalendarUnit> solid = solid(atoms.word(start));
        if (solid.isPresent()) {
            return Optional.of(
                    new Match(start, start + 1, new Meaning.Length(solid.get().duration("1"))));
        }
        Optional<Quantity> number = parts.numbers().cardinal(atoms, start).map(q -> Amounts.withHalf(atoms, q));
        if (number.isEmpty() || !(atoms.isDash(number.get().end()) || !atoms.is(start, "one"))) {
            return Optional.empty();
        }
        int at = number.get().end();
        int noun = atoms.isDash(at) ? at + 1 : at;
        Optional<CalendarUnit> counted = parts.vocabulary()
                .unit(atoms.word(noun))
                .filter(u ->
                        !atoms.is(noun, "quarter") && (u != CalendarUnit.SECOND || noun > at && atoms.isJoined(noun)));
        if (counted.isEmpty() || noun == at && number.get().amount().equals("1")) {
            return Optional.empty();
        }
        int end = noun + 1;
        end = atoms.isDash(end) && atoms.is(end + 1, "old", "olds", "long") ? end + 2 : end;
        return Optional.of(new Match(
                start,
                end,
                new Meaning.Length(counted.get().duration(number.get().amount()))));
    }

    /** "yearlong", "weeklong". */
    private Optional<CalendarUnit> solid(String word) {
        return word.endsWith("long")
                ? parts.vocabulary().unit(word.substring(0, word.length() - "long".length()))
                : Optional.empty();
    }

    /** "in coming days", not "coming days after the vote". */
    private static boolean isPlaced(Atoms atoms, int start) {
        return atoms.tag(start - 1).equals("IN") || atoms.tag(start - 1).equals("TO");
    }

    /** "the next two weeks", "the past few months", "the last three years", "the following days". */
    private Optional<Match> running(Atoms atoms, int start) {
        int at = atoms.is(start, "the", "these", "those") ? start + 1 : start;
        if (!atoms.is(at, "next", "past", "last", "previous", "following", "coming", "first", "final", "preceding")) {
            return Optional.empty();
        }
        boolean verb = atoms.tag(at).startsWith("VB");
        boolean first = atoms.is(at, "first", "final");
        boolean verbal = verb && (!atoms.is(at, "following", "coming") || at == start && !isPlaced(atoms, start));
        if (verbal || at == start && first) {
            return Optional.empty();
        }
        Optional<Amounts.Amount> amount = amounts.at(atoms, at + 1);
        return amount.filter(a -> !atoms.is(at + 1, "a", "an", "one")).map(a -> match(start, a.end(), a));
    }
}
