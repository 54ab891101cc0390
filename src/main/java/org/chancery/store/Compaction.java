package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Tells when a store is worth copying into new files. TDB2 never writes over a block, so every transaction leaves old ones behind: 200,000 quads take 79 MB
 * written at once, 206 MB written in 20 transactions.
 *
 * @param wasteAllowed bytes
 */
record Compaction(long wasteAllowed) {
    /** A store takes 24 files of 8 MB, most of it holes, before it holds a quad. */
    private static final long EMPTY = 192L << 20;

    private static final long BYTES_A_QUAD = 400;

    static final Compaction USUAL = new Compaction(512L << 20);

    /** Whether a store of this size can be wasteful at all, so that its quads are worth counting. */
    boolean isLarge(long size) {
        return size > EMPTY + wasteAllowed;
    }

    boolean isWasteful(long size, long quads) {
        return size > EMPTY + wasteAllowed + 2 * BYTES_A_QUAD * quads;
    }

    /** The bytes of all files of a folder. */
    static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
