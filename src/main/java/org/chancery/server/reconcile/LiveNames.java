package org.chancery.server.reconcile;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** The names of a store as it is now: they are read again when something was written since. */
final class LiveNames {
    private record Read(DatasetGraphTDB database, long version, GraphNames names) {}

    private final DatasetGraph store;
    private @Nullable Read last;

    /** A flag and no interruption of the thread that reads: that would close the files of the store. */
    private volatile boolean isStopped;

    /** @param store a TDB2 database */
    LiveNames(DatasetGraph store) {
        this.store = store;
    }

    /**
     * The names; the store is in a transaction. Waits while another thread reads them.
     *
     * @throws ReconcileException when they would have to be read and may not be any more
     */
    synchronized GraphNames now() {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(store);
        long version = database.getTxnSystem().getThreadTransaction().getDataVersion();
        Read known = last;
        if (known == null || known.database() != database || known.version() != version) {
            known = new Read(database, version, new GraphNames(store, this::checkStopped));
            last = known;
        }
        return known.names();
    }

    /** Ends any reading of names, now and later. */
    void stop() {
        isStopped = true;
    }

    private void checkStopped() {
        if (isStopped) {
            throw new ReconcileException(503, "the server is being stopped");
        }
    }
}
