package org.chancery.evaluate.audit;

import java.util.Locale;

/** What a person judges of a claim. */
public enum Aspect {
    /** Whether the sentence reports an event of this type at all. */
    EVENT,
    /** Whether it is by those whom the claim names. */
    SOURCE,
    /** Whether those whom the claim names are who it is done to or with. */
    TARGET,
    /** Whether it happens when the claim says. */
    TIME,
    /** Whether it has happened, will, may or will not as the claim says. */
    STATUS;

    /** The column of a table with the judgements. */
    public String column() {
        return word() + "Right";
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
