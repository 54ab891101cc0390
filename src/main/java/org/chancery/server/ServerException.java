package org.chancery.server;

/** The server cannot start. The message says why and what to do. */
public final class ServerException extends RuntimeException {
    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
