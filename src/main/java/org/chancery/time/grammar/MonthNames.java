package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;

/** A month with or without its year: "July", "October 2025", "May of 1940". "May", "March" and "April" alone must not be a person or a verb. */
final class MonthNames implements Recogniser {
    private static final List<String> AMBIGUOUS = List.of("may", "march", "august", "april", "june");

    private final Parts parts;

    MonthNames(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Reading month = parts.month(atoms, start);
        if (!month.isThere()) {
            return List.of();
        }
        Slot slot = new Slot.Month(month.value());
        Reading year = parts.yearAfter(atoms, month.end());
        if (year.isThere()) {
            return List.of(new Match(start, year.end(), Days.meaning(slot, year)));
        }
        return isName(atoms, start, month.end())
                ? List.of(new Match(start, month.end(), new Meaning.Yearless(slot)))
                : List.of();
    }

    private boolean isName(Atoms atoms, int start, int end) {
        if (parts.isShortened(atoms, start) && end == start + 1) {
            return false;
        }
        if (!AMBIGUOUS.contains(atoms.word(start))) {
            return !partOfName(atoms, start);
        }
        boolean verb = atoms.tag(start).startsWith("VB") || atoms.tag(start).equals("MD");
        boolean person = Parts.isOfPerson(atoms, start) && !afterPreposition(atoms, start);
        boolean bare = atoms.is(start, "may", "march") && !isPlaced(atoms, start);
        return !verb && !person && !bare && !partOfName(atoms, start);
    }

    private boolean afterPreposition(Atoms atoms, int start) {
        return parts.vocabulary().is("beforemonth", atoms.word(start - 1));
    }

    /** "May" and "March" are only taken for months where a month would stand. */
    private boolean isPlaced(Atoms atoms, int start) {
        if (afterPreposition(atoms, start) || atoms.isDash(start - 1)) {
            return true;
        }
        if (parts.vocabulary().is("aroundmonth", atoms.word(start - 1))) {
            return !Parts.isOfPerson(atoms, start);
        }
        if (isOwned(atoms, start)) {
            return true;
        }
        boolean listed = atoms.is(start - 1, "and", "or", ",", "to")
                && parts.month(atoms, start - 2).isThere();
        return listed
                || atoms.is(start + 1, "and", "or", "to")
                        && parts.month(atoms, start + 2).isThere();
    }

    /** "its March sales", "the May meeting", "the coldest March". */
    private boolean isOwned(Atoms atoms, int start) {
        String before = atoms.tag(start - 1);
        boolean common = parts.vocabulary().is("ofmonth", atoms.word(start + 1));
        boolean owned = before.equals("PRP$") || before.equals("POS") || atoms.is(start - 1, "the");
        return owned && common || before.equals("JJS") && atoms.tag(start).startsWith("NN");
    }

    /** "April Jones", "Augustus August": a name of several words. */
    private boolean partOfName(Atoms atoms, int start) {
        boolean before =
                Parts.isOfPerson(atoms, start - 1) && atoms.at(start - 1).isCapitalised();
        boolean after =
                Parts.isOfPerson(atoms, start + 1) && atoms.at(start + 1).isCapitalised();
        return Parts.isOfPerson(atoms, start) && (before || after) && !afterPreposition(atoms, start);
    }
}
