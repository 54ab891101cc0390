package org.chancery.event.lexicon;

/** A table of the lexicon that cannot be understood; the message names the table and the row. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
