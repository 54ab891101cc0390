package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Where a command writes. A file is there as a whole or not at all: what was there before stays until all is written. */
final class OutputOption {
    private static final int BUFFER = 1 << 16;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output.")
    private Optional<Path> file = Optional.empty();

    /** The file, when one was named. */
    Optional<Path> file() {
        return file;
    }

    void write(Console console, Consumer<DataStream> writer) {
        if (file.isEmpty()) {
            DataStream out = new DataStream(new BufferedOutputStream(console.out(), BUFFER), "standard output");
            writer.accept(out);
            out.flush();
        } else if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
            into(file.get(), file.get(), writer); // a pipe or a device cannot be replaced
        } else {
            replace(file.get(), writer);
        }
    }

    private static void replace(Path file, Consumer<DataStream> writer) {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        half.toFile().deleteOnExit();
        try {
            into(half, file, writer);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new OutputException(file.toString(), failure);
        } finally {
            half.toFile().delete();
        }
    }

    private static void into(Path place, Path named, Consumer<DataStream> writer) {
        try (DataStream out =
                new DataStream(new BufferedOutputStream(Files.newOutputStream(place), BUFFER), named.toString())) {
            writer.accept(out);
        } catch (IOException failure) {
            throw new OutputException(named.toString(), failure);
        }
    }
}
