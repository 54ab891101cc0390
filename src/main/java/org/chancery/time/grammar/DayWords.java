package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** "today", "yesterday", "tomorrow", "tonight", and the days before and after them. */
final class DayWords implements Recogniser {
    @Override
    public List<Match> at(Atoms atoms, int start) {
        if (atoms.is(start, "the") && atoms.is(start + 1, "day")) {
            if (atoms.is(start + 2, "before") && atoms.is(start + 3, "yesterday")) {
                return List.of(new Match(start, start + 4, day(-2)));
            }
            if (atoms.is(start + 2, "after") && atoms.is(start + 3, "tomorrow")) {
                return List.of(new Match(start, start + 4, day(2)));
            }
        }
        return switch (atoms.word(start)) {
            case "today" -> List.of(new Match(start, start + 1, day(0)));
            case "yesterday" -> List.of(new Match(start, start + 1, day(-1)));
            case "tomorrow" -> List.of(new Match(start, start + 1, day(1)));
            case "tonight" -> List.of(new Match(start, start + 1, new Meaning.Within(day(0), "TNI")));
            default -> List.of();
        };
    }

    private static Meaning day(int steps) {
        return new Meaning.Step(CalendarUnit.DAY, steps, Base.SPEECH);
    }
}
