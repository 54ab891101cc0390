package org.chancery.entity.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.Gender;
import org.chancery.entity.Kind;
import org.chancery.entity.Sense;
import org.chancery.entity.Tenure;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue file; docs/catalogue.md describes the format. */
final class CatalogueReader {
    private static final int CELLS = 15;

    private final String name;
    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>(1 << 15);
    private final Map<String, List<String>> names = new LinkedHashMap<>(1 << 15);
    private final List<Tenure> tenures = new ArrayList<>(1 << 14);
    private String version = "";
    private String person = "";

    private CatalogueReader(String name) {
        this.name = name;
    }

    /**
     * Reads a catalogue.
     *
     * @param name how messages call the file
     * @throws CatalogueException when it is none, or a line is broken
     */
    static MemoryCatalogue read(InputStream in, String name) {
        CatalogueReader reader = new CatalogueReader(name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            reader.header(lines.readLine());
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.line(line, number);
            }
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the catalogue " + name + ": " + e.getMessage(), e);
        }
        return new MemoryCatalogue(reader.version, reader.entries, reader.names, reader.tenures);
    }

    /** What a catalogue calls itself. */
    static String version(InputStream in, String name) {
        CatalogueReader reader = new CatalogueReader(name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.header(lines.readLine());
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the catalogue " + name + ": " + e.getMessage(), e);
        }
        return reader.version;
    }

    private void header(@Nullable String line) {
        String[] cells = line == null ? new String[0] : cells(line, 3);
        if (cells.length < 3 || !cells[0].equals(CatalogueFormat.MAGIC) || !cells[1].equals(CatalogueFormat.VERSION)) {
            throw new CatalogueException(
                    name + " is no catalogue of this version: make it again with 'chancery catalogue build'.");
        }
        version = cells[2];
    }

    private void line(String line, int number) {
        try {
            String[] cells = cells(line, CELLS);
            if (cells[0].equals("E")) {
                entry(cells);
            } else if (cells[0].equals("T")) {
                tenures.add(tenure(cells));
            } else {
                throw new IllegalArgumentException("neither an entity nor a term of office");
            }
        } catch (RuntimeException e) {
            throw new CatalogueException(
                    name + ", line " + number + ": " + e.getMessage()
                            + "; make it again with 'chancery catalogue build'.",
                    e);
        }
    }

    private void entry(String[] cells) {
        Kind kind = Kind.valueOf(cells[2]);
        List<String> all = list(cells[12]);
        Entity entity = new Entity(
                cells[1],
                cells[3],
                kind.type(),
                optional(cells[4]),
                optional(cells[5]),
                optional(cells[6]),
                optional(cells[7]),
                aliases(all, cells[3]),
                cells[8].isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entity.Point(Double.parseDouble(cells[8]), Double.parseDouble(cells[9]))));
        Gender gender = cells[11].equals("f") ? Gender.FEMALE : cells[11].equals("m") ? Gender.MALE : Gender.UNKNOWN;
        entries.put(
                cells[1],
                new CatalogueEntry(
                        entity, kind, Double.parseDouble(cells[10]), gender, list(cells[13]), optional(cells[14])));
        names.put(cells[1], all);
        person = cells[1];
    }

    /** The names beside the label that count everywhere. */
    private static List<String> aliases(List<String> names, String label) {
        List<String> aliases = new ArrayList<>(names.size());
        for (String name : names) {
            if (!name.equals(label) && Sense.bare(name).equals(name)) {
                aliases.add(name);
            }
        }
        return aliases;
    }

    private Tenure tenure(String[] cells) {
        return new Tenure(
                person,
                cells[1],
                optional(cells[2]),
                optional(cells[3]),
                Days.parse(cells[4]),
                Days.parse(cells[5]),
                Days.parse(cells[6]));
    }

    private static String[] cells(String line, int count) {
        String[] cells = new String[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int tab = from > line.length() ? -1 : line.indexOf('\t', from);
            cells[i] = from > line.length() ? "" : line.substring(from, tab < 0 ? line.length() : tab);
            from = tab < 0 ? line.length() + 1 : tab + 1;
        }
        return cells;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
