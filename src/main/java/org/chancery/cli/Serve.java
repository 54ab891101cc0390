package org.chancery.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.entity.Catalogue;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery serve}. */
@Command(
        name = "serve",
        description =
                "Serve the store on this machine: a start page with the timeline, and a SPARQL endpoint that only reads.")
final class Serve implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private ServeOptions options;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Supplier<Catalogue> entities = catalogue.whenNeeded();
        try (Store opened = store.open()) {
            return options.serve(opened, entities, console);
        }
    }
}
