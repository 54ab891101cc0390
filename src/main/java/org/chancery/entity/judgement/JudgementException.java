package org.chancery.entity.judgement;

/** Judgements that cannot be used; the message names the file, the place in it, and the way out. */
public final class JudgementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JudgementException(String message) {
        super(message);
    }

    public JudgementException(String message, Throwable cause) {
        super(message, cause);
    }
}
