package org.chancery.entity.wikidata;

import java.io.IOException;
import java.util.Objects;

/** The dump cannot be read or unpacked any further. */
final class UnreadableDump extends RuntimeException {
    private final IOException failure;

    UnreadableDump(IOException cause) {
        super(cause);
        failure = Objects.requireNonNull(cause, "cause is null");
    }

    @Override
    public synchronized Throwable getCause() {
        return failure;
    }
}
