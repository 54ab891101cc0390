package org.chancery.entity.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts more records than memory holds, byte by byte without sign: sorted runs go to files, which are merged at the end. */
final class RunSorter implements Closeable {
    private static final int OVERHEAD = 24;

    /** Takes a record. */
    interface Sink {
        void take(byte[] bytes) throws IOException;
    }

    private final Path folder;
    private final long memory;
    private final List<byte[]> records = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long held;

    /**
     * @param folder where runs are kept
     * @param memory how many bytes to hold before a run is written
     */
    RunSorter(Path folder, long memory) {
        this.folder = folder;
        this.memory = memory;
    }

    void add(byte[] bytes) throws IOException {
        records.add(bytes);
        held += bytes.length + OVERHEAD;
        if (held > memory) {
            spill();
        }
    }

    private void spill() throws IOException {
        Path run = folder.resolve("run-" + runs.size());
        runs.add(run);
        records.sort(Arrays::compareUnsigned);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (byte[] bytes : records) {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            out.writeInt(-1);
        }
        records.clear();
        held = 0;
    }

    /** Hands all records on in their order, and forgets them. */
    void drain(Sink sink) throws IOException {
        if (runs.isEmpty()) {
            records.sort(Arrays::compareUnsigned);
            for (byte[] bytes : records) {
                sink.take(bytes);
            }
            records.clear();
            return;
        }
        spill();
        merge(sink);
    }

    private void merge(Sink sink) throws IOException {
        PriorityQueue<Run> queue =
                new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.head(), other.head()));
        List<Run> opened = new ArrayList<>();
        try {
            for (Path path : runs) {
                Run run = new Run(path);
                opened.add(run);
                if (run.next()) {
                    queue.add(run);
                }
            }
            for (Run run = queue.poll(); run != null; run = queue.poll()) {
                sink.take(run.head());
                if (run.next()) {
                    queue.add(run);
                }
            }
        } finally {
            for (Run run : opened) {
                run.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
    }

    private static final class Run implements Closeable {
        private final DataInputStream in;
        private byte @Nullable [] head;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        byte[] head() {
            byte[] bytes = head;
            if (bytes == null) {
                throw new IllegalStateException("the run is at its end");
            }
            return bytes;
        }

        boolean next() throws IOException {
            int length = in.readInt();
            head = length < 0 ? null : in.readNBytes(length);
            return length >= 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
