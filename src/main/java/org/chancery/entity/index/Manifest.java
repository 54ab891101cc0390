package org.chancery.entity.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.chancery.entity.catalogue.CatalogueException;

/**
 * What a catalogue folder says of itself: lines of cells parted by tabs, the last one with the checksum of those before.
 *
 * @param version what the catalogue calls itself
 * @param entries the number of entries
 * @param keys the number of keys by which they are found
 * @param countries ids of countries by alpha-3 code
 * @param files size and checksum of each file
 */
record Manifest(String version, long entries, long keys, Map<String, String> countries, Map<String, FileSum> files) {
    private static final String MAGIC = "chancery-catalogue-folder";
    private static final String FORMAT = "1";

    /** Size and CRC-32C of a file. */
    record FileSum(long size, long sum) {
        static FileSum of(Path file) throws IOException {
            CRC32C crc = new CRC32C();
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    crc.update(buffer, 0, read);
                    size += read;
                }
            }
            return new FileSum(size, crc.getValue());
        }
    }

    Manifest {
        countries = new TreeMap<>(countries);
        files = new LinkedHashMap<>(files);
    }

    /** What the files of a folder add up to now. */
    static Map<String, FileSum> sums(Path folder) throws IOException {
        Map<String, FileSum> sums = new LinkedHashMap<>();
        for (String name : IndexFiles.DATA) {
            sums.put(name, FileSum.of(folder.resolve(name)));
        }
        return sums;
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(MAGIC + "\t" + FORMAT);
        lines.add("version\t" + version);
        lines.add("entries\t" + entries);
        lines.add("keys\t" + keys);
        files.forEach((name, file) -> lines.add("file\t" + name + "\t" + file.size() + "\t" + file.sum()));
        countries.forEach((code, id) -> lines.add("country\t" + code + "\t" + id));
        String text = String.join("\n", lines) + "\n";
        Files.writeString(folder.resolve(IndexFiles.MANIFEST), text + "end\t" + sum(text) + "\n");
    }

    /** @throws CatalogueException when the folder holds no catalogue, or one that is damaged or of another format */
    static Manifest read(Path folder) {
        Path file = folder.resolve(IndexFiles.MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new CatalogueException(folder + " holds no catalogue (there is no " + IndexFiles.MANIFEST
                    + " in it): make one with 'chancery wikidata import'.");
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new CatalogueException("Cannot read " + file + ": " + e, e);
        }
        if (!text.startsWith(MAGIC + "\t")) {
            throw new CatalogueException(file + " is no list of a catalogue's files: " + AGAIN);
        }
        if (!text.startsWith(MAGIC + "\t" + FORMAT + "\n")) {
            throw new CatalogueException(
                    folder + " is a catalogue of another format than this program reads: " + AGAIN);
        }
        int end = text.lastIndexOf("end\t");
        if (end < 0 || !text.substring(end).equals("end\t" + sum(text.substring(0, end)) + "\n")) {
            throw new CatalogueException(file + " is damaged: " + AGAIN);
        }
        return parse(text.substring(0, end));
    }

    private static final String AGAIN = "make the catalogue again with 'chancery wikidata import'.";

    private static Manifest parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> countries = new TreeMap<>();
        Map<String, FileSum> files = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "file" -> files.put(cells[1], new FileSum(Long.parseLong(cells[2]), Long.parseLong(cells[3])));
                case "country" -> countries.put(cells[1], cells[2]);
                default -> values.put(cells[0], cells.length > 1 ? cells[1] : "");
            }
        }
        return new Manifest(
                values.getOrDefault("version", ""),
                Long.parseLong(values.getOrDefault("entries", "0")),
                Long.parseLong(values.getOrDefault("keys", "0")),
                countries,
                files);
    }

    private static String sum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    /** @throws CatalogueException when a file is missing or has not the size that it should have */
    void checkSizes(Path folder) {
        files.forEach((name, sum) -> {
            Path file = folder.resolve(name);
            long size;
            try {
                size = Files.size(file);
            } catch (IOException e) {
                throw new CatalogueException(file + " is missing or cannot be read: " + AGAIN, e);
            }
            if (size != sum.size()) {
                throw new CatalogueException(file + " has " + size + " bytes instead of " + sum.size() + ": " + AGAIN);
            }
        });
    }

    /** @throws CatalogueException when a file is not as it was written */
    void checkSums(Path folder) {
        checkSizes(folder);
        files.forEach((name, sum) -> {
            Path file = folder.resolve(name);
            try {
                if (!FileSum.of(file).equals(sum)) {
                    throw new CatalogueException(file + " is damaged: " + AGAIN);
                }
            } catch (IOException e) {
                throw new CatalogueException("Cannot read " + file + ": " + e, e);
            }
        });
    }
}
