package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** Ends of a unit in the short form: "year's end", "the month's end", "year-end", "year-end 2014". */
final class Ends implements Recogniser {
    private final Parts parts;

    Ends(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int noun = atoms.is(start, "the") ? start + 1 : start;
        Optional<CalendarUnit> unit =
                parts.vocabulary().unit(atoms.word(noun)).filter(u -> u.compareTo(CalendarUnit.DAY) > 0);
        if (unit.isEmpty()) {
            return List.of();
        }
        if (atoms.isOwner(noun + 1) && atoms.is(noun + 3, "end", "start", "beginning")) {
            Mod mod = atoms.is(noun + 3, "end") ? Mod.END : Mod.START;
            return List.of(new Match(start, noun + 4, here(unit.get())).with(mod));
        }
        boolean compound = atoms.isDash(noun + 1) && atoms.is(noun + 2, "end");
        boolean adjective = compound && atoms.tag(noun + 3).startsWith("NN");
        if (!compound || adjective) {
            return List.of();
        }
        Reading year = unit.get() == CalendarUnit.YEAR ? parts.yearAfter(atoms, noun + 3) : Reading.NONE;
        Meaning meaning = year.isThere() ? new Meaning.Fixed(CalendarPeriod.year(year.value())) : here(unit.get());
        return List.of(new Match(start, year.isThere() ? year.end() : noun + 3, meaning).with(Mod.END));
    }

    private static Meaning here(CalendarUnit unit) {
        return new Meaning.Step(unit, 0, Base.PASSAGE);
    }
}
