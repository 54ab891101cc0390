package org.chancery.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Phrases;
import org.chancery.time.lexis.Vocabulary;

/** Finds the time expressions of a sentence, from left to right, the longest at each place. Safe for use by several threads. */
public final class Grammar {
    private final Vocabulary vocabulary;
    private final Recogniser all;

    public Grammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Parts parts = new Parts(vocabulary);
        Recogniser monthDays = new Longest(
                new MonthDays(parts), new DayMonths(parts), new NumericDates(vocabulary), new WeekdaysOfMonth(parts));
        Recogniser months = new MonthNames(parts);
        Recogniser seasons = new Seasons(parts);
        Recogniser holidays = new HolidayNames(parts);
        Recogniser years = new Years(parts);
        Recogniser weekdays = new Weekdays(parts, monthDays);
        Recogniser relative = new RelativePeriods(parts, new Longest(months, monthDays, seasons, weekdays, holidays));
        Recogniser wholeUnits = new WholeUnits(vocabulary);
        Recogniser yearParts = new YearParts(
                parts, new Longest(years, relative, wholeUnits, new Decades(parts), new Centuries(parts)));
        Recogniser yearNamed = new YearNamed(new Longest(monthDays, months, seasons, holidays), relative);
        Recogniser days = new Longest(monthDays, weekdays, relative, new DayWords(), holidays, new DaysOfMonth(parts));
        Recogniser someDays = new Longest(weekdays, new DayWords());
        Recogniser stretches = new Longest(
                months,
                seasons,
                years,
                new Decades(parts),
                new Centuries(parts),
                yearParts,
                yearNamed,
                relative,
                monthDays);
        Recogniser offsets = new Offsets(parts);
        all = new Longest(
                days,
                stretches,
                new TheWeekend(),
                new Portions(parts, new Longest(stretches, wholeUnits)),
                new Turns(parts),
                new Edges(vocabulary, new Longest(stretches, wholeUnits, someDays)),
                new TimesOfDay(parts, days),
                offsets,
                new Ends(parts),
                new FiscalYears(parts, yearParts),
                new Comparisons(parts, new Longest(years, relative, offsets)),
                new DaysBeside(parts),
                new UnitsSpokenOf(parts),
                new UnitsEnded(parts, monthDays),
                new Recurrences(parts),
                new VagueReferences(vocabulary),
                new Sums(parts),
                new Lengths(parts));
    }

    /** The expressions of a sentence, in order; they do not overlap. */
    public List<Match> matches(Atoms atoms) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            List<Match> found = all.at(atoms, at);
            int end = found.isEmpty() ? at + 1 : found.get(found.size() - 1).end();
            Optional<Phrases.Found<String>> title = vocabulary.titles().at(atoms, at);
            if (title.isPresent() && title.get().end() >= end) {
                end = title.get().end();
            } else {
                matches.addAll(found);
            }
            at = end;
        }
        return matches;
    }
}
