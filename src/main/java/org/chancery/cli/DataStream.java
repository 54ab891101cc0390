package org.chancery.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, or a file, for writers that would keep a failure to themselves: whatever goes wrong is thrown as an {@link OutputException}. */
final class DataStream extends FilterOutputStream {
    private final String target;

    DataStream(OutputStream out, String target) {
        super(out);
        this.target = target;
    }

    @Override
    public void write(int octet) {
        checked(() -> out.write(octet));
    }

    @Override
    public void write(byte[] octets, int from, int length) {
        checked(() -> out.write(octets, from, length));
    }

    @Override
    public void flush() {
        checked(out::flush);
    }

    @Override
    public void close() {
        checked(out::close);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void checked(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            throw new OutputException(target, failure);
        }
    }
}
