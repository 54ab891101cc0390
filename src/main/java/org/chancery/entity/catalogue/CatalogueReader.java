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
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Tenure;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue file; docs/catalogue.md describes the format. */
final class CatalogueReader {
    private static final int CELLS = 1 + EntryCells.CELLS;

    private final String name;
    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>(1 << 15);
    private final Map<String, List<String>> names = new LinkedHashMap<>(1 << 15);
    private final List<Tenure> tenures = new ArrayList<>(1 << 14);
    private final Map<String, Details> lives = new LinkedHashMap<>();
    private String version = "";
    private String current = "";

    private CatalogueReader(String name) {
        this.name = name;
    }

    /**
     * Reads a catalogue.
     *
     * @param name how messages call the file
     * @throws CatalogueException when it is none, or a line is broken
     */
    static CatalogueContents read(InputStream in, String name) {
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
        return new CatalogueContents(reader.version, reader.entries, reader.names, reader.tenures, reader.lives);
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
                entry(EntryCells.of(cells, 1));
            } else if (cells[0].equals("T")) {
                tenures.add(TermCells.of(cells, 1).tenure(current));
            } else if (cells[0].equals("L")) {
                lives.put(current, Details.lasting(Days.parse(cells[1]), Days.parse(cells[2])));
            } else {
                throw new IllegalArgumentException("neither an entity nor its life or a term of office");
            }
        } catch (RuntimeException e) {
            throw new CatalogueException(
                    name + ", line " + number + ": " + e.getMessage()
                            + "; make it again with 'chancery catalogue build'.",
                    e);
        }
    }

    private void entry(EntryCells cells) {
        entries.put(cells.id(), cells.entry());
        names.put(cells.id(), cells.names());
        current = cells.id();
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
}
