package org.chancery.entity.wikidata;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.chancery.entity.catalogue.CatalogueException;

/**
 * A dump: a file, or standard input. How it is packed is read from its first bytes, whatever it is called. Packed dumps of several streams one behind the other
 * are read to the end of the last.
 */
public final class DumpSource {
    private static final int HEAD = 1 << 16;
    private static final int BUFFER = 1 << 18;

    /** How a dump is packed. */
    enum Packing {
        PLAIN,
        GZIP,
        BZIP2,
        ZSTANDARD
    }

    private final String name;
    private final Optional<Path> file;
    private final InputStream standardInput;

    private DumpSource(String name, Optional<Path> file, InputStream standardInput) {
        this.name = name;
        this.file = file;
        this.standardInput = standardInput;
    }

    /** A dump in a file. */
    public static DumpSource of(Path file) {
        return new DumpSource(file.toString(), Optional.of(file), InputStream.nullInputStream());
    }

    /** A dump that is piped in; to go on with it is to pipe it in again from its beginning. */
    public static DumpSource standardInput(InputStream in) {
        return new DumpSource("standard input", Optional.empty(), in);
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** The size of the file. */
    OptionalLong size() {
        try {
            return file.isPresent() ? OptionalLong.of(Files.size(file.get())) : OptionalLong.empty();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    /**
     * Opens it.
     *
     * @throws CatalogueException when it cannot be read, or is neither JSON nor packed in a way that is known
     */
    Opened open() {
        try {
            if (file.isPresent() && Files.isDirectory(file.get())) {
                throw new CatalogueException(name + " is a folder; name the dump in it.");
            }
            CountingInputStream raw =
                    new CountingInputStream(file.isPresent() ? Files.newInputStream(file.get()) : standardInput);
            byte[] head = raw.readNBytes(HEAD);
            PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(raw, BUFFER), HEAD);
            in.unread(head);
            Packing packing = packing(head);
            return new Opened(raw, in, packing, head);
        } catch (NoSuchFileException none) {
            throw new CatalogueException("There is no dump " + name + ".", none);
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the dump " + name + ": " + e, e);
        }
    }

    private Packing packing(byte[] head) {
        if (begins(head, 0x1F, 0x8B)) {
            return Packing.GZIP;
        } else if (begins(head, 'B', 'Z', 'h')) {
            return Packing.BZIP2;
        } else if (begins(head, 0x28, 0xB5, 0x2F, 0xFD)
                || head.length > 3
                        && (head[0] & 0xF0) == 0x50
                        && begins(new byte[] {head[1], head[2], head[3]}, 0x2A, 0x4D, 0x18)) {
            return Packing.ZSTANDARD;
        }
        int first = 0;
        while (first < head.length && (Character.isWhitespace(head[first]) || isMark(head[first]))) {
            first++;
        }
        if (first < head.length && (head[first] == '[' || head[first] == '{')) {
            return Packing.PLAIN;
        }
        throw new CatalogueException(name
                + (head.length == 0
                        ? " is empty"
                        : " is no JSON dump of Wikidata, plain or packed by gzip, bzip2 or zstd")
                + ": take the file that is called ...-all.json.gz or .bz2 (not the .nt, .ttl or .xml ones).");
    }

    /** A byte order mark, which some editors write. */
    private static boolean isMark(byte b) {
        return b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
    }

    private static boolean begins(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static InputStream unpacked(InputStream in, Packing packing) throws IOException {
        return switch (packing) {
            case PLAIN -> in;
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case ZSTANDARD -> new ZstdInputStream(in);
        };
    }

    /** The open dump. */
    final class Opened implements AutoCloseable {
        private CountingInputStream raw;
        private InputStream in;
        private boolean unpacking;
        private final Packing packing;
        private final byte[] head;

        Opened(CountingInputStream raw, InputStream in, Packing packing, byte[] head) {
            this.raw = raw;
            this.in = in;
            this.packing = packing;
            this.head = head;
        }

        /** The text, unpacked from where {@link #skipTo} went, or from its beginning. */
        InputStream in() throws IOException {
            if (!unpacking) {
                unpacking = true;
                in = unpacked(in, packing);
            }
            return in;
        }

        /** How many bytes of the file have been read. */
        long done() {
            return raw.count();
        }

        /** What tells it from other dumps: the checksum of its first bytes, at most so many. */
        long sum(int bytes) {
            CRC32C crc = new CRC32C();
            crc.update(head, 0, Math.min(bytes, head.length));
            return crc.getValue();
        }

        int headLength() {
            return head.length;
        }

        /**
         * Goes to a place in the text. In a plain file that is a jump; a packed one is unpacked up to there.
         *
         * @return the byte before the place
         */
        int skipTo(long position) throws IOException {
            if (packing == Packing.PLAIN && file.isPresent()) {
                in.close();
                raw = new CountingInputStream(Files.newInputStream(file.get()));
                in = new BufferedInputStream(raw, BUFFER);
            }
            in().skipNBytes(position - 1);
            return in().read();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
