package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.entity.Catalogue;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.index.FolderCatalogue;
import picocli.CommandLine.Option;

/** The catalogue that names are linked to. */
final class CatalogueOption {
    @Option(
            names = "--catalogue",
            paramLabel = "DIR|FILE",
            description = {
                "Link to this catalogue instead of the bundled one: a folder of 'chancery wikidata import'",
                "(docs/wikidata.md), or a file of 'chancery catalogue build'."
            })
    private Optional<Path> place = Optional.empty();

    /** Loads it: some tenths of a second. */
    Catalogue load() {
        return whenNeeded().get();
    }

    /** The bundled one when it is first asked for; another one now, so that a wrong one is told before anything is read. */
    Supplier<Catalogue> whenNeeded() {
        if (place.isEmpty()) {
            return BundledCatalogue::load;
        }
        Catalogue catalogue =
                Files.isDirectory(place.get()) ? FolderCatalogue.open(place.get()) : BundledCatalogue.load(place.get());
        return () -> catalogue;
    }

    /** What the name of the program gets behind it, so that a store reads articles anew when the catalogue changes; empty for the bundled one. */
    String digest() {
        return place.isEmpty() ? "" : "; catalogue " + load().version();
    }
}
