package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** The folder of a store: whether there is one, whether it can be used, and what to tell the user when not. */
final class StoreFolder {
    private static final Pattern OWNER = Pattern.compile("held by process (\\d+)");
    private static final String LOCK = "tdb.lock";

    /** What has to be free on the disk before a write begins: a database file grows by pieces of 8 MB, of which a write can touch one in each of some ten files. */
    private static final long SPACE_TO_WRITE = 128L << 20;

    private final Path path;
    private final long spaceToWrite;

    StoreFolder(Path path) {
        this(path, SPACE_TO_WRITE);
    }

    /** @param spaceToWrite the bytes that have to be free before a write begins */
    StoreFolder(Path path, long spaceToWrite) {
        this.path = path.toAbsolutePath().normalize();
        this.spaceToWrite = spaceToWrite;
    }

    Path path() {
        return path;
    }

    void requireStore() {
        if (!Files.exists(path)) {
            throw new StoreException("there is no store at " + path
                    + ": make one with `chancery build`, or name another folder with --store");
        }
        if (!isStore(list())) {
            throw new StoreException(
                    path + " is not a store: name the folder that `chancery build` wrote with --store");
        }
    }

    void prepare() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot make the folder " + path + " (" + reason(e) + "): name another one with --store", e);
        }
        List<String> names = list();
        if (!isStore(names) && !names.isEmpty()) {
            throw new StoreException(path + " holds files that are no store (" + names.get(0)
                    + "): name an empty or new folder with --store");
        }
        if (!Files.isWritable(path)) {
            throw new StoreException(
                    "cannot write to " + path + ": change its permissions, or name another folder with --store");
        }
        if (!hasFiles(names)) {
            requireSpace("make room, or name a folder on another disk with --store; no store was begun");
        }
    }

    /** A store that was being made when its process was killed can be nothing but its lock file. */
    private static boolean isStore(List<String> names) {
        return hasFiles(names) || names.equals(List.of(LOCK));
    }

    private static boolean hasFiles(List<String> names) {
        return names.stream().anyMatch(name -> name.matches("Data-\\d{4,}"));
    }

    private List<String> list() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new StoreException(
                    "cannot read " + path + " (" + reason(e) + "): name the folder of a store with --store", e);
        }
    }

    DatasetGraph connect() {
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(path.toString());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        } catch (DBOpEnvException e) {
            // the lock file takes the number of the process, for which there may be no room
            throw trouble(e).map(cause -> failed("opening", cause, e)).orElseGet(() -> inUse(e));
        } catch (RuntimeException | InternalError e) {
            throw trouble(e)
                    .map(cause -> failed("opening", cause, e))
                    .orElseGet(() -> new StoreException(
                            "cannot open the store at " + path + " (" + e.getMessage()
                                    + "): if nothing else can be found wrong with the folder, make the store anew with `chancery build`",
                            e));
        }
    }

    private StoreException inUse(DBOpEnvException e) {
        Matcher owner = OWNER.matcher(String.valueOf(e.getMessage()));
        String who = owner.find() ? "process " + owner.group(1) : "another process";
        return new StoreException(
                "the store at " + path + " is in use by " + who
                        + ": stop that (it may be a `chancery serve`), or name another folder with --store",
                e);
    }

    /** @throws StoreException when the disk is too full to begin a write */
    void requireSpace() {
        requireSpace("make room and run the command again; the store is as it was");
    }

    private void requireSpace(String wayOut) {
        long free = path.toFile().getUsableSpace();
        if (free < spaceToWrite) {
            throw new StoreException("the disk of " + path + " is full (" + (free >> 20) + " MB free, a write needs "
                    + (spaceToWrite >> 20) + "): " + wayOut);
        }
    }

    /** What became of a failed write, when the disk was to blame; otherwise the failure itself. */
    RuntimeException explained(Throwable failure) {
        Optional<Throwable> trouble = trouble(failure);
        if (trouble.isPresent()) {
            return failed("writing to", trouble.get(), failure);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    /** What the disk did, if it did: where it is full, touching a file that is mapped into memory ends in an InternalError. */
    private static Optional<Throwable> trouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof UncheckedIOException
                    || cause instanceof InternalError) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private StoreException failed(String attempt, Throwable trouble, Throwable failure) {
        return new StoreException(
                attempt + " the store at " + path + " failed (" + reason(trouble)
                        + "): make room or change the permissions and run the command again; the store is as it was",
                failure);
    }

    private static String reason(Throwable e) {
        if (e instanceof InternalError) {
            return "no room behind a mapped file";
        }
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return e.getClass().getSimpleName() + message;
    }
}
