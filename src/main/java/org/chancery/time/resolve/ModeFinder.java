package org.chancery.time.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.time.grammar.Base;
import org.chancery.time.grammar.Match;
import org.chancery.time.grammar.Meaning;

/** Tells news from narrative: a narrative names many years far from its own, and hardly ever speaks of "yesterday" or of bare weekdays. */
public final class ModeFinder {
    private static final int FEWEST = 5;

    private ModeFinder() {}

    /** @param matches all that was found in an article */
    public static Passage.Mode mode(List<Match> matches, Optional<LocalDate> published) {
        int far = 0;
        int near = 0;
        int spoken = 0;
        for (Match match : matches) {
            if (match.meaning() instanceof Meaning.Fixed fixed) {
                int year = fixed.period().first().getYear();
                boolean isNear =
                        published.isPresent() && Math.abs(year - published.get().getYear()) <= 1;
                near += isNear ? 1 : 0;
                far += isNear ? 0 : 1;
            } else if (isSpoken(match.meaning())) {
                spoken++;
            }
        }
        boolean narrative = far >= FEWEST && far > near && far > 2 * spoken;
        return narrative ? Passage.Mode.NARRATIVE : Passage.Mode.NEWS;
    }

    private static boolean isSpoken(Meaning meaning) {
        return meaning instanceof Meaning.Weekday
                || meaning instanceof Meaning.Step step && step.base() == Base.SPEECH
                || meaning instanceof Meaning.Near near && near.base() == Base.SPEECH
                || meaning instanceof Meaning.Within within && isSpoken(within.day());
    }
}
