package org.chancery.entity.live;

/** Names cannot be asked about as the user wants it; the message names what is wrong and the way out. */
public final class LiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LiveException(String message) {
        super(message);
    }

    public LiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
