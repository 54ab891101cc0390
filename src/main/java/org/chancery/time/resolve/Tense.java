package org.chancery.time.resolve;

/** On which side of the time of writing the verb that governs an expression lies. */
public enum Tense {
    PAST,
    /** "had met": before what the text is telling. */
    BEFORE_PAST,
    PRESENT,
    /** Also what is planned, expected or possible. */
    FUTURE,
    /** No verb. */
    NONE;

    public boolean isPast() {
        return this == PAST || this == BEFORE_PAST;
    }
}
