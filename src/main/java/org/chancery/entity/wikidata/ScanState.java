package org.chancery.entity.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.catalogue.CatalogueException;

/**
 * How far a dump has been read, as it is kept for going on later.
 *
 * @param source what the dump is called
 * @param headLength of how many of its first bytes the sum is
 * @param headSum what tells it from other dumps
 * @param size how large the file was, 0 when that is not known
 * @param position the place in the unpacked text up to which it has been read, the beginning of a line
 * @param lines how many lines that is
 * @param entities how many entities of all types
 * @param kept how many items were kept
 * @param keptBytes the size of the file of these
 * @param newest the day of the last change of an item, in days since 1970
 * @param list whether the dump is a list in brackets
 * @param damaged how many lines were no entities
 * @param whole whether it has been read to its end
 */
record ScanState(
        String source,
        int headLength,
        long headSum,
        long size,
        long position,
        long lines,
        long entities,
        long kept,
        long keptBytes,
        int newest,
        boolean list,
        long damaged,
        boolean whole) {
    private static final String FORMAT = "chancery-wikidata-import\t1";

    static ScanState begin(String source, int headLength, long headSum, long size) {
        return new ScanState(source, headLength, headSum, size, 0, 0, 0, 0, 0, 0, false, 0, false);
    }

    /** With what some lines gave. */
    ScanState with(ChunkParser.Parsed parsed) {
        return new ScanState(
                source,
                headLength,
                headSum,
                size,
                parsed.chunk().position(),
                lines + parsed.chunk().lines(),
                entities + parsed.entities(),
                kept + parsed.kept(),
                keptBytes + parsed.records().length,
                Math.max(newest, parsed.newest()),
                list || parsed.opened(),
                damaged + parsed.damages().size(),
                whole);
    }

    ScanState finished() {
        return new ScanState(
                source,
                headLength,
                headSum,
                size,
                position,
                lines,
                entities,
                kept,
                keptBytes,
                newest,
                list,
                damaged,
                true);
    }

    void write(Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        values().forEach((name, value) ->
                text.append(name).append('\t').append(value).append('\n'));
        Files.writeString(half, text.append("end\n"));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("source", source.replaceAll("[\\t\\n]", " "));
        values.put("headLength", headLength);
        values.put("headSum", headSum);
        values.put("size", size);
        values.put("position", position);
        values.put("lines", lines);
        values.put("entities", entities);
        values.put("kept", kept);
        values.put("keptBytes", keptBytes);
        values.put("newest", newest);
        values.put("list", list);
        values.put("damaged", damaged);
        values.put("whole", whole);
        return values;
    }

    /** @throws CatalogueException when there is a state that cannot be read */
    static Optional<ScanState> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            if (!text.startsWith(FORMAT + "\n") || !text.endsWith("end\n")) {
                throw new IllegalArgumentException("another format");
            }
            Map<String, String> values = new LinkedHashMap<>();
            text.lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> values.put(cells[0], cells.length > 1 ? cells[1] : ""));
            return Optional.of(parse(values));
        } catch (IOException | RuntimeException e) {
            throw new CatalogueException(
                    "Cannot go on with the import in " + file.getParent() + " (" + e.getMessage()
                            + "): delete that folder to begin anew.",
                    e);
        }
    }

    private static ScanState parse(Map<String, String> values) {
        return new ScanState(
                values.getOrDefault("source", ""),
                (int) number(values, "headLength"),
                number(values, "headSum"),
                number(values, "size"),
                number(values, "position"),
                number(values, "lines"),
                number(values, "entities"),
                number(values, "kept"),
                number(values, "keptBytes"),
                (int) number(values, "newest"),
                Boolean.parseBoolean(values.get("list")),
                number(values, "damaged"),
                Boolean.parseBoolean(values.get("whole")));
    }

    private static long number(Map<String, String> values, String name) {
        return Long.parseLong(values.getOrDefault(name, "none"));
    }
}
