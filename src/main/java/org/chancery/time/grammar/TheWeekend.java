package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** "over the weekend": the one at hand. */
final class TheWeekend implements Recogniser {
    @Override
    public List<Match> at(Atoms atoms, int start) {
        boolean weekend = atoms.is(start, "the") && atoms.is(start + 1, "weekend");
        boolean placed =
                atoms.is(start - 1, "over", "during", "at", "for", "on", "until", "by", "before", "after", "of");
        return weekend && placed
                ? List.of(new Match(start, start + 2, new Meaning.Step(CalendarUnit.WEEKEND, 0, Base.SPEECH)))
                : List.of();
    }
}
