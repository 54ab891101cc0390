package org.chancery.time.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.grammar.Base;
import org.chancery.time.grammar.Match;
import org.chancery.time.grammar.Meaning;

/**
 * Tells news from narrative: a narrative names many years far from its own and hardly ever speaks of "yesterday" or of bare weekdays, news names its own
 * day or opens with such words.
 */
public final class ModeFinder {
    private static final int FEWEST = 5;
    private static final int OPENING = 3;

    private ModeFinder() {}

    /** @param sentences what was found in the sentences of an article */
    public static Passage.Mode mode(List<List<Match>> sentences, Optional<LocalDate> published) {
        int far = 0;
        int near = 0;
        int spoken = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (Match match : sentences.get(i)) {
                boolean isSpoken = isSpoken(match.meaning());
                if (isSpoken && i < OPENING || isDay(match.meaning(), published)) {
                    return Passage.Mode.NEWS;
                }
                spoken += isSpoken ? 1 : 0;
                boolean fixed = match.meaning() instanceof Meaning.Fixed;
                boolean isNear = fixed && isNear((Meaning.Fixed) match.meaning(), published);
                near += isNear ? 1 : 0;
                far += fixed && !isNear ? 1 : 0;
            }
        }
        boolean narrative = far >= FEWEST && far > near && far > 2 * spoken;
        return narrative ? Passage.Mode.NARRATIVE : Passage.Mode.NEWS;
    }

    private static boolean isNear(Meaning.Fixed fixed, Optional<LocalDate> published) {
        int year = fixed.period().first().getYear();
        return published.isPresent() && Math.abs(year - published.get().getYear()) <= 1;
    }

    /** Whether it names the day of publication. */
    private static boolean isDay(Meaning meaning, Optional<LocalDate> published) {
        return meaning instanceof Meaning.Fixed fixed
                && published.equals(Optional.of(fixed.period().first()))
                && fixed.period().unit() == CalendarUnit.DAY;
    }

    private static boolean isSpoken(Meaning meaning) {
        return meaning instanceof Meaning.Weekday
                || meaning instanceof Meaning.Step step && step.base() == Base.SPEECH
                || meaning instanceof Meaning.Near near && near.base() == Base.SPEECH
                || meaning instanceof Meaning.Within within && isSpoken(within.day());
    }
}
