package org.chancery.time.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;

/** Month before day: "October 30", "Oct. 30th, 2025", "March 15-17", "June 5 and 6, 1944". */
final class MonthDays implements Recogniser {
    private static final Slot SEPTEMBER_11 = new Slot.MonthDay(9, 11);
    private static final CalendarPeriod ATTACKS = CalendarPeriod.day(LocalDate.of(2001, 9, 11));

    private final Parts parts;

    MonthDays(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Reading month = parts.month(atoms, start);
        if (!month.isThere()) {
            return List.of();
        }
        int at = atoms.is(month.end(), "the") ? month.end() + 1 : month.end();
        Reading day = parts.day(atoms, at);
        boolean name = at > month.end() && atoms.at(at).isCapitalised();
        if (!day.isThere() || name || isOtherNumber(atoms, day.end())) {
            return List.of();
        }
        List<Days.Day> days = Days.list(parts, atoms, start, day);
        int last = days.get(days.size() - 1).end();
        Reading year = parts.yearAfter(atoms, last);
        List<Match> matches = new ArrayList<>();
        for (Days.Day each : days) {
            boolean isLast = each.end() == last;
            int end = isLast && year.isThere() ? year.end() : each.end();
            Slot slot = new Slot.MonthDay(month.value(), each.number());
            boolean attacks = slot.equals(SEPTEMBER_11) && !year.isThere() && isOfAttacks(atoms, start, end);
            Meaning meaning = attacks ? new Meaning.Fixed(ATTACKS) : Days.meaning(slot, year);
            matches.add(new Match(each.start(), end, meaning));
        }
        return matches;
    }

    /** "the Sept. 11 attacks", "post-September 11 security": a day that news names without its year. */
    private static boolean isOfAttacks(Atoms atoms, int start, int end) {
        return atoms.is(end, "attacks", "terrorist", "terror", "hijackers", "commission", "era")
                || atoms.isDash(start - 1) && atoms.is(start - 2, "pre", "post");
    }

    /** "May 5,000", "March 10:30", "June 5%": not a day. */
    private static boolean isOtherNumber(Atoms atoms, int end) {
        boolean grouped = atoms.is(end, ",", ".", ":") && atoms.isJoined(end) && atoms.isJoined(end + 1);
        return grouped && atoms.number(end + 1) >= 0 || atoms.is(end, "%");
    }
}
