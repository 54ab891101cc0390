package org.chancery.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database in a folder. Its default graph is the union of its named graphs. One process at a time can have it open; there are many readers and one
 * writer in it.
 */
public final class Store implements AutoCloseable {
    private final StoreFolder folder;
    private DatasetGraph dataset;

    Store(StoreFolder folder) {
        this.folder = folder;
        this.dataset = folder.connect();
    }

    /**
     * Opens a store.
     *
     * @throws StoreException when there is none in the folder, or it is in use by another process
     */
    public static Store open(Path folder) {
        StoreFolder place = new StoreFolder(folder);
        place.requireStore();
        return new Store(place);
    }

    /**
     * Opens a store, or makes an empty one in a folder that is empty or not yet there.
     *
     * @throws StoreException when the folder holds something else or cannot be written, or the disk has no room for a store, or the store is in use by another
     *     process
     */
    public static Store openOrCreate(Path folder) {
        StoreFolder place = new StoreFolder(folder);
        place.prepare();
        return new Store(place);
    }

    /** The quads, outside any transaction; an aborted write replaces this object by another. */
    public DatasetGraph dataset() {
        return dataset;
    }

    public Path folder() {
        return folder.path();
    }

    /** Reads in a transaction. What is returned must not read on after it. */
    public <T> T read(Function<DatasetGraph, T> reader) {
        dataset.begin(TxnType.READ);
        try {
            return reader.apply(dataset);
        } finally {
            dataset.end();
        }
    }

    /**
     * Asks whether a write can begin, before much work goes into what is to be written.
     *
     * @throws StoreException when the disk is full
     */
    public void requireSpace() {
        folder.requireSpace();
    }

    /**
     * Writes in a transaction: all that the writer does, or nothing when it throws.
     *
     * @throws StoreException when the disk is full or cannot be written; the store is as it was before
     */
    public void write(Consumer<DatasetGraph> writer) {
        folder.requireSpace();
        dataset.begin(TxnType.WRITE);
        try {
            writer.accept(dataset);
            dataset.commit();
            dataset.end();
        } catch (RuntimeException | Error e) {
            giveUp(e);
            throw folder.explained(e);
        }
    }

    /**
     * Aborts and connects anew: after an abort the same open database can write indexes and nodes that do not belong together (Jena GH-3877, present
     * until 6.0), so it is never used again.
     */
    private void giveUp(Throwable reason) {
        try {
            dataset.abort();
            dataset.end();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
        TDBInternal.expel(dataset, true);
        dataset = folder.connect();
    }

    /**
     * Copies the store into new files when it wastes much space and the disk has room for both; nobody else may be reading.
     *
     * @return whether it did
     */
    public boolean compact() {
        return compact(Compaction.USUAL);
    }

    boolean compact(Compaction rule) {
        long size = Compaction.size(folder.path());
        if (!rule.isLarge(size) || folder.path().toFile().getUsableSpace() < size) {
            return false;
        }
        long quads = read(data -> Iter.count(data.find()));
        if (rule.isWasteful(size, quads)) {
            DatabaseMgr.compact(dataset, true);
            return true;
        }
        return false;
    }

    /** Lets go of the folder, so that another process can open it. */
    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
