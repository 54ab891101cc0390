package org.chancery.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** A length of time in several units, from the longer ones to the shorter: "two hours and 20 minutes", "2 hours, 23 minutes and 7 seconds". */
final class Sums implements Recogniser {
    private static final int MOST = 4;
    private static final int MONTHS = 12;
    private static final int DAYS = 7;

    private final Amounts amounts;

    Sums(Parts parts) {
        this.amounts = new Amounts(parts);
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        List<Amounts.Amount> read = read(atoms, start);
        if (read.size() < 2 || Offsets.isDirection(atoms, end(read))) {
            return List.of();
        }
        StringBuilder date = new StringBuilder();
        StringBuilder time = new StringBuilder();
        for (Amounts.Amount each : read) {
            (each.unit().isWithinDay() ? time : date)
                    .append(each.quantity().amount())
                    .append(each.unit().letters());
        }
        String value = "P" + date + (time.isEmpty() ? "" : "T" + time);
        Match match = new Match(start, end(read), new Meaning.Length(value));
        return List.of(read.get(0).mod().map(match::with).orElse(match));
    }

    /** "two years and three months" in months, "a week and two days" in days; what no unit holds for sure is left open. */
    Optional<Amounts.Amount> total(Atoms atoms, int start) {
        List<Amounts.Amount> read = read(atoms, start);
        if (read.size() < 2) {
            return Optional.empty();
        }
        CalendarUnit unit = read.get(read.size() - 1).unit();
        long sum = 0;
        for (Amounts.Amount each : read) {
            int factor = factor(each.unit(), unit);
            sum = factor == 0 || sum < 0
                    ? -1
                    : sum + (long) factor * each.quantity().whole();
        }
        String amount = sum < 0 || sum > Integer.MAX_VALUE ? "X" : Long.toString(sum);
        return Optional.of(new Amounts.Amount(
                new Quantity(amount, end(read)), unit, read.get(0).mod(), end(read)));
    }

    /** How many of the one unit make the other, 0 when that varies. */
    private static int factor(CalendarUnit of, CalendarUnit in) {
        if (of == in) {
            return 1;
        }
        boolean months = of == CalendarUnit.YEAR && in == CalendarUnit.MONTH;
        return months ? MONTHS : of == CalendarUnit.WEEK && in == CalendarUnit.DAY ? DAYS : 0;
    }

    private static int end(List<Amounts.Amount> read) {
        return read.get(read.size() - 1).end();
    }

    private List<Amounts.Amount> read(Atoms atoms, int start) {
        List<Amounts.Amount> read = new ArrayList<>();
        Optional<Amounts.Amount> amount = whole(atoms, start);
        while (amount.isPresent() && read.size() < MOST) {
            Amounts.Amount each = amount.get();
            read.add(each);
            amount = next(atoms, each.end()).filter(a -> a.unit().compareTo(each.unit()) < 0);
        }
        return read;
    }

    private Optional<Amounts.Amount> next(Atoms atoms, int at) {
        int next = atoms.is(at, ",") ? at + 1 : at;
        next = atoms.is(next, "and") ? next + 1 : next;
        return next > at ? whole(atoms, next).filter(a -> a.mod().isEmpty()) : Optional.empty();
    }

    private Optional<Amounts.Amount> whole(Atoms atoms, int at) {
        return amounts.at(atoms, at).filter(a -> a.quantity().isWhole());
    }
}
