package org.chancery.entity.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Sense;
import org.chancery.entity.Spelling;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.CatalogueException;
import org.jspecify.annotations.Nullable;

/** A catalogue in a folder, mapped from disk: it opens at once whatever its size, and memory holds only what was asked for lately. */
public final class FolderCatalogue implements Catalogue {
    private static final Sense.How[] HOWS = Sense.How.values();
    private static final int CACHED = 1 << 14;
    /** Countries and bodies are asked for their terms of office again and again, and there are some hundreds of them in the news. */
    private static final int CACHED_BODIES = 256;

    private record Cached(long place, Stored stored) {}

    private final Manifest manifest;
    private final FST<Long> names;
    private final MappedFile postings;
    private final MappedFile entries;
    private final MappedFile ids;
    private final MappedFile offsets;
    private final AtomicReferenceArray<@Nullable Cached> cache = new AtomicReferenceArray<>(CACHED);
    private final Map<String, List<Tenure>> bodies = new ConcurrentHashMap<>();

    private FolderCatalogue(Path folder, Manifest manifest) throws IOException {
        this.manifest = manifest;
        PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
        FST.FSTMetadata<Long> metadata;
        try (InputStream in = Files.newInputStream(folder.resolve(IndexFiles.NAMES_META))) {
            metadata = FST.readMetadata(new InputStreamDataInput(in), outputs);
        }
        MappedFile fst = MappedFile.open(folder.resolve(IndexFiles.NAMES));
        names = FST.fromFSTReader(metadata, new MappedFst(fst));
        postings = MappedFile.open(folder.resolve(IndexFiles.POSTINGS));
        entries = MappedFile.open(folder.resolve(IndexFiles.ENTRIES));
        ids = MappedFile.open(folder.resolve(IndexFiles.IDS));
        offsets = MappedFile.open(folder.resolve(IndexFiles.OFFSETS));
    }

    /**
     * Opens a catalogue folder. That its files have their sizes is checked, their content only by {@link #check}.
     *
     * @throws CatalogueException when the folder holds none, or one that is not whole or of another format
     */
    public static FolderCatalogue open(Path folder) {
        Manifest manifest = Manifest.read(folder);
        manifest.checkSizes(folder);
        try {
            return new FolderCatalogue(folder, manifest);
        } catch (IOException | RuntimeException e) {
            throw new CatalogueException("Cannot read the catalogue in " + folder + ": " + e, e);
        }
    }

    /**
     * Reads all files of a catalogue folder and compares their checksums.
     *
     * @return what the catalogue calls itself
     * @throws CatalogueException when something is not as it was written
     */
    public static String check(Path folder) {
        Manifest manifest = Manifest.read(folder);
        manifest.checkSums(folder);
        return manifest.version();
    }

    @Override
    public String version() {
        return manifest.version();
    }

    @Override
    public Optional<CatalogueEntry> entry(String wikidata) {
        return stored(wikidata).map(Stored::entry);
    }

    @Override
    public Details details(String wikidata) {
        return stored(wikidata).map(Stored::details).orElse(Details.NONE);
    }

    @Override
    public List<Tenure> tenures(String person) {
        return stored(person).map(Stored::tenures).orElse(List.of());
    }

    @Override
    public Optional<String> countryOf(String code) {
        return Optional.ofNullable(manifest.countries().get(code));
    }

    @Override
    public List<Sense> senses(String key) {
        return senses(IndexFiles.WHOLE, key);
    }

    @Override
    public List<Sense> family(String key) {
        return senses(IndexFiles.FAMILY, key);
    }

    @Override
    public List<Sense> spelled(String key) {
        return key.indexOf(' ') < 0 ? List.of() : senses(IndexFiles.SPELLED, Spelling.of(key));
    }

    @Override
    public int longest(String word) {
        long words = find(IndexFiles.LONGEST, word);
        return words > 0 ? (int) words : word.indexOf(' ') < 0 && find(IndexFiles.WHOLE, word) >= 0 ? 1 : 0;
    }

    @Override
    public List<Tenure> tenuresOf(String body) {
        List<Tenure> cached = bodies.get(body);
        if (cached != null) {
            return cached;
        }
        List<Tenure> tenures = new ArrayList<>();
        places(IndexFiles.BODY, body)
                .forEach((place, term) -> tenures.add(at(place).tenures().get(term)));
        if (bodies.size() >= CACHED_BODIES) {
            bodies.clear();
        }
        List<Tenure> all = List.copyOf(tenures);
        bodies.put(body, all);
        return all;
    }

    private List<Sense> senses(char space, String key) {
        List<Sense> senses = new ArrayList<>();
        places(space, key).forEach((place, what) -> {
            Stored stored = at(place);
            senses.add(new Sense(stored.entry(), HOWS[what & 3], stored.name(what >>> 2)));
        });
        return List.copyOf(senses);
    }

    /** Takes where a key leads. */
    private interface PlaceSink {
        void take(long entry, int what);
    }

    private interface Places {
        void forEach(PlaceSink sink);
    }

    private Places places(char space, String key) {
        long found = find(space, key);
        return sink -> {
            if (found >= 0) {
                long[] at = {found};
                for (int left = (int) vLong(at); left > 0; left--) {
                    sink.take(vLong(at), (int) vLong(at));
                }
            }
        };
    }

    private long vLong(long[] at) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = postings.readByte(at[0]++);
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** What the names give for a key, -1 when it is none. */
    private long find(char space, String key) {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[text.length + 1];
        bytes[0] = (byte) space;
        System.arraycopy(text, 0, bytes, 1, text.length);
        try {
            Long found = Util.get(names, new BytesRef(bytes));
            return found == null ? -1 : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Stored> stored(String wikidata) {
        int id = QId.parse(wikidata).orElse(0);
        int low = 0;
        int high = (int) manifest.entries() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int other = ids.readInt((long) middle * Integer.BYTES);
            if (other == id) {
                return Optional.of(at(offsets.readLong((long) middle * Long.BYTES)));
            }
            low = other < id ? middle + 1 : low;
            high = other < id ? high : middle - 1;
        }
        return Optional.empty();
    }

    private Stored at(long place) {
        int slot = Long.hashCode(place * 0x9E3779B97F4A7C15L) >>> (Integer.SIZE - 14);
        Cached cached = cache.get(slot);
        if (cached != null && cached.place() == place) {
            return cached.stored();
        }
        int length = entries.readInt(place);
        try {
            Stored stored = EntryCodec.read(new ByteArrayDataInput(entries.read(place + Integer.BYTES, length)));
            cache.set(slot, new Cached(place, stored));
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
