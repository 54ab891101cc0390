package org.chancery.cli;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.Dip;
import org.chancery.graph.Fixtures;
import org.chancery.graph.Graphs;
import org.chancery.store.Store;

/** Stores in folders for commands to work on. */
final class FixtureStore {
    private FixtureStore() {}

    static String in(Path folder) {
        Path place = folder.resolve("kg");
        try (Store store = Store.openOrCreate(place)) {
            Fixtures.fill(store.dataset());
        }
        return place.toString();
    }

    /** One whose events have no status. */
    static String broken(Path folder) {
        String place = in(folder);
        try (Store store = Store.open(Path.of(place))) {
            store.write((DatasetGraph data) -> data.deleteAny(Graphs.EVENTS, Node.ANY, Dip.status, Node.ANY));
        }
        return place;
    }
}
