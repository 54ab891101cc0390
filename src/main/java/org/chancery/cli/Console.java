package org.chancery.cli;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: data only; a failure to write shows
 * @param err standard error: everything else
 * @param terminal whether a person looks at standard error
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
    /** To the first column, and clear what is there. */
    private static final String BEGIN_LINE_ANEW = "\r\u001B[K";

    Console {
        requireNonNull(in, "in is null");
        requireNonNull(out, "out is null");
        requireNonNull(err, "err is null");
    }

    /** Says something to the user; on a terminal in place of the line that shows the progress, which is drawn again below. */
    void say(String message) {
        err.println((terminal ? BEGIN_LINE_ANEW : "") + "chancery: " + message);
    }
}
