package org.chancery.cli;

/** What the program tells its caller when it ends. An interrupt (Ctrl-C) ends it with 130, by the habit of shells. */
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

    private ExitCode() {}
}
