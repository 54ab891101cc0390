package org.chancery.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.junit.jupiter.api.Test;

class LiveNamesTest {
    private final DatasetGraph store = DatabaseMgr.createDatasetGraph();
    private final LiveNames names = new LiveNames(store);

    @Test
    void namesAreReadOnceUntilSomethingIsWritten() {
        name("x-ann-1", "Ann Archer");
        GraphNames first = read();
        assertThat(read()).isSameAs(first);

        name("x-bob-1", "Bob Brewer");

        assertThat(read()).isNotSameAs(first);
        assertThat(read().beginning("bob brew")).containsExactly("x-bob-1");
    }

    @Test
    void onceStoppedNothingIsReadAnyMore() {
        name("x-ann-1", "Ann Archer");
        names.stop();

        assertThatThrownBy(this::read).isInstanceOf(ReconcileException.class).hasMessageContaining("stopped");
    }

    @Test
    void readingEndsAtAnyName() {
        name("x-ann-1", "Ann Archer");
        name("x-bob-1", "Bob Brewer");
        name("x-cat-1", "Cat Cooper");
        AtomicInteger seen = new AtomicInteger();

        assertThatThrownBy(() -> Txn.executeRead(
                        store,
                        () -> new GraphNames(store, () -> {
                            if (seen.incrementAndGet() == 2) {
                                throw new IllegalStateException("enough");
                            }
                        })))
                .hasMessage("enough");
        assertThat(seen).hasValue(2);
    }

    private void name(String id, String label) {
        Quad quad = Quad.create(
                Graphs.ENTITIES, Iris.entity(id), RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
        Txn.executeWrite(store, () -> store.add(quad));
    }

    private GraphNames read() {
        return Txn.calculateRead(store, names::now);
    }
}
