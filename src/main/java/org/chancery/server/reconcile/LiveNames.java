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

    /** @param store a TDB2 database */
    LiveNames(DatasetGraph store) {
        this.store = store;
    }

    /** The names; the store is in a transaction. */
    synchronized GraphNames now() {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(store);
        long version = database.getTxnSystem().getThreadTransaction().getDataVersion();
        Read known = last;
        if (known == null || known.database() != database || known.version() != version) {
            known = new Read(database, version, new GraphNames(store));
            last = known;
        }
        return known.names();
    }
}
