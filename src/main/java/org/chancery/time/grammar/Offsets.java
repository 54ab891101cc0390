package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;
import org.chancery.time.lexis.Vocabulary;

/** A length of time and a direction: "two days ago", "a week later", "three months earlier", "years before", "a year from now". */
final class Offsets implements Recogniser {
    private static final int HOURS = 24;

    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Sums sums;

    Offsets(Parts parts) {
        this.vocabulary = parts.vocabulary();
        this.amounts = new Amounts(parts);
        this.sums = new Sums(parts);
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        return sums.total(atoms, start)
                .or(() -> amounts.at(atoms, start))
                .map(amount -> directed(atoms, start, amount))
                .orElse(List.of());
    }

    private List<Match> directed(Atoms atoms, int start, Amounts.Amount amount) {
        List<Match> found = directed(atoms, start, amount.end(), amount);
        return isCoarse(atoms.word(amount.end() - 1)) && isCounted(found)
                ? List.of(found.get(0).with(Mod.APPROX))
                : found;
    }

    /** "half a century ago": somewhere about then, whatever the years are counted in. */
    private boolean isCoarse(String noun) {
        return vocabulary
                .unit(noun)
                .or(() -> vocabulary.units(noun))
                .filter(unit -> unit.compareTo(CalendarUnit.DECADE) >= 0)
                .isPresent();
    }

    private static boolean isCounted(List<Match> found) {
        return found.size() == 1 && !(found.get(0).meaning() instanceof Meaning.Open);
    }

    private static List<Match> directed(Atoms atoms, int start, int at, Amounts.Amount amount) {
        return switch (atoms.word(at)) {
            case "ago" -> match(start, at + 1, amount, -1, Base.SPEECH);
            case "later", "afterwards", "afterward" ->
                atoms.is(at + 1, "than") ? List.of() : match(start, at + 1, amount, 1, Base.NARRATIVE);
            case "earlier", "previously" ->
                atoms.is(at + 1, "than") ? List.of() : match(start, at + 1, amount, -1, Base.NARRATIVE);
            case "before", "prior" ->
                ends(atoms, at + 1) ? match(start, at + 1, amount, -1, Base.NARRATIVE) : List.of();
            case "after" -> ends(atoms, at + 1) ? match(start, at + 1, amount, 1, Base.NARRATIVE) : List.of();
            case "from" -> atoms.is(at + 1, "now", "today") ? match(start, at + 2, amount, 1, Base.SPEECH) : List.of();
            default -> List.of();
        };
    }

    /** Whether a word says on which side of something a distance lies. */
    static boolean isDirection(Atoms atoms, int at) {
        return atoms.is(at, "ago", "later", "earlier", "before", "after");
    }

    /** "two days before" with nothing behind that says before what. */
    static boolean ends(Atoms atoms, int at) {
        return atoms.at(at).length() == 0 || atoms.is(at, ",", ".", ";", ":", ")");
    }

    private static List<Match> match(int start, int end, Amounts.Amount amount, int sign, Base base) {
        CalendarUnit unit = amount.unit();
        boolean wholeDays = unit == CalendarUnit.HOUR
                && amount.quantity().isWhole()
                && amount.quantity().whole() % HOURS == 0;
        if (wholeDays) {
            Quantity days = new Quantity(
                    Integer.toString(amount.quantity().whole() / HOURS),
                    amount.quantity().end());
            Amounts.Amount whole = new Amounts.Amount(days, CalendarUnit.DAY, amount.mod(), amount.end());
            return match(start, end, whole, sign, base);
        }
        boolean counted = amount.quantity().isWhole() && !unit.isWithinDay();
        if (!counted) {
            return List.of(modified(new Match(start, end, new Meaning.Open(unit, sign, base)), amount, sign));
        }
        long steps = (long) sign * amount.quantity().whole();
        int years = years(unit);
        Meaning meaning = new Meaning.Step(years > 1 ? CalendarUnit.YEAR : unit, steps * years, base);
        boolean beside = unit == CalendarUnit.YEAR && steps == -1 && base == Base.NARRATIVE;
        return List.of(modified(
                new Match(start, end, beside ? new Meaning.YearBefore((Meaning.Step) meaning) : meaning),
                amount,
                sign));
    }

    private static Match modified(Match match, Amounts.Amount amount, int sign) {
        return amount.mod().map(mod -> match.with(mod.ofOffset(sign < 0))).orElse(match);
    }

    /** Decades and more are counted in years: "a decade ago" is not somewhere in the decade before. */
    private static int years(CalendarUnit unit) {
        return switch (unit) {
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            default -> 1;
        };
    }
}
