package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;

/** Fiscal years: "fiscal 2013", "the 2014 fiscal year", "financial year 2012", "FY2013", "the next fiscal year"; and the quarters of one: "fiscal third quarter". */
final class FiscalYears implements Recogniser {
    private final Parts parts;
    private final Recogniser quarters;

    /** @param quarters recognises "third-quarter" */
    FiscalYears(Parts parts, Recogniser quarters) {
        this.parts = parts;
        this.quarters = quarters;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        int from = atoms.is(start, "the") ? start + 1 : start;
        if (isFiscal(atoms, from)) {
            int at = atoms.is(from + 1, "year") ? from + 2 : from + 1;
            Reading year = parts.year(atoms, at);
            return year.isThere() ? fiscal(start, year.end(), year(year.value())) : ofQuarter(atoms, start, from);
        }
        Reading named = parts.year(atoms, from);
        if (named.isThere() && isFiscal(atoms, named.end()) && atoms.is(named.end() + 1, "year")) {
            return fiscal(start, named.end() + 2, year(named.value()));
        }
        boolean glued = atoms.at(from).text().equals("FY") && atoms.at(from + 1).length() == 4;
        int figures = glued ? atoms.number(from + 1) : -1;
        return figures >= 1900 && figures < 2200 ? fiscal(start, from + 2, year(figures)) : pointed(atoms, start);
    }

    private static boolean isFiscal(Atoms atoms, int at) {
        return atoms.is(at, "fiscal", "financial");
    }

    private List<Match> ofQuarter(Atoms atoms, int start, int fiscal) {
        List<Match> quarter = quarters.at(atoms, fiscal + 1);
        return quarter.isEmpty() || !atoms.is(fiscal, "fiscal")
                ? List.of()
                : fiscal(start, quarter.get(0).end(), quarter.get(0).meaning());
    }

    /** "the next fiscal year", "this financial year". */
    private List<Match> pointed(Atoms atoms, int start) {
        int word = atoms.is(start, "the") ? start + 1 : start;
        if (!isFiscal(atoms, word + 1) || !atoms.is(word + 2, "year")) {
            return List.of();
        }
        return RelativePeriods.step(atoms, word, word > start, CalendarUnit.YEAR)
                .map(step -> fiscal(start, word + 3, step))
                .orElse(List.of());
    }

    private static Meaning year(int year) {
        return new Meaning.Fixed(CalendarPeriod.year(year));
    }

    private static List<Match> fiscal(int start, int end, Meaning period) {
        return List.of(new Match(start, end, new Meaning.Fiscal(period)));
    }
}
