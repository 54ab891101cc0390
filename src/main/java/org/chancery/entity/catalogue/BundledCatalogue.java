package org.chancery.entity.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.entity.Catalogue;

/** The catalogue that ships with the program. */
public final class BundledCatalogue {
    private static final String FILE = "catalogue.tsv";

    private static final String NAME = "the bundled catalogue";

    private BundledCatalogue() {}

    /** Reads the catalogue that ships with the program: some tenths of a second. */
    public static Catalogue load() {
        return new MemoryCatalogue(file());
    }

    /** All that the catalogue that ships with the program holds. */
    public static CatalogueContents contents() {
        return file().contents();
    }

    private static CatalogueFile file() {
        return CatalogueReader.read(open(), NAME);
    }

    /** What the catalogue that ships with the program calls itself, as {@link Catalogue#version()}, without reading the rest. */
    public static String version() {
        return CatalogueReader.version(open(), NAME);
    }

    private static InputStream open() {
        InputStream in = BundledCatalogue.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new CatalogueException("The program has no catalogue: make one with 'chancery catalogue build'.");
        }
        return in;
    }

    /**
     * Reads a catalogue file, all of it at once, so that a broken line is told before the catalogue is used.
     *
     * @throws CatalogueException when it cannot be read or is none
     */
    public static Catalogue load(Path file) {
        try {
            CatalogueFile read = CatalogueReader.read(Files.newInputStream(file), file.toString());
            read.contents();
            return new MemoryCatalogue(read);
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the catalogue " + file + ": " + e.getMessage(), e);
        }
    }
}
