package org.chancery.entity.wikidata;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** The items that were kept of a dump, in a file; each is a length and its bytes. */
final class KeptItems {
    /** Takes an item. */
    interface Sink {
        void take(DumpItem item) throws IOException;
    }

    private final Path file;

    private final BooleanSupplier stop;

    /** @param stop asked before each item; when it says yes, {@link Stopped} is thrown */
    KeptItems(Path file, BooleanSupplier stop) {
        this.file = file;
        this.stop = stop;
    }

    /** Hands on all items in the order of the dump. */
    void forEach(Sink sink) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (int length = length(in); length >= 0; length = length(in)) {
                if (stop.getAsBoolean()) {
                    throw new Stopped();
                }
                byte[] bytes = in.readNBytes(length);
                if (bytes.length < length) {
                    throw new EOFException(file + " ends within an item");
                }
                sink.take(KeptCodec.read(new DataInputStream(new ByteArrayInputStream(bytes))));
            }
        }
    }

    private static int length(DataInputStream in) throws IOException {
        try {
            return in.readInt();
        } catch (EOFException end) {
            return -1;
        }
    }
}
