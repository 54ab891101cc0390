package org.chancery.server.reconcile;

/** A request that cannot be answered. The message says what is wrong with it, where, and what would be right. */
final class ReconcileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status the status code of HTTP for it */
    ReconcileException(int status, String message) {
        super(message);
        this.status = status;
    }

    static ReconcileException badRequest(String message) {
        return new ReconcileException(400, message);
    }

    int status() {
        return status;
    }
}
