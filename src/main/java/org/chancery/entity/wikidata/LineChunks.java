package org.chancery.entity.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a text into pieces of whole lines. */
final class LineChunks {
    /** No entity of Wikidata is a tenth of this; a text without line ends is none of its dumps. */
    private static final int LONGEST_LINE = 256 << 20;

    /**
     * Whole lines.
     *
     * @param end where the lines end in the bytes
     * @param firstLine the number of the first line, from 1
     * @param lines how many lines there are
     * @param position the place of the first byte behind the lines in the text
     * @param last whether the text ends here
     * @param terminated whether the last line has a line end
     */
    record Chunk(byte[] bytes, int end, long firstLine, long lines, long position, boolean last, boolean terminated) {}

    private final InputStream in;
    private final int size;
    private byte[] rest = {};
    private long position;
    private long line;
    private boolean ended;

    /**
     * @param size how many bytes a piece has, more or less
     * @param position the place of the first byte of the stream in the text
     * @param line how many lines come before it
     */
    LineChunks(InputStream in, int size, long position, long line) {
        this.in = in;
        this.size = size;
        this.position = position;
        this.line = line;
    }

    /** The next piece, nothing behind the last one, which may be empty. */
    Optional<Chunk> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(rest, Math.max(size, rest.length + rest.length / 2));
        int filled = rest.length;
        int searched = rest.length;
        while (true) {
            int read = in.readNBytes(bytes, filled, bytes.length - filled);
            filled += read;
            if (filled < bytes.length) {
                ended = true;
                rest = new byte[0];
                boolean terminated = filled == 0 || bytes[filled - 1] == '\n';
                return Optional.of(chunk(bytes, filled, terminated));
            }
            int end = lastLineEnd(bytes, searched, filled);
            if (end >= 0) {
                rest = Arrays.copyOfRange(bytes, end, filled);
                return Optional.of(chunk(bytes, end, true));
            }
            searched = filled;
            if (filled >= LONGEST_LINE) {
                throw new IOException(
                        "line " + (line + 1) + " is longer than any entity: it should be one entity a line");
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }

    /** The place behind the last line end. */
    private static int lastLineEnd(byte[] bytes, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private Chunk chunk(byte[] bytes, int end, boolean terminated) {
        long lines = terminated ? 0 : 1;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        long first = line + 1;
        line += lines;
        position += end;
        return new Chunk(bytes, end, first, lines, position, ended, terminated);
    }
}
