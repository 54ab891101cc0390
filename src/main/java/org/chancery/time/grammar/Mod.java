package org.chancery.time.grammar;

/** The modifiers of TIMEX3 (TimeML 1.2.1, 2.3.4), and four that it does not tell apart from others. */
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
    /** "nearly 20 years": as a length less than 20 years, as a distance about 20 years. */
    NEARLY,
    /** "just over 20 years": as a length more than 20 years, as a distance about 20 years. */
    BARELY_MORE,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    /** "more than a decade ago". */
    BEFORE,
    /** "less than a year ago". */
    AFTER,
    /** "at least a year ago". */
    ON_OR_BEFORE,
    /** "no more than a year ago". */
    ON_OR_AFTER;

    /** What a blurred distance says of the date that it leads to: "more than a year ago" is before, "more than a year later" after. */
    Mod ofOffset(boolean back) {
        return switch (this) {
            case MORE_THAN -> back ? BEFORE : AFTER;
            case LESS_THAN -> back ? AFTER : BEFORE;
            case NEARLY, BARELY_MORE -> APPROX;
            case EQUAL_OR_MORE -> back ? ON_OR_BEFORE : ON_OR_AFTER;
            case EQUAL_OR_LESS -> back ? ON_OR_AFTER : ON_OR_BEFORE;
            default -> this;
        };
    }

    /** The name in TIMEX3. */
    public String timex() {
        return switch (this) {
            case EARLIER -> START.name();
            case LATER -> END.name();
            case NEARLY -> LESS_THAN.name();
            case BARELY_MORE -> MORE_THAN.name();
            default -> name();
        };
    }
}
