package org.chancery.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;

/** Days of one month that are named together, and days with their year. */
final class Days {
    private static final int MOST = 6;

    /** A day and its atoms. */
    record Day(int number, int start, int end) {}

    private Days() {}

    /** The day that was read, and those joined to it: "15-17", "5 and 6", "3, 4 and 5". A comma alone joins only when more follows by "and". */
    static List<Day> list(Parts parts, Atoms atoms, int start, Reading first) {
        List<Day> days = new ArrayList<>();
        days.add(new Day(first.value(), start, first.end()));
        int at = first.end();
        while (days.size() < MOST) {
            int next = afterJoint(atoms, at);
            Reading day = next < 0 || atoms.number(next) < 0 ? Reading.NONE : parts.day(atoms, next);
            if (!day.isThere() || isMeasured(atoms, day.end())) {
                break;
            }
            days.add(new Day(day.value(), next, day.end()));
            at = day.end();
        }
        return days;
    }

    private static int afterJoint(Atoms atoms, int at) {
        if (atoms.isDash(at) || atoms.is(at, "and", "or", "to", "through", "until", "till", "/")) {
            return at + 1;
        }
        return -1;
    }

    /** "May 5 and 20 people", "June 5 to 10 percent". */
    private static boolean isMeasured(Atoms atoms, int end) {
        String tag = atoms.tag(end);
        return tag.startsWith("NN") && !tag.startsWith("NNP") || atoms.is(end, "%", ":", "people");
    }

    /** The slot, with its year when one was read. */
    static Meaning meaning(Slot slot, Reading year) {
        Optional<CalendarPeriod> period = year.isThere() ? slot.in(year.value()) : Optional.empty();
        return period.<Meaning>map(Meaning.Fixed::new).orElseGet(() -> new Meaning.Yearless(slot));
    }
}
