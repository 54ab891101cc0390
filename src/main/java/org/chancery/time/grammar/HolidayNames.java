package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Phrases;

/** Days with a name, with or without their year: "Christmas Eve", "Thanksgiving 2025". */
final class HolidayNames implements Recogniser {
    private final Parts parts;

    HolidayNames(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Optional<Phrases.Found<Slot>> found = atoms.at(start).isCapitalised() || atoms.is(start, "the")
                ? parts.vocabulary().holidays().at(atoms, start)
                : Optional.empty();
        if (found.isEmpty()) {
            return List.of();
        }
        int end = found.get().end();
        boolean compound = atoms.at(end).isCapitalised() && atoms.tag(end).startsWith("NNP");
        Reading year = parts.yearAfter(atoms, end);
        if (year.isThere()) {
            return List.of(new Match(start, year.end(), Days.meaning(found.get().meaning(), year)));
        }
        return compound
                ? List.of()
                : List.of(new Match(start, end, new Meaning.Yearless(found.get().meaning())));
    }
}
