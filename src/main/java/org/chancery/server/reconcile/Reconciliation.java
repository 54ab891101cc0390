package org.chancery.server.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.util.concurrent.Uninterruptibles;
import jakarta.servlet.http.HttpServlet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.entity.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reconciliation service of a store. The first query needs the catalogue and the names of all that the graph describes, each of which the store has to
 * fetch; a thread of its own reads them ahead.
 */
public final class Reconciliation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final LiveNames names;
    private final ReconcileServlet servlet;
    private final Thread reader = new Thread(this::answerAhead, "reconciliation");

    /**
     * @param store a TDB2 database
     * @param catalogue asked for once, with the first query
     * @param origins the origins of web pages of other machines that may read the answers, {@code *} for all
     * @throws IllegalArgumentException when one of them is none
     */
    public Reconciliation(DatasetGraph store, Supplier<Catalogue> catalogue, Set<String> origins) {
        names = new LiveNames(store);
        servlet = new ReconcileServlet(store, Suppliers.memoize(catalogue::get), names, new Origins(origins));
        reader.setDaemon(true);
    }

    /** What answers under {@code /reconcile}. */
    public HttpServlet servlet() {
        return servlet;
    }

    /** Begins to read what queries need, and returns at once. A query that comes earlier waits for it. To be called once. */
    public void readAhead() {
        reader.start();
    }

    private void answerAhead() {
        try {
            servlet.answerAhead();
        } catch (RuntimeException e) {
            LOG.debug("Nothing was read ahead; the first query will read it, or say why not", e);
        }
    }

    /** Ends what is being read, and waits until nothing of the store is in use by it any more. Queries are not answered afterwards. */
    @Override
    public void close() {
        names.stop();
        Uninterruptibles.joinUninterruptibly(reader);
    }
}
