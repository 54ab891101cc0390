package org.chancery.time.resolve;

/** On which side of the time of writing the verb that governs an expression lies. */
public enum Tense {
    PAST,
    PRESENT,
    /** Also what is planned, expected or possible. */
    FUTURE,
    /** No verb. */
    NONE
}
