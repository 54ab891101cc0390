package org.chancery.entity.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.entity.Details;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue file; docs/catalogue.md describes the format. */
final class CatalogueReader {
    private static final int HEADER = 1 << 10;

    private final String name;
    private final TableText text;
    private final Map<String, Listed> entities = new LinkedHashMap<>(1 << 15);
    private final Map<String, Details> lives = new LinkedHashMap<>();

    /** The entity whose lines are being read, with the line where they begin and its terms so far. */
    private @Nullable EntryCells current;

    private int line;
    private final List<TermCells> terms = new ArrayList<>();

    private CatalogueReader(byte[] bytes, String name) {
        this.text = new TableText(bytes);
        this.name = name;
    }

    /**
     * Reads a catalogue.
     *
     * @param name how messages call the file
     * @throws CatalogueException when it is none, or a line is neither an entity nor something of one
     */
    static CatalogueFile read(InputStream in, String name) {
        CatalogueReader reader;
        try (in) {
            reader = new CatalogueReader(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the catalogue " + name + ": " + e.getMessage(), e);
        }
        String version = reader.version();
        while (reader.text.nextLine()) {
            reader.line();
        }
        reader.endEntity();
        return new CatalogueFile(version, reader.entities, reader.lives);
    }

    /** What a catalogue calls itself. */
    static String version(InputStream in, String name) {
        try (in) {
            return new CatalogueReader(in.readNBytes(HEADER), name).version();
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the catalogue " + name + ": " + e.getMessage(), e);
        }
    }

    private String version() {
        boolean isCatalogue = text.nextLine()
                && text.cell().equals(CatalogueFormat.MAGIC)
                && text.cell().equals(CatalogueFormat.VERSION);
        String version = text.cell();
        if (!isCatalogue || version.isEmpty()) {
            throw new CatalogueException(
                    name + " is no catalogue of this version: make it again with 'chancery catalogue build'.");
        }
        return version;
    }

    private void line() {
        try {
            switch (text.cell()) {
                case "E" -> beginEntity();
                case "T" -> addTerm();
                case "L" -> lives.put(begun().id(), Details.lasting(Days.parse(text.cell()), Days.parse(text.cell())));
                default -> throw new IllegalArgumentException("neither an entity nor its life or a term of office");
            }
        } catch (RuntimeException e) {
            throw CatalogueFormat.broken(name, "line " + text.line(), e);
        }
    }

    private void beginEntity() {
        endEntity();
        current = EntryCells.of(text);
        line = text.line();
    }

    private void endEntity() {
        if (current != null) {
            entities.put(current.id(), new Listed(name, line, current, terms));
            terms.clear();
        }
    }

    private void addTerm() {
        begun();
        terms.add(TermCells.of(text));
    }

    private EntryCells begun() {
        if (current == null) {
            throw new IllegalArgumentException("no entity before it");
        }
        return current;
    }
}
