package org.chancery.query;

import org.jspecify.annotations.Nullable;

/** A query that cannot be read, filled in or run. The message names the query, the place in it where there is one, and the way out. */
public class QueryException extends RuntimeException {
    public QueryException(String message) {
        super(message);
    }

    public QueryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
