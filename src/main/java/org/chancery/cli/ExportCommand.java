package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private StoreOption store;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open();
                DataStream out = stream()) {
            Export export = withoutQuotes ? Export.withoutQuotes() : Export.whole();
            return opened.read(data -> {
                try {
                    export.write(data, format, out);
                } catch (IOException failure) {
                    throw new OutputException(target(), failure);
                }
                return ExitCode.OK;
            });
        }
    }

    private DataStream stream() {
        try {
            OutputStream raw = file.isPresent() ? Files.newOutputStream(file.get()) : console.out();
            return new DataStream(new BufferedOutputStream(raw, 1 << 16), target());
        } catch (IOException failure) {
            throw new OutputException(target(), failure);
        }
    }

    private String target() {
        return file.map(Path::toString).orElse("standard output");
    }
}
