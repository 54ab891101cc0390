package org.chancery.entity.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.entity.Catalogue;

/** The catalogue that ships with the program. */
public final class BundledCatalogue {
    private static final String FILE = "catalogue.tsv";

    private BundledCatalogue() {}

    /** Reads the catalogue that ships with the program: some tenths of a second. */
    public static Catalogue load() {
        InputStream in = BundledCatalogue.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new CatalogueException("The program has no catalogue: make one with 'chancery catalogue build'.");
        }
        return CatalogueReader.read(in, "the bundled catalogue");
    }

    /**
     * Reads a catalogue file.
     *
     * @throws CatalogueException when it cannot be read or is none
     */
    public static Catalogue load(Path file) {
        try {
            return CatalogueReader.read(Files.newInputStream(file), file.toString());
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the catalogue " + file + ": " + e.getMessage(), e);
        }
    }
}
