package org.chancery.time.grammar;

/** The modifiers of TIMEX3 (TimeML 1.2.1, 2.3.4), and two that it does not tell apart from START and END. */
public enum Mod {
    /** "earlier this month": the part of it that is over. */
    EARLIER,
    /** "later this year": the part of it that is to come. */
    LATER,
    START,
    MID,
    END,
    APPROX,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE;

    /** The name in TIMEX3. */
    public String timex() {
        return switch (this) {
            case EARLIER -> START.name();
            case LATER -> END.name();
            default -> name();
        };
    }
}
