package org.chancery.article.io;

import java.nio.file.Path;
import org.chancery.article.ReadResult;

/** One thing to open. */
sealed interface Source {
    /** A file. */
    record File(Input input, Format format) implements Source {}

    /** JSON Lines on standard input. */
    record StandardInput() implements Source {}

    /** What cannot be opened at all. */
    record Bad(ReadResult.Rejected rejected) implements Source {}

    /** A folder with a table of details, whose faults are to be told. */
    record Details(Path folder) implements Source {}
}
