package org.chancery.cli;

import java.nio.file.Path;
import org.apache.jena.sys.JenaSystem;
import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "FOLDER",
            defaultValue = "kg",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("kg");

    /** Opens the store; there must be one. */
    Store open() {
        JenaSystem.init();
        return Store.open(folder);
    }

    Path folder() {
        return folder;
    }
}
