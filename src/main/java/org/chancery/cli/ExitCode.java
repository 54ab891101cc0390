package org.chancery.cli;

/** What the program tells its caller when it ends. */
final class ExitCode {
    static final int OK = 0;
    /** Something failed; a message says what and the way out. */
    static final int FAILURE = 1;
    /** The command line is wrong, or names a query or a parameter that is not there. */
    static final int USAGE = 2;
    /** A check of quality found faults. */
    static final int QUALITY = 3;
    /** Done, but some inputs were rejected. */
    static final int REJECTED = 4;

    /** Stopped by Ctrl-C: 128 and the number of the signal, by the habit of shells. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
