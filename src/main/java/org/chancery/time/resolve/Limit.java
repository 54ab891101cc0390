package org.chancery.time.resolve;

import java.util.Set;
import org.chancery.time.lexis.Atoms;

/** Whether the preposition before an expression leaves one side of it open. */
public enum Limit {
    NONE,
    /** "by Friday", "until 2019": not later. */
    UP_TO,
    /** "before May": earlier. */
    BEFORE,
    /** "after 1990": not earlier. */
    FROM;

    private static final Set<String> UP_TO_WORDS = Set.of("by", "until", "till", "til", "through");

    /** What stands before the first atom of an expression. */
    public static Limit at(Atoms atoms, int start) {
        String word = atoms.word(start - 1);
        if (UP_TO_WORDS.contains(word)
                || word.equals("than") && atoms.is(start - 2, "later") && atoms.is(start - 3, "no")) {
            return UP_TO;
        }
        return switch (word) {
            case "before" -> BEFORE;
            case "after" -> FROM;
            default -> NONE;
        };
    }
}
