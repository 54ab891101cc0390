package org.chancery.time.grammar;

import java.util.ArrayList;
import java.util.List;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;

/** Day before month: "30 October 2025", "the 30th of October", "15-16 December", "3 to 7 May". */
final class DayMonths implements Recogniser {
    private final Parts parts;

    DayMonths(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        Reading first = parts.day(atoms, from);
        if (!first.isThere() || isInsideNumber(atoms, from)) {
            return List.of();
        }
        List<Days.Day> days = days(atoms, start, first);
        int last = days.get(days.size() - 1).end();
        Reading month = month(atoms, last);
        if (!month.isThere()) {
            return List.of();
        }
        Reading year = parts.yearAfter(atoms, month.end());
        List<Match> matches = new ArrayList<>();
        for (Days.Day day : days) {
            int end = day.end() < last ? day.end() : year.isThere() ? year.end() : month.end();
            Meaning meaning = Days.meaning(new Slot.MonthDay(month.value(), day.number()), year);
            matches.add(new Match(day.start(), end, meaning));
        }
        return matches;
    }

    /** The days up to the month; a list is only taken when the month follows its end. */
    private List<Days.Day> days(Atoms atoms, int start, Reading first) {
        if (month(atoms, first.end()).isThere()) {
            return List.of(new Days.Day(first.value(), start, first.end()));
        }
        return Days.list(parts, atoms, start, first);
    }

    private Reading month(Atoms atoms, int at) {
        int skip = atoms.is(at, "of") || atoms.isDash(at) ? at + 1 : at;
        return parts.month(atoms, skip);
    }

    private boolean isInsideNumber(Atoms atoms, int at) {
        boolean money = parts.vocabulary().is("currency", atoms.word(at - 1));
        return atoms.isJoined(at) && (money || atoms.is(at - 1, ".", ",", ":", "/"));
    }
}
