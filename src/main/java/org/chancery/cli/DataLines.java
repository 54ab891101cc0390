package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of data on standard output, UTF-8, LF. Whenever it ends, what was written is whole lines. */
final class DataLines {
    private final OutputStream out;
    private long written;
    private boolean ended;

    DataLines(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    synchronized void line(String line) {
        if (ended) {
            return;
        }
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            written++;
        } catch (IOException failure) {
            throw new OutputException("standard output", failure);
        }
    }

    synchronized void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new OutputException("standard output", failure);
        }
    }

    /** Writes out what there is; whatever comes later, from a command that does not know yet that it is over, is dropped. */
    synchronized long end() {
        ended = true;
        flush();
        return written;
    }
}
