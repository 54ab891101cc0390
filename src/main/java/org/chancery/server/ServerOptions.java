package org.chancery.server;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Set;

/**
 * How a store is served.
 *
 * @param port 0 for one that is free
 * @param queryTimeout after this a query is stopped; a request can ask for less, never for more
 * @param origins origins of web pages of other machines that may use the reconciliation service, such as {@code https://example.org}, {@code *} for all; pages of
 *     this machine may in any case
 */
public record ServerOptions(int port, Duration queryTimeout, Set<String> origins) {
    /** The port that is used unless another is asked for. */
    public static final int DEFAULT_PORT = 3330;

    public ServerOptions {
        requireNonNull(queryTimeout, "queryTimeout is null");
        origins = Set.copyOf(origins);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("the timeout of queries is more than 0, not " + queryTimeout);
        }
    }

    public ServerOptions(int port, Duration queryTimeout) {
        this(port, queryTimeout, Set.of());
    }

    public static ServerOptions onPort(int port) {
        return new ServerOptions(port, Duration.ofSeconds(30));
    }
}
