package org.chancery.timeline;

import org.jspecify.annotations.Nullable;

/** A timeline or an explanation that cannot be made; the message names what was asked for and the way out. */
public final class TimelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TimelineException(String message) {
        super(message);
    }

    public TimelineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
