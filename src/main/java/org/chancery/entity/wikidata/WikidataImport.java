package org.chancery.entity.wikidata;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.catalogue.CatalogueException;
import org.chancery.entity.index.CatalogueWriter;

/**
 * Makes a catalogue folder of a dump. The work is done in a folder beside it, with {@code .part} behind its name, which becomes the catalogue when all is done; until then it
 * holds what is needed to go on after an interruption.
 */
public final class WikidataImport {
    private static final String LOCK = "lock";
    private static final String CATALOGUE = "catalogue";

    /**
     * What an import did.
     *
     * @param entities how many entities the dump had, of all types
     * @param damaged how many lines were none, and were passed over
     * @param textBytes the size of the unpacked text
     * @param day the day up to which the facts are
     * @param written what the catalogue holds; nothing when the import was stopped
     */
    public record Outcome(
            long entities, long damaged, long textBytes, LocalDate day, Optional<CatalogueWriter.Written> written) {}

    private final DumpSource source;
    private final Path folder;
    private final Optional<LocalDate> asOf;
    private final int threads;

    /**
     * @param folder where the catalogue is to be
     * @param asOf the day of the dump; without it, the day of the newest change in the dump
     * @param threads how many parse at a time
     */
    public WikidataImport(DumpSource source, Path folder, Optional<LocalDate> asOf, int threads) {
        this.source = requireNonNull(source, "source is null");
        this.folder = requireNonNull(folder, "folder is null").toAbsolutePath().normalize();
        this.asOf = requireNonNull(asOf, "asOf is null");
        this.threads = threads;
    }

    /**
     * Begins, or goes on where it was stopped.
     *
     * @param stop asked again and again; when it says yes the import ends, to be gone on with later
     * @throws CatalogueException when the dump cannot be read, or the folder cannot be written
     */
    public Outcome run(ImportListener listener, BooleanSupplier stop) {
        if (Files.exists(folder)) {
            throw new CatalogueException(folder + " is there already: name another folder, or delete it.");
        }
        Path work = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            Files.createDirectories(work);
            try (FileChannel channel =
                    FileChannel.open(work.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock(channel, work);
                return run(work, listener, stop);
            }
        } catch (IOException e) {
            throw new CatalogueException("Cannot write to " + work + ": " + e, e);
        }
    }

    /** The lock goes when the channel is closed. */
    private static void lock(FileChannel channel, Path work) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException twice) {
            // in this very program
        }
        throw new CatalogueException("Another import writes to " + work + " now: wait for it, or name another folder.");
    }

    private Outcome run(Path work, ImportListener listener, BooleanSupplier stop) throws IOException {
        ScanState state = new DumpScan(source, work, threads, listener, stop).run();
        LocalDate day = asOf.orElseGet(() -> LocalDate.ofEpochDay(state.newest()));
        if (!state.whole() || stop.getAsBoolean()) {
            return new Outcome(state.entities(), state.damaged(), state.position(), day, Optional.empty());
        }
        if (asOf.isEmpty() && state.newest() == 0) {
            throw new CatalogueException("The items of " + source.name()
                    + " do not tell when they were changed: give the day of the dump with --as-of.");
        }
        listener.compiling(state.kept());
        Path made = work.resolve(CATALOGUE);
        delete(made);
        Files.createDirectory(made);
        KeptItems items = new KeptItems(work.resolve(DumpScan.ITEMS), stop);
        CatalogueWriter.Written written;
        try {
            written = new CatalogueMaker(items, BundledCatalogue.contents(), day.toString(), listener).make(made);
        } catch (Stopped stopped) {
            return new Outcome(state.entities(), state.damaged(), state.position(), day, Optional.empty());
        }
        Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(work);
        return new Outcome(state.entities(), state.damaged(), state.position(), day, Optional.of(written));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
