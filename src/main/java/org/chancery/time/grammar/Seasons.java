package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.Season;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;

/** Seasons with or without their year: "the spring of 1941", "summer 2025", "winter". "Fall" and "spring" must not be verbs. */
final class Seasons implements Recogniser {
    private final Parts parts;

    Seasons(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        Optional<Season> season = parts.vocabulary().season(atoms.word(from));
        if (season.isEmpty()) {
            return List.of();
        }
        Slot slot = new Slot.OfSeason(season.get());
        Reading year = parts.yearAfter(atoms, from + 1);
        if (year.isThere()) {
            return List.of(new Match(start, year.end(), Days.meaning(slot, year)));
        }
        Reading before = parts.year(atoms, from - 1);
        boolean yearFirst = from == start && before.isThere() && before.end() == from;
        return !yearFirst && isName(atoms, start, from)
                ? List.of(new Match(start, from + 1, new Meaning.Yearless(slot)))
                : List.of();
    }

    /** "the fall of Girona", "spring a trap", "Spring Street", "summer school": not the season. */
    private static boolean isName(Atoms atoms, int start, int at) {
        boolean noun = atoms.tag(at).startsWith("NN");
        boolean compound = atoms.tag(at + 1).startsWith("NN") && !atoms.is(at + 1, "offensive", "campaign");
        boolean ambiguous = atoms.is(at, "fall", "spring");
        if (!noun || compound || atoms.isDash(at + 1) && atoms.isJoined(at + 1)) {
            return false;
        }
        boolean placed = atoms.is(
                start - 1,
                "in",
                "during",
                "by",
                "until",
                "since",
                "of",
                "from",
                "for",
                "through",
                "early",
                "late",
                "mid",
                "this",
                "last",
                "next",
                "that",
                "following",
                "previous",
                "to",
                "every",
                "each",
                "before",
                "after",
                "coming");
        return !ambiguous || placed && !atoms.is(at + 1, "of");
    }
}
