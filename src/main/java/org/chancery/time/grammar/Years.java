package org.chancery.time.grammar;

import java.util.ArrayList;
import java.util.List;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.lexis.Atom;
import org.chancery.time.lexis.Atoms;

/** Years alone: "2019", "the year 1950", "480 BC", "1941-42", "'42". Numbers that count things are left alone. */
final class Years implements Recogniser {
    /** Figures of the shortest group before the last one of a telephone number. */
    private static final int PHONE_GROUP = 3;

    private final Parts parts;

    Years(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = start;
        boolean named = atoms.is(start, "the") && atoms.is(start + 1, "year", "years");
        if (named) {
            from = start + 2;
        }
        Reading year = parts.year(atoms, from);
        if (!year.isThere()) {
            return named ? List.of() : shortYear(atoms, start);
        }
        boolean certain = named || parts.eraYear(atoms, from).isThere();
        if (!certain && isCount(atoms, from)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        matches.add(new Match(start, year.end(), fixed(year.value())));
        matches.addAll(secondOfRange(atoms, year));
        return matches;
    }

    private static Meaning fixed(int year) {
        return new Meaning.Fixed(CalendarPeriod.year(year));
    }

    /** "'42": which century is for the passage to say. */
    private static List<Match> shortYear(Atoms atoms, int start) {
        Atom figures = atoms.at(start + 1);
        boolean marked = atoms.isApostrophe(start) && atoms.isJoined(start + 1) && figures.length() == 2;
        boolean within = atoms.isJoined(start)
                || atoms.isJoined(start + 2) && atoms.at(start + 2).kind() != Atom.Kind.SIGN;
        return marked && figures.number() >= 0 && !within
                ? List.of(new Match(start, start + 2, new Meaning.ShortYear(figures.number())))
                : List.of();
    }

    /** The "42" of "1941-42" and "2026/27"; a whole second year is found for itself. */
    private static List<Match> secondOfRange(Atoms atoms, Reading first) {
        int at = first.end();
        Atom figures = atoms.at(at + 1);
        boolean joined = (atoms.isDash(at) || atoms.is(at, "/")) && atoms.isJoined(at) && atoms.isJoined(at + 1);
        boolean later = figures.length() == 2 && figures.number() > Math.floorMod(first.value(), 100);
        boolean ends = !atoms.isJoined(at + 2) || atoms.at(at + 2).kind() == Atom.Kind.SIGN && !atoms.isDash(at + 2);
        if (first.value() < 1000 || !joined || !later || !ends) {
            return List.of();
        }
        int year = first.value() / 100 * 100 + figures.number();
        return List.of(new Match(at + 1, at + 2, fixed(year)));
    }

    private static boolean isModern(Atoms atoms, int at) {
        return atoms.number(at) >= 1900 && atoms.number(at) <= 2099;
    }

    /** "at 1600 Pennsylvania Avenue"; "in 2003 Downing Street published" is none. */
    private boolean isAddress(Atoms atoms, int at) {
        boolean place = atoms.is(at - 1, "to", "from", "of", "for") && !isModern(atoms, at);
        boolean dated = parts.vocabulary().is("temporal", atoms.word(at - 1)) && !place
                || atoms.tag(at - 1).equals("DT")
                || atoms.is(at - 1, ",");
        boolean street = atoms.at(at + 2).isCapitalised() && parts.vocabulary().is("street", atoms.word(at + 2));
        return !dated && street && atoms.at(at + 1).isCapitalised() && !atoms.is(at + 1, "the");
    }

    /** The last group of a telephone number: "202 555 1990", "+44 20 7008 1500"; "the G20 2016 summit" holds none. */
    private static boolean isPhoneNumber(Atoms atoms, int at) {
        int first = at;
        while (atoms.at(first).spaced() && atoms.at(first - 1).kind() == Atom.Kind.NUMBER) {
            first--;
        }
        int groups = at - first;
        boolean signed = atoms.is(first - 1, "+") || atoms.is(first - 1, ")") && atoms.number(first - 2) >= 0;
        boolean named = atoms.isJoined(first) && atoms.at(first - 1).kind() == Atom.Kind.WORD;
        return groups > 0 && !named && (signed || groups > 1 && atoms.at(at - 1).length() >= PHONE_GROUP);
    }

    /** "1500 people", "more than 2000 troops", "1200 km": counts, not years. */
    private boolean isCount(Atoms atoms, int at) {
        boolean limit = atoms.is(at - 1, "than") && atoms.is(at - 2, "later", "earlier", "sooner")
                || atoms.is(at - 1, "least")
                        && atoms.is(at - 2, "at")
                        && parts.vocabulary().is("temporal", atoms.word(at - 3));
        boolean listed = atoms.is(at - 1, "and", "or", ",")
                && atoms.number(at - 2) >= 0
                && parts.vocabulary().is("measure", atoms.word(at - 3))
                && atoms.word(at - 3).endsWith("s");
        if (listed || isPhoneNumber(atoms, at) || isAddress(atoms, at)) {
            return true;
        }
        if (!limit && parts.vocabulary().is("measure", atoms.word(at - 1))) {
            return true;
        }
        boolean modern = isModern(atoms, at);
        boolean placed = parts.vocabulary().is("temporal", atoms.word(at - 1))
                || atoms.isDash(at - 1) && atoms.isJoined(at) && atoms.is(at - 2, "pre", "post", "mid");
        boolean counted = atoms.tag(at + 1).equals("NNS") || parts.vocabulary().is("counted", atoms.word(at + 1));
        boolean determined = atoms.is(at - 1, "the", "s", "its", "his", "their", "this");
        boolean described = !modern
                && !placed
                && (atoms.tag(at + 1).startsWith("JJ") || atoms.tag(at + 1).startsWith("NNP"));
        return described || counted && !(modern && (placed || determined));
    }
}
