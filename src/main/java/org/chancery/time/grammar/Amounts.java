package org.chancery.time.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atom;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** A number of units with the words that blur it: "two days", "about a week", "several months", "two and a half years", "years". */
final class Amounts {
    /** What was read. */
    record Amount(Quantity quantity, CalendarUnit unit, Optional<Mod> mod, int end) {}

    private final Parts parts;

    Amounts(Parts parts) {
        this.parts = parts;
    }

    Optional<Amount> at(Atoms atoms, int start) {
        int at = start;
        Optional<Mod> mod = Optional.empty();
        Blur blur = Blur.at(parts.vocabulary(), atoms, start);
        if (blur.isThere()) {
            at = blur.end();
            mod = blur.mod();
        }
        Optional<Amount> bare = bare(atoms, at, mod);
        return bare.isPresent() ? bare : counted(atoms, at, mod);
    }

    /** "years", "a few days", "several months", "half a year". */
    private Optional<Amount> bare(Atoms atoms, int at, Optional<Mod> mod) {
        if (atoms.isDash(at - 1) && atoms.isJoined(at) && atoms.isJoined(at - 1)) {
            return Optional.empty();
        }
        int from = atoms.is(at, "a", "the") && atoms.is(at + 1, "few", "couple") ? at + 1 : at;
        boolean vague = parts.vocabulary().is("vague", atoms.word(from)) && !atoms.is(from - 1, "as");
        boolean compared = atoms.is(at - 1, "many") && atoms.is(at - 2, "as");
        int noun = vague ? from + 1 : at;
        noun = vague && atoms.is(noun, "of", "more") ? noun + 1 : noun;
        Optional<CalendarUnit> units = parts.vocabulary().units(atoms.word(noun));
        boolean other = compared || !vague && isKind(atoms, noun);
        if (units.isPresent() && units.get() != CalendarUnit.WEEKEND && !other) {
            return Optional.of(new Amount(new Quantity("X", noun), units.get(), mod, noun + 1));
        }
        Optional<Amount> quarter = quarter(atoms, at, mod);
        if (quarter.isPresent()) {
            return quarter;
        }
        if (atoms.is(at, "half")) {
            int article = atoms.is(at + 1, "a", "an") || atoms.isDash(at + 1) ? at + 2 : at + 1;
            return parts.vocabulary()
                    .unit(atoms.word(article))
                    .filter(u -> article > at + 1)
                    .map(u -> half(u, mod, article));
        }
        return Optional.empty();
    }

    /** "working hours", "election days", "in the Carter years", "after hours trading": a kind of time and no length. */
    private boolean isKind(Atoms atoms, int noun) {
        boolean traded = atoms.is(noun - 1, "after") && parts.vocabulary().is("afterhours", atoms.word(noun + 1));
        boolean dated = Offsets.isDirection(atoms, noun + 1) || atoms.is(noun + 1, "since", "into");
        boolean kind = parts.vocabulary().is("ofhours", atoms.word(noun - 1)) || isNamed(atoms, noun);
        return traded || kind && !dated;
    }

    /** "the Carter years", "29 Earth years" where nothing gives or takes them: in "cost the army years" the noun before is whom they cost. */
    private static boolean isNamed(Atoms atoms, int noun) {
        String tag = atoms.tag(noun - 1);
        if (!tag.equals("NN") && !tag.equals("NNP")) {
            return false;
        }
        boolean placed = noun == 2
                || atoms.tag(noun - 3).equals("IN")
                || atoms.at(noun - 3).kind() == Atom.Kind.SIGN;
        return atoms.tag(noun - 2).equals("CD") || atoms.tag(noun - 2).equals("DT") && placed;
    }

    /** "a quarter of an hour", "a quarter century". */
    private Optional<Amount> quarter(Atoms atoms, int at, Optional<Mod> mod) {
        int word = atoms.is(at, "a") ? at + 1 : at;
        if (!atoms.is(word, "quarter")) {
            return Optional.empty();
        }
        int of = atoms.is(word + 1, "of") && atoms.is(word + 2, "a", "an") ? word + 3 : word + 1;
        of = atoms.isDash(of) && of == word + 1 ? of + 1 : of;
        return switch (atoms.word(of)) {
            case "hour" -> Optional.of(new Amount(new Quantity("15", of), CalendarUnit.MINUTE, mod, of + 1));
            case "century" -> Optional.of(new Amount(new Quantity("25", of), CalendarUnit.YEAR, mod, of + 1));
            default -> Optional.empty();
        };
    }

    private static Amount half(CalendarUnit unit, Optional<Mod> mod, int noun) {
        return switch (unit) {
            case HOUR -> new Amount(new Quantity("30", noun), CalendarUnit.MINUTE, mod, noun + 1);
            case DECADE -> new Amount(new Quantity("5", noun), CalendarUnit.YEAR, mod, noun + 1);
            case CENTURY -> new Amount(new Quantity("50", noun), CalendarUnit.YEAR, mod, noun + 1);
            default -> new Amount(new Quantity("0.5", noun), unit, mod, noun + 1);
        };
    }

    private Optional<Amount> counted(Atoms atoms, int start, Optional<Mod> mod) {
        boolean speed = atoms.is(start, "an") && parts.vocabulary().is("distance", atoms.word(start - 1));
        if (speed) {
            return Optional.empty();
        }
        Optional<Quantity> number = atoms.is(start, "a", "an")
                ? Optional.of(new Quantity("1", start + 1))
                : parts.numbers().cardinal(atoms, start);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Quantity quantity = scaled(atoms, withHalf(atoms, number.get()));
        int noun = quantity.end();
        noun = parts.vocabulary().is("beforeunit", atoms.word(noun)) ? noun + 1 : noun;
        if (atoms.is(noun, "fortnight", "fortnights") && quantity.isWhole()) {
            Quantity weeks = new Quantity(Integer.toString(2 * quantity.whole()), noun);
            return Optional.of(new Amount(weeks, CalendarUnit.WEEK, mod, noun + 1));
        }
        Optional<CalendarUnit> unit = unit(atoms, noun, quantity);
        if (unit.isEmpty() || atoms.is(start, "a", "an") && atoms.isDash(noun + 1) && atoms.isJoined(noun + 1)) {
            return Optional.empty();
        }
        boolean half = atoms.is(noun + 1, "and") && atoms.is(noun + 2, "a") && atoms.is(noun + 3, "half");
        Quantity whole = half && quantity.isWhole() ? new Quantity(quantity.amount() + ".5", noun) : quantity;
        return Optional.of(new Amount(whole, unit.get(), mod, half ? noun + 4 : noun + 1));
    }

    /** "two and a half" years, a "two-and-a-half"-year term. */
    static Quantity withHalf(Atoms atoms, Quantity quantity) {
        int and = skipDash(atoms, quantity.end());
        if (!quantity.isWhole() || !atoms.is(and, "and")) {
            return quantity;
        }
        int next = skipDash(atoms, and + 1);
        int half = atoms.is(next, "a") ? skipDash(atoms, next + 1) : next;
        return atoms.is(half, "half") ? new Quantity(quantity.amount() + ".5", half + 1) : quantity;
    }

    /** "2.5 million" years. */
    private static Quantity scaled(Atoms atoms, Quantity quantity) {
        int zeros = atoms.is(quantity.end(), "million") ? 6 : atoms.is(quantity.end(), "billion") ? 9 : 0;
        if (zeros == 0) {
            return quantity;
        }
        BigDecimal scaled = new BigDecimal(quantity.amount()).scaleByPowerOfTen(zeros);
        return new Quantity(scaled.stripTrailingZeros().toPlainString(), quantity.end() + 1);
    }

    private static int skipDash(Atoms atoms, int at) {
        return atoms.isDash(at) && atoms.isJoined(at) ? at + 1 : at;
    }

    private Optional<CalendarUnit> unit(Atoms atoms, int noun, Quantity quantity) {
        Optional<CalendarUnit> units = parts.vocabulary().units(atoms.word(noun));
        Optional<CalendarUnit> unit = parts.vocabulary().unit(atoms.word(noun));
        boolean ordinal = atoms.is(noun, "second", "quarter") || atoms.is(noun, "weekend");
        boolean tiny = atoms.is(noun, "minute") && atoms.tag(noun).startsWith("JJ");
        return units.isPresent() || ordinal || tiny
                ? units
                : unit.filter(u -> quantity.amount().equals("1"));
    }
}
