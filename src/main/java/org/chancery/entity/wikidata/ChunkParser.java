package org.chancery.entity.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.wikidata.LineChunks.Chunk;

/** Turns lines of a dump into the items that may be kept, in bytes. May be used by several threads at once. */
final class ChunkParser {
    private final ItemParser parser = new ItemParser();

    /** A line that is no entity. */
    record Damage(long line, String reason) {}

    /**
     * What the lines gave.
     *
     * @param records the items that are kept, as {@link KeptItems} reads them
     * @param entities how many entities there were, of all types
     * @param kept how many items are kept
     * @param newest the day of the last change of an item, in days since 1970
     * @param opened whether there was the bracket that begins the list of all entities
     * @param closed whether there was the one that ends it
     */
    record Parsed(
            Chunk chunk,
            byte[] records,
            long entities,
            long kept,
            int newest,
            boolean opened,
            boolean closed,
            List<Damage> damages) {}

    Parsed parse(Chunk chunk) throws IOException {
        Lines lines = new Lines(chunk);
        lines.read();
        return lines.parsed();
    }

    private final class Lines {
        private final Chunk chunk;
        private final ByteArrayOutputStream records = new ByteArrayOutputStream(1 << 16);
        private final DataOutputStream out = new DataOutputStream(records);
        private final ByteArrayOutputStream one = new ByteArrayOutputStream(1 << 12);
        private final List<Damage> damages = new ArrayList<>();
        private long entities;
        private long kept;
        private int newest;
        private boolean opened;
        private boolean closed;

        Lines(Chunk chunk) {
            this.chunk = chunk;
        }

        void read() throws IOException {
            byte[] bytes = chunk.bytes();
            long number = chunk.firstLine();
            int from = 0;
            for (int i = 0; i <= chunk.end(); i++) {
                if (i == chunk.end() ? from < i : bytes[i] == '\n') {
                    line(from, i, number++);
                    from = i + 1;
                }
            }
        }

        private void line(int start, int stop, long number) throws IOException {
            byte[] bytes = chunk.bytes();
            int from = start;
            int to = stop;
            while (from < to && (bytes[from] <= ' ' && bytes[from] >= 0 || number == 1 && bytes[from] < 0)) {
                from++; // a byte order mark as well
            }
            while (to > from && (bytes[to - 1] <= ' ' && bytes[to - 1] >= 0 || bytes[to - 1] == ',')) {
                to--;
            }
            if (number == 1 && from < to && bytes[from] == '[') {
                opened = true;
                from++;
            }
            if (to > from && bytes[to - 1] == ']') {
                closed = true;
                to--;
            }
            if (from < to) {
                entity(from, to, number);
            }
        }

        private void entity(int from, int to, long number) throws IOException {
            Optional<DumpItem> item;
            try {
                item = parser.parse(chunk.bytes(), from, to);
            } catch (JsonProcessingException damaged) {
                damages.add(new Damage(number, reason(damaged)));
                return;
            }
            entities++;
            if (item.isPresent()) {
                newest = Math.max(newest, item.get().day());
                if (Selection.mayKeep(item.get())) {
                    keep(item.get());
                }
            }
        }

        private static String reason(JsonProcessingException damaged) {
            String message = damaged.getOriginalMessage();
            int end = message.indexOf('\n');
            String first = end < 0 ? message : message.substring(0, end);
            return first.length() > 160 ? first.substring(0, 160) + "..." : first;
        }

        private void keep(DumpItem item) throws IOException {
            kept++;
            one.reset();
            KeptCodec.write(item, new DataOutputStream(one));
            out.writeInt(one.size());
            one.writeTo(out);
        }

        Parsed parsed() {
            return new Parsed(chunk, records.toByteArray(), entities, kept, newest, opened, closed, damages);
        }
    }
}
