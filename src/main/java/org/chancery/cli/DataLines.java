package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of data on standard output, UTF-8, LF. */
final class DataLines {
    private final OutputStream out;

    DataLines(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void line(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException failure) {
            throw new OutputException("standard output", failure);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new OutputException("standard output", failure);
        }
    }
}
