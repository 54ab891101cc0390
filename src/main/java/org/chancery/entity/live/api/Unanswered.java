package org.chancery.entity.live.api;

/** A question has no answer now; the message says why. */
final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unanswered(String message) {
        super(message);
    }
}
