package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.chancery.graph.Export;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery export}. */
@Command(name = "export", description = "Write the graph in an order that depends on its content only.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            defaultValue = "nq",
            description =
                    "nq: N-Quads, trig: TriG, ttl: Turtle without the names of graphs (default: ${DEFAULT-VALUE}).")
    private Export.Format format = Export.Format.NQ;

    @Option(
            names = "--without-quotes",
            description =
                    "Leave out the articles' own words, which are somebody's copyright, so that the graph can be shared.")
    private boolean withoutQuotes;

    @Mixin
    private OutputOption output;

    @Mixin
    private StoreOption store;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            output.write(console, out -> write(opened, out));
            return ExitCode.OK;
        }
    }

    private void write(Store opened, DataStream out) {
        Export export = withoutQuotes ? Export.withoutQuotes() : Export.whole();
        opened.read(data -> {
            try {
                export.write(data, format, out);
                return data;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure); // cannot be: a DataStream throws its own
            }
        });
    }
}
