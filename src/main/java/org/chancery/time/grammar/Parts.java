package org.chancery.time.grammar;

import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.time.lexis.Atom;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Numbers;
import org.chancery.time.lexis.Quantity;
import org.chancery.time.lexis.Vocabulary;

/** The parts that dates are made of: months, days of the month, years. */
final class Parts {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Vocabulary vocabulary;
    private final Numbers numbers;

    Parts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numbers = new Numbers(vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Numbers numbers() {
        return numbers;
    }

    /** A month's name or abbreviation, capitalised, with the full stop of an abbreviation. */
    Reading month(Atoms atoms, int at) {
        int month = atoms.at(at).isCapitalised() ? vocabulary.month(atoms.word(at)) : -1;
        boolean verb = atoms.is(at, "may") && (atoms.tag(at + 1).equals("VB") || atoms.is(at + 1, "be", "have", "not"));
        if (month < 0 || verb) {
            return Reading.NONE;
        }
        boolean shortened = isShortened(atoms, at);
        return new Reading(month, shortened && atoms.is(at + 1, ".") ? atoms.afterDot(at + 1) : at + 1);
    }

    /** Whether a month is written as an abbreviation of three or four letters; "May" is none. */
    boolean isShortened(Atoms atoms, int at) {
        return atoms.at(at).length() <= 4 && !atoms.is(at, "may", "june", "july");
    }

    /** A day of the month in figures or as an ordinal word: "5", "05", "5th", "fifth". */
    Reading day(Atoms atoms, int at) {
        Atom atom = atoms.at(at);
        if (atom.number() >= 1 && atom.number() <= 31 && atom.length() <= 2) {
            boolean ordinal = atoms.isJoined(at + 1) && atoms.is(at + 1, "st", "nd", "rd", "th");
            return new Reading(atom.number(), at + (ordinal ? 2 : 1));
        }
        Optional<Quantity> word = atom.number() < 0 ? numbers.ordinal(atoms, at) : Optional.empty();
        return word.filter(Quantity::isWhole)
                .filter(q -> q.whole() >= 1 && q.whole() <= 31)
                .map(q -> new Reading(q.whole(), q.end()))
                .orElse(Reading.NONE);
    }

    /** A year of four figures with nothing glued to it that would make it another number, or a year with its era. */
    Reading year(Atoms atoms, int at) {
        Reading ofEra = eraYear(atoms, at);
        if (ofEra.isThere()) {
            return ofEra;
        }
        if (atoms.number(at) < 0) {
            return inWords(atoms, at);
        }
        Atom atom = atoms.at(at);
        boolean inRange = atom.length() == 4 && atom.number() >= FIRST_YEAR && atom.number() <= LAST_YEAR;
        return inRange && !isGlued(atoms, at) ? new Reading(atom.number(), at + 1) : Reading.NONE;
    }

    /** "nineteen ninety-six", "two thousand and eight". */
    private Reading inWords(Atoms atoms, int at) {
        Reading year = isPlaced(atoms, at) ? spelled(atoms, at) : Reading.NONE;
        boolean compound = year.isThere()
                && atoms.isDash(year.end())
                && atoms.isJoined(year.end() + 1)
                && vocabulary.cardinal(atoms.word(year.end() + 1)) < 0;
        return compound ? Reading.NONE : year;
    }

    /** Where a year would stand: "twenty twenty" alone may count twenties. */
    private boolean isPlaced(Atoms atoms, int at) {
        String before = atoms.word(at - 1);
        boolean listed = atoms.is(at - 1, "and", "or", ",") || atoms.isDash(at - 1);
        return vocabulary.is("temporal", before)
                || atoms.is(at - 1, "year")
                || vocabulary.month(before) > 0
                || vocabulary.season(before).isPresent()
                || atoms.number(at - 1) >= 0
                || listed && (vocabulary.cardinal(atoms.word(at - 2)) > 0 || atoms.number(at - 2) >= 0);
    }

    private Reading spelled(Atoms atoms, int at) {
        int first = vocabulary.cardinal(atoms.word(at));
        if (first == 2 && atoms.is(at + 1, "thousand")) {
            int next = atoms.is(at + 2, "and") ? at + 3 : at + 2;
            int ones = vocabulary.cardinal(atoms.word(next));
            return ones > 0 && ones < 20 ? new Reading(2000 + ones, next + 1) : Reading.NONE;
        }
        int tens = vocabulary.cardinal(atoms.word(at + 1));
        if (first < 17 || first > 20 || tens < 10 || tens > 90) {
            return Reading.NONE;
        }
        int dash = atoms.isDash(at + 2) ? at + 3 : at + 2;
        int ones = tens >= 20 ? vocabulary.cardinal(atoms.word(dash)) : -1;
        return ones > 0 && ones < 10
                ? new Reading(first * 100 + tens + ones, dash + 1)
                : new Reading(first * 100 + tens, at + 2);
    }

    private boolean isGlued(Atoms atoms, int at) {
        boolean before = atoms.isJoined(at)
                && (vocabulary.is("currency", atoms.word(at - 1))
                        || atoms.is(at - 1, "#", ".", ",", ":", "+", "_")
                        || atoms.at(at - 1).kind() == Atom.Kind.WORD
                        || isPhoneNumber(atoms, at));
        boolean after = atoms.isJoined(at + 1)
                && (atoms.is(at + 1, "%", "_", "\u00b0")
                        || atoms.at(at + 1).kind() == Atom.Kind.WORD
                                && !atoms.at(at + 1).isCapitalised()
                        || atoms.is(at + 1, ".", ",", ":")
                                && atoms.isJoined(at + 2)
                                && atoms.at(at + 2).kind() == Atom.Kind.NUMBER);
        return before || after;
    }

    /** The last four figures of "202-555-1984". */
    private static boolean isPhoneNumber(Atoms atoms, int at) {
        return atoms.isDash(at - 1)
                && atoms.isJoined(at - 1)
                && atoms.number(at - 2) >= 0
                && atoms.at(at - 2).length() == 3;
    }

    /** "480 BC", "264 B.C.", "43 AD", "AD 43"; before our era as an astronomical year, 480 BC is -479. */
    Reading eraYear(Atoms atoms, int at) {
        int direct = atoms.number(at);
        if (direct > 0 && direct <= 9999) {
            Reading era = era(atoms, at + 1);
            return era.isThere() ? new Reading(era.value() < 0 ? 1 - direct : direct, era.end()) : Reading.NONE;
        }
        Reading era =
                atoms.at(at).text().equals("AD") || atoms.at(at).text().equals("A") ? era(atoms, at) : Reading.NONE;
        int year = era.isThere() ? atoms.number(era.end()) : -1;
        return year > 0 && year <= 2199 ? new Reading(year, era.end() + 1) : Reading.NONE;
    }

    /** -1 for BC and BCE, 1 for AD and CE. */
    Reading era(Atoms atoms, int at) {
        if (!atoms.at(at).isCapitalised()) {
            return Reading.NONE;
        }
        return switch (atoms.word(at)) {
            case "bc", "bce" -> new Reading(-1, at + 1);
            case "ad", "ce" -> new Reading(1, at + 1);
            case "b" -> dotted(atoms, at, "c", -1);
            case "a" -> dotted(atoms, at, "d", 1);
            default -> Reading.NONE;
        };
    }

    private static Reading dotted(Atoms atoms, int at, String second, int value) {
        if (!atoms.is(at + 1, ".") || !atoms.is(at + 2, second)) {
            return Reading.NONE;
        }
        int end = atoms.afterDot(at + 3);
        if (atoms.is(end, "e") && atoms.isJoined(end)) {
            end = atoms.afterDot(end + 1);
        }
        return new Reading(value, end);
    }

    /** The year that follows a month or a day, with the comma or the "of" between. */
    Reading yearAfter(Atoms atoms, int at) {
        int skip = atoms.is(at, ",", "of", "in") ? at + 1 : at;
        skip = atoms.is(at, ",") && atoms.is(skip, "of", "in") ? skip + 1 : skip;
        return year(atoms, skip);
    }

    /** Whether an atom belongs to a person's name of several tokens, as in "April Jones" or "Theresa May". */
    static boolean isOfPerson(Atoms atoms, int at) {
        return atoms.at(at).token().name() == Token.NameTag.PERSON;
    }
}
