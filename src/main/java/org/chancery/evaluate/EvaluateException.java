package org.chancery.evaluate;

import org.jspecify.annotations.Nullable;

/** Something that cannot be evaluated; the message names the file, the place in it and the way out. */
public final class EvaluateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvaluateException(String message) {
        super(message);
    }

    public EvaluateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
