package org.chancery.time.grammar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.chancery.time.lexis.Atoms;

/** A weekday, alone or before its date: "Friday", "Saturday, June 24, 1950", "Sun. 26 October"; "on a Sunday" may be any. */
final class Weekdays implements Recogniser {
    private final Parts parts;
    private final Recogniser dates;

    /** @param dates recognises days of a month */
    Weekdays(Parts parts, Recogniser dates) {
        this.parts = parts;
        this.dates = dates;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Optional<DayOfWeek> day =
                atoms.at(start).isCapitalised() ? parts.vocabulary().weekday(atoms.word(start)) : Optional.empty();
        if (day.isEmpty()) {
            return List.of();
        }
        boolean whole = atoms.word(start).endsWith("day");
        int end = whole ? start + 1 : atoms.afterDot(start + 1);
        int next = atoms.is(end, ",") ? end + 1 : end;
        next = atoms.is(next, "the") || !atoms.is(next, "on") ? next : next + 1;
        List<Match> date = dates.at(atoms, next);
        if (date.size() == 1) {
            return List.of(date.get(0).over(start, date.get(0).end()));
        }
        boolean any = atoms.is(start - 1, "a") && !atoms.tag(end).startsWith("NN");
        return whole && !any ? List.of(new Match(start, end, new Meaning.Weekday(day.get()))) : List.of();
    }
}
