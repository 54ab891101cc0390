package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.lexis.Atoms;

/** A day whose month was named before: "on the 28th", "the 5th of that month". */
final class DaysOfMonth implements Recogniser {
    private final Parts parts;

    DaysOfMonth(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        boolean figures =
                atoms.is(start, "the") && atoms.number(start + 1) > 0 && atoms.is(start + 2, "st", "nd", "rd", "th");
        if (!figures || !atoms.isJoined(start + 2) || atoms.number(start + 1) > 31) {
            return List.of();
        }
        int end = start + 3;
        Meaning day = new Meaning.DayOfMonth(atoms.number(start + 1));
        if (atoms.is(end, "of") && atoms.is(end + 1, "that", "this") && atoms.is(end + 2, "month")) {
            return List.of(new Match(start, end + 3, day));
        }
        boolean placed = atoms.is(start - 1, "on", "by", "until", "till", "from", "since", "of", "to", "and");
        boolean alone = atoms.at(end).length() == 0
                || atoms.is(end, ",", ".", ";", ")")
                || atoms.tag(end).startsWith("VB")
                || atoms.tag(end).equals("PRP")
                || atoms.is(end, "the", "and");
        return placed && alone ? List.of(new Match(start, end, day)) : List.of();
    }
}
