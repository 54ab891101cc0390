package org.chancery.time.grammar;

/** The modifiers of TIMEX3 (TimeML 1.2.1, 2.3.4). */
public enum Mod {
    START,
    MID,
    END,
    APPROX,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
}
