package org.chancery.entity.wikidata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chancery.entity.catalogue.CatalogueException;
import org.chancery.entity.wikidata.ChunkParser.Damage;
import org.chancery.entity.wikidata.ChunkParser.Parsed;
import org.chancery.entity.wikidata.DumpSource.Opened;

/**
 * Reads a dump and writes down what may be kept, in its order, with a note now and then of how far it is: whoever is stopped goes on from there. One thread
 * unpacks, others parse, and this one writes.
 */
final class DumpScan {
    static final String ITEMS = "items";
    static final String STATE = "state";

    /** How much of the unpacked text is read between two notes of how far it is. */
    private static final long BETWEEN_NOTES = 256L << 20;

    /** How the library begins its message on a dump of zstd --long or --ultra. */
    private static final String WINDOW = "Window size";

    private static final int CHUNK = 1 << 20;
    private static final int MOST_DAMAGED = 1000;

    private final DumpSource source;
    private final Path folder;
    private final int threads;
    private final int chunk;
    private final ImportListener listener;
    private final BooleanSupplier stop;
    private ScanState state;
    private long noted;

    DumpScan(DumpSource source, Path folder, int threads, ImportListener listener, BooleanSupplier stop) {
        this(source, folder, threads, CHUNK, listener, stop);
    }

    /** @param chunk how many bytes of text to parse at a time */
    DumpScan(DumpSource source, Path folder, int threads, int chunk, ImportListener listener, BooleanSupplier stop) {
        this.source = source;
        this.folder = folder;
        this.threads = threads;
        this.chunk = chunk;
        this.listener = listener;
        this.stop = stop;
        this.state = ScanState.begin("", 0, 0, 0);
    }

    /**
     * Reads on to the end, or until it is told to stop.
     *
     * @throws CatalogueException when the dump cannot be read, ends early, or is not the one that was begun with
     */
    ScanState run() {
        Optional<ScanState> before = ScanState.read(folder.resolve(STATE));
        if (before.isPresent() && before.get().whole()) {
            return before.get();
        }
        try (Opened dump = source.open()) {
            state = before.orElseGet(() -> ScanState.begin(
                    source.name(),
                    dump.headLength(),
                    dump.sum(dump.headLength()),
                    source.size().orElse(0)));
            before.ifPresent(begun -> checkSame(begun, dump));
            noted = state.position();
            try (FileChannel items =
                    FileChannel.open(folder.resolve(ITEMS), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                items.truncate(state.keptBytes());
                items.position(state.keptBytes());
                read(dump, items);
            }
        } catch (IOException e) {
            throw new CatalogueException("Cannot write to " + folder + ": " + e, e);
        }
        return state;
    }

    private void checkSame(ScanState begun, Opened dump) {
        boolean same =
                begun.headSum() == dump.sum(begun.headLength()) && source.size().orElse(Long.MAX_VALUE) >= begun.size();
        if (!same) {
            throw new CatalogueException(folder + " holds an import that was begun from another dump, " + begun.source()
                    + ": go on with that one, or delete the folder to begin anew with " + source.name() + ".");
        }
        if (begun.position() > 0) {
            listener.resumed(begun.lines());
        }
    }

    private void read(Opened dump, FileChannel items) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(items), 1 << 18);
        boolean closed = false;
        try (ParsePool pool = new ParsePool(threads)) {
            pool.start(() -> chunks(dump));
            while (true) {
                if (!pool.await(stop)) {
                    return;
                }
                Optional<Parsed> next = pool.next();
                if (next.isEmpty()) {
                    break;
                }
                Parsed parsed = next.get();
                closed |= parsed.closed();
                if (parsed.chunk().last() && !isWhole(parsed, closed)) {
                    throw endsEarly(parsed);
                }
                out.write(parsed.records());
                state = state.with(parsed);
                parsed.damages().forEach(this::damaged);
                listener.read(dump.done(), state.position(), state.entities(), state.kept());
                if (state.position() - noted >= BETWEEN_NOTES) {
                    note(out, items);
                }
                if (stop.getAsBoolean() && !parsed.chunk().last()) {
                    return;
                }
            }
            if (state.entities() == 0) {
                throw new CatalogueException(source.name() + " holds no entity: it should be one entity a line.");
            }
            state = state.finished();
        } catch (UnreadableDump e) {
            if (String.valueOf(e.getCause().getMessage()).startsWith(WINDOW)) {
                throw new CatalogueException(
                        source.name() + " is packed by zstd with a window that is too large to be unpacked here: run"
                                + " 'zstd -dc --long=31 DUMP | chancery wikidata import - --out DIR'.",
                        e);
            }
            throw new CatalogueException(
                    source.name() + ": cannot be read behind line " + state.lines() + ", byte " + dump.done()
                            + " of the file: it is damaged or ends early ("
                            + e.getCause().getMessage()
                            + "). Fetch the rest of it and run the same command again: it goes on from there.",
                    e);
        } finally {
            note(out, items);
        }
    }

    private LineChunks chunks(Opened dump) throws IOException {
        if (state.position() > 0 && dump.skipTo(state.position()) != '\n') {
            throw new CatalogueException(source.name() + " is not the dump that the import in " + folder
                    + " was begun from: go on with that one, or delete the folder to begin anew.");
        }
        return new LineChunks(dump.in(), chunk, state.position(), state.lines());
    }

    /** A list ends with its bracket; lines without one end with a whole line. */
    private boolean isWhole(Parsed last, boolean closed) {
        boolean list = state.list() || last.opened();
        boolean broken = !last.damages().isEmpty()
                && last.damages().get(last.damages().size() - 1).line()
                        == last.chunk().firstLine() + last.chunk().lines() - 1;
        return list ? closed : last.chunk().terminated() || !broken;
    }

    private CatalogueException endsEarly(Parsed last) {
        long line = last.chunk().firstLine() + last.chunk().lines() - 1;
        return new CatalogueException(source.name() + " ends early, in line " + Math.max(line, 0)
                + ": what closes the list of all entities is missing. Fetch the rest of it and run the same command"
                + " again: it goes on where it stopped.");
    }

    private void damaged(Damage damage) {
        listener.damaged(damage.line(), damage.reason());
        if (state.damaged() > MOST_DAMAGED) {
            throw new CatalogueException(source.name() + ": more than " + MOST_DAMAGED + " lines up to line "
                    + state.lines() + " are no entities: it is no JSON dump of Wikidata, or a damaged one.");
        }
    }

    /** What was written is on the disk before the note says so. */
    private void note(OutputStream out, FileChannel items) throws IOException {
        out.flush();
        items.force(false);
        state.write(folder.resolve(STATE));
        noted = state.position();
    }
}
