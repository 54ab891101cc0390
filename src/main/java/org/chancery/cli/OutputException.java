package org.chancery.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Standard output, or a file that was asked for, cannot be written. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean brokenPipe;

    OutputException(String target, IOException cause) {
        super(
                "cannot write to " + requireNonNull(target, "target is null") + ": " + reason(cause)
                        + "; make room, or write to another place",
                cause);
        brokenPipe = reason(cause).toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    /** Whether the reader has gone away ({@code | head}), which is no fault. */
    boolean isBrokenPipe() {
        return brokenPipe;
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
    }
}
