package org.chancery.entity.index;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Sense;
import org.chancery.entity.Spelling;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.NameIndex;

/**
 * Writes a catalogue folder. Entities come in any order; what it keeps of them in memory is 12 bytes each, and a buffer for sorting names.
 */
public final class CatalogueWriter implements Closeable {
    private static final long SORT_MEMORY = 64L << 20;

    private final Path folder;
    private final Predicate<Tenure> listed;
    private final RunSorter sorter;
    private final DataOutputStream entries;
    private final BitSet known = new BitSet();
    private final Map<String, String> countries = new TreeMap<>();
    private final ByteBuffersDataOutput buffer = ByteBuffersDataOutput.newResettableInstance();
    private int[] ids = new int[1 << 12];
    private long[] offsets = new long[1 << 12];
    private int count;
    private long position;

    /**
     * @param folder an empty folder
     * @param listed which terms of office are found by the country or body that they belong to
     */
    public CatalogueWriter(Path folder, Predicate<Tenure> listed) throws IOException {
        this.folder = folder;
        this.listed = listed;
        sorter = new RunSorter(folder, SORT_MEMORY);
        entries = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(IndexFiles.ENTRIES)), 1 << 16));
    }

    /** Adds an entity; one with an id that is there already is left out. */
    public void add(Stored stored) throws IOException {
        CatalogueEntry entry = stored.entry();
        int id = QId.number(entry.id());
        if (known.get(id)) {
            return;
        }
        known.set(id);
        long place = position;
        write(stored);
        note(id, place);
        int prior = (int) Math.round(entry.prior() * 100);
        names(stored, place, prior, id);
        for (int i = 0; i < stored.tenures().size(); i++) {
            Tenure tenure = stored.tenures().get(i);
            if (tenure.of().isPresent() && listed.test(tenure)) {
                sorter.add(KeyRecord.of(IndexFiles.BODY, tenure.of().get(), place, i, prior, id));
            }
        }
        if (entry.kind().isCountry()) {
            entry.entity().countryCode().ifPresent(code -> countries.putIfAbsent(code, entry.id()));
        }
    }

    private void write(Stored stored) throws IOException {
        buffer.reset();
        EntryCodec.write(stored, buffer);
        byte[] bytes = buffer.toArrayCopy();
        entries.writeInt(Integer.reverseBytes(bytes.length));
        entries.write(bytes);
        position += Integer.BYTES + bytes.length;
    }

    private void note(int id, long place) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count + count / 2);
            offsets = Arrays.copyOf(offsets, ids.length);
        }
        ids[count] = id;
        offsets[count++] = place;
    }

    private void names(Stored stored, long place, int prior, int id) throws IOException {
        try {
            NameIndex.of(stored.entry(), stored.names(), (use, key, name) -> {
                Sense sense = NameIndex.sense(use, stored.entry(), stored.names(), name);
                int what = name << 2 | sense.how().ordinal();
                boolean whole = use == NameIndex.Use.WHOLE;
                put(whole ? IndexFiles.WHOLE : IndexFiles.FAMILY, key, place, what, prior, id);
                if (whole && NameIndex.isSpelled(stored.entry().kind(), key)) {
                    put(IndexFiles.SPELLED, Spelling.of(key), place, what, prior, id);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void put(char space, String key, long place, int what, int prior, int id) {
        if (key.isEmpty() || key.indexOf(0) >= 0) {
            return;
        }
        try {
            sorter.add(KeyRecord.of(space, key, place, what, prior, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Completes the folder.
     *
     * @param day the day up to which the facts were gathered, a part of what the catalogue calls itself
     * @return what the folder holds
     */
    public Written finish(String day) throws IOException {
        entries.close();
        long keys;
        try (NamesWriter names = new NamesWriter(folder)) {
            sorter.drain(names::add);
            keys = names.finish(folder.resolve(IndexFiles.NAMES_META));
        }
        sorter.close();
        tables();
        String version = day + " (" + count + " entities)";
        new Manifest(version, count, keys, countries, Manifest.sums(folder)).write(folder);
        long namesSize = Files.size(folder.resolve(IndexFiles.NAMES));
        long all = namesSize;
        for (String name : IndexFiles.DATA) {
            all += name.equals(IndexFiles.NAMES) ? 0 : Files.size(folder.resolve(name));
        }
        return new Written(version, count, keys, namesSize, all);
    }

    private void tables() throws IOException {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) ids[i] << 32 | i;
        }
        Arrays.sort(order);
        try (DataOutputStream idTable = table(IndexFiles.IDS);
                DataOutputStream offsetTable = table(IndexFiles.OFFSETS)) {
            for (long one : order) {
                idTable.writeInt(Integer.reverseBytes((int) (one >>> 32)));
                offsetTable.writeLong(Long.reverseBytes(offsets[(int) one]));
            }
        }
    }

    private DataOutputStream table(String name) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16));
    }

    @Override
    public void close() throws IOException {
        entries.close();
        sorter.close();
    }

    /**
     * What was written.
     *
     * @param version what the catalogue calls itself
     * @param entries the number of entries
     * @param keys the number of keys by which they are found
     * @param nameBytes the size of the FST of the keys
     * @param bytes the size of all
     */
    public record Written(String version, long entries, long keys, long nameBytes, long bytes) {}
}
