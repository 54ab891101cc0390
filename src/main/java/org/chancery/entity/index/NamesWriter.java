package org.chancery.entity.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.chancery.entity.catalogue.NameIndex;
import org.chancery.entity.index.KeyRecord.Place;

/** Writes the keys of a catalogue into an FST, and where they lead into postings; the keys come sorted. */
final class NamesWriter implements Closeable {
    /** Of a name that more entries share, only the likeliest are kept: nobody means the others by it alone. */
    static final int MOST = 64;

    private final OutputStreamDataOutput fst;
    private final OutputStreamDataOutput postings;
    private final FSTCompiler<Long> compiler;
    private final IntsRefBuilder scratch = new IntsRefBuilder();
    private final Path longest;
    private final DataOutputStream lengths;
    private final List<Place> group = new ArrayList<>();
    private byte[] key = {};
    private String first = "";
    private int words;
    private long position;
    private long keys;

    NamesWriter(Path folder) throws IOException {
        fst = new OutputStreamDataOutput(stream(folder.resolve(IndexFiles.NAMES)));
        postings = new OutputStreamDataOutput(stream(folder.resolve(IndexFiles.POSTINGS)));
        longest = folder.resolve("longest.tmp");
        lengths = new DataOutputStream(stream(longest));
        compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
                .dataOutput(fst)
                .build();
    }

    private static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Takes the next record of {@link KeyRecord}. */
    void add(byte[] bytes) throws IOException {
        if (!KeyRecord.hasKey(bytes, key)) {
            flush();
            key = KeyRecord.key(bytes);
        }
        group.add(KeyRecord.place(bytes));
    }

    /** Ends the names; the number of keys. */
    long finish(Path meta) throws IOException {
        flush();
        longest();
        FST.FSTMetadata<Long> metadata = compiler.compile();
        if (metadata != null) {
            try (OutputStreamDataOutput out = new OutputStreamDataOutput(stream(meta))) {
                metadata.save(out);
            }
        }
        return keys;
    }

    private void flush() throws IOException {
        if (group.isEmpty()) {
            return;
        }
        boolean terms = key[0] == IndexFiles.BODY;
        List<Place> places = terms ? group : distinct();
        places.sort(terms ? Place::person : Place::likeliest);
        List<Place> kept = terms ? places : places.subList(0, Math.min(MOST, places.size()));
        put(key, position);
        write(kept);
        if (key[0] == IndexFiles.WHOLE) {
            measure(new String(key, 1, key.length - 1, StandardCharsets.UTF_8));
        }
        group.clear();
    }

    /** The first name of each entry. */
    private List<Place> distinct() {
        Set<Long> seen = new HashSet<>();
        List<Place> distinct = new ArrayList<>(group);
        distinct.removeIf(place -> !seen.add(place.entry()));
        return distinct;
    }

    private void write(List<Place> places) throws IOException {
        position += vInt(places.size());
        for (Place place : places) {
            postings.writeVLong(place.entry());
            position += length(place.entry()) + vInt(place.what());
        }
    }

    private int vInt(int value) throws IOException {
        postings.writeVInt(value);
        return length(value);
    }

    private static int length(long value) {
        return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(value) + 6) / 7);
    }

    private void put(byte[] bytes, long output) throws IOException {
        keys++;
        compiler.add(Util.toIntsRef(new BytesRef(bytes), scratch), output);
    }

    /** Whole names come sorted, so that all that begin with one word come together. */
    private void measure(String name) throws IOException {
        String word = NameIndex.firstWord(name);
        if (!word.equals(first)) {
            note();
            first = word;
            words = 0;
        }
        words = Math.max(words, NameIndex.words(name));
    }

    /** A word that begins no longer name needs no note: the name itself tells. */
    private void note() throws IOException {
        if (words > 1) {
            lengths.writeBoolean(true);
            byte[] text = first.getBytes(StandardCharsets.UTF_8);
            lengths.writeInt(text.length);
            lengths.write(text);
            lengths.writeInt(words);
        }
    }

    private void longest() throws IOException {
        note();
        lengths.writeBoolean(false);
        lengths.close();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(longest)))) {
            while (in.readBoolean()) {
                byte[] word = in.readNBytes(in.readInt());
                byte[] bytes = new byte[word.length + 1];
                bytes[0] = IndexFiles.LONGEST;
                System.arraycopy(word, 0, bytes, 1, word.length);
                put(Arrays.copyOf(bytes, bytes.length), in.readInt());
            }
        }
    }

    @Override
    public void close() throws IOException {
        fst.close();
        postings.close();
        lengths.close();
        Files.deleteIfExists(longest);
    }
}
