package org.chancery.query;

/** A query that took longer than it may. */
public final class QueryTimeoutException extends QueryException {
    public QueryTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
