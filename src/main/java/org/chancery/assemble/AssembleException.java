package org.chancery.assemble;

/** A table that assembly works by cannot be read; the message names the table, the line and what is wrong with it. */
public final class AssembleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AssembleException(String message) {
        super(message);
    }

    public AssembleException(String message, Throwable cause) {
        super(message, cause);
    }
}
