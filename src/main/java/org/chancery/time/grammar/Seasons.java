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
            return List.of(new Match(start, overTurn(atoms, year, season.get()), Days.meaning(slot, year)));
        }
        Reading before = parts.year(atoms, from - 1);
        boolean yearFirst = from == start && before.isThere() && before.end() == from;
        return !yearFirst && isName(atoms, start, from)
                ? List.of(new Match(isCompound(atoms, from) ? from : start, from + 1, new Meaning.Yearless(slot)))
                : List.of();
    }

    /** Behind "the winter of 1946-47", which is one. */
    private static int overTurn(Atoms atoms, Reading year, Season season) {
        int dash = year.end();
        boolean joined = (atoms.isDash(dash) || atoms.is(dash, "/")) && atoms.isJoined(dash + 1);
        int next = (year.value() + 1) % 100;
        boolean following = atoms.number(dash + 1) == next && atoms.at(dash + 1).length() == 2
                || atoms.number(dash + 1) == year.value() + 1;
        return season == Season.WINTER && joined && following ? dash + 2 : dash;
    }

    /** "the fall of Girona", "spring a trap", "Spring Street", "summer school": not the season. */
    private boolean isName(Atoms atoms, int start, int at) {
        boolean military = parts.vocabulary().is("afterseason", atoms.word(at + 1));
        if (!atoms.tag(at).startsWith("NN") || isCompound(atoms, at) && !military) {
            return false;
        }
        boolean placed = parts.vocabulary().is("beforeseason", atoms.word(start - 1));
        boolean other = atoms.tag(start - 1).equals("JJS") || atoms.is(start - 1, "a", "an", "per");
        boolean ofYear = atoms.is(at + 1, "of") && (atoms.is(at + 3, "year") || atoms.is(at + 4, "year"));
        boolean ambiguous = atoms.is(at, "fall", "spring");
        return ofYear
                || !other
                        && !isDecline(atoms, at)
                        && (!ambiguous || military || placed && !atoms.is(at + 1, "of", "from"));
    }

    /** "every fall in prices"; "every fall in Vermont" is the season. */
    static boolean isDecline(Atoms atoms, int at) {
        boolean every = atoms.is(at, "fall") && atoms.is(at - 1, "every", "each");
        return every
                && atoms.is(at + 1, "in", "of", "from")
                && !atoms.at(at + 2).isCapitalised();
    }

    private static boolean isCompound(Atoms atoms, int at) {
        return atoms.tag(at + 1).startsWith("NN") || atoms.isDash(at + 1) && atoms.isJoined(at + 1);
    }
}
