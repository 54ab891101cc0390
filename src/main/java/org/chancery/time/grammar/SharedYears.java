package org.chancery.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Slot;

/** Gives the year that one of several joined dates names to the others: "between 5 March and 7 April 1940", "from May 2019 to July"; "Monday through Friday" are days of one week. */
public final class SharedYears {
    private SharedYears() {}

    /**
     * The matches with the years that they share.
     *
     * @param joints how each is joined to the next
     */
    public static List<Match> share(List<Match> matches, List<Joint> joints) {
        List<Match> shared = new ArrayList<>(matches);
        for (int i = shared.size() - 2; i >= 0; i--) {
            shared.set(i, before(shared.get(i), joints.get(i), shared.get(i + 1)));
        }
        for (int i = 1; i < shared.size(); i++) {
            shared.set(i, after(shared.get(i), joints.get(i - 1), shared.get(i - 1)));
        }
        return shared;
    }

    private static Match before(Match match, Joint joint, Match next) {
        if (joint == Joint.NONE) {
            return match;
        }
        return shared(match, next)
                .map(p -> joint == Joint.RANGE
                                && p.first().isAfter(period(next).orElse(p).last())
                        ? p.shiftYears(-1)
                        : p)
                .map(p -> match.as(new Meaning.Fixed(p)))
                .orElse(match);
    }

    private static Match after(Match match, Joint joint, Match previous) {
        if (joint != Joint.RANGE) {
            return match;
        }
        if (match.meaning() instanceof Meaning.Weekday && previous.meaning() instanceof Meaning.Weekday) {
            return match.as(new Meaning.Near(match.meaning(), 1, Base.NARRATIVE));
        }
        return shared(match, previous)
                .map(p -> p.last().isBefore(period(previous).orElse(p).first()) ? p.shiftYears(1) : p)
                .map(p -> match.as(new Meaning.Fixed(p)))
                .orElse(match);
    }

    private static Optional<CalendarPeriod> shared(Match match, Match other) {
        Optional<CalendarPeriod> period = period(other).filter(p -> p.unit().compareTo(CalendarUnit.YEAR) < 0);
        Optional<Slot> slot =
                match.meaning() instanceof Meaning.Yearless yearless ? Optional.of(yearless.slot()) : Optional.empty();
        return period.flatMap(p -> slot.flatMap(s -> s.in(p.first().getYear())));
    }

    private static Optional<CalendarPeriod> period(Match match) {
        return match.meaning() instanceof Meaning.Fixed fixed ? Optional.of(fixed.period()) : Optional.empty();
    }
}
