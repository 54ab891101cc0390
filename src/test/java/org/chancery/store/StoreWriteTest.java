package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreWriteTest {
    private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph");
    private static final Node SAYS = NodeFactory.createURI("http://example.org/says");

    @TempDir
    private Path folder;

    @Test
    void aFailedWriteLeavesTheStoreAsItWas() {
        try (Store store = Store.openOrCreate(folder)) {
            store.write(data -> add(data, 0, 10, "kept"));

            assertThatThrownBy(() -> store.write(data -> {
                        add(data, 0, 1000, "lost");
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("in the middle");

            assertThat(store.read(StoreWriteTest::count)).isEqualTo(10);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.read(StoreWriteTest::count)).isEqualTo(10);
        }
    }

    /**
     * Jena GH-3877: without a new connection after the abort the reads at the end find nodes that are none ("Unrecognized type 0"). It takes a store whose
     * nodes are on disk and not in a cache, hence the closing and opening at the beginning.
     */
    @Test
    void writesAfterAFailedWriteAreWhole() {
        try (Store store = Store.openOrCreate(folder)) {
            store.write(data -> add(data, 0, 100, "first"));
        }
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.write(data -> {
                        add(data, 0, 8000, "an aborted value that is long enough to move the end of the node table");
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);

            store.write(data -> {
                assertThat(characters(data)).isPositive();
                add(data, 0, 8000, "second");
            });

            assertThat(store.read(StoreWriteTest::count)).isEqualTo(8100);
            assertThat(store.read(StoreWriteTest::characters)).isPositive();
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.read(StoreWriteTest::count)).isEqualTo(8100);
            assertThat(store.read(StoreWriteTest::characters)).isPositive();
        }
    }

    @Test
    void aFullDiskIsToldBeforeAnythingIsWritten() {
        try (Store store = Store.openOrCreate(folder)) {
            store.write(data -> add(data, 0, 10, "kept"));
        }
        StoreFolder full = new StoreFolder(folder, Long.MAX_VALUE);
        try (Store store = new Store(full)) {
            assertThatThrownBy(() -> store.write(data -> add(data, 0, 10, "lost")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("is full")
                    .hasMessageContaining("make room");

            assertThat(store.read(StoreWriteTest::count)).isEqualTo(10);
        }
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheNamedOnes() {
        try (Store store = Store.openOrCreate(folder)) {
            store.write(data -> add(data, 0, 10, "in a named graph"));

            boolean found = store.read(data -> QueryExec.dataset(data)
                    .query("ASK { ?s <" + SAYS.getURI() + "> ?o }")
                    .ask());

            assertThat(found).isTrue();
        }
    }

    @Test
    void compactionKeepsEveryQuadAndTheUnionGraphAndFreesSpace() {
        try (Store store = Store.openOrCreate(folder)) {
            for (int i = 0; i < 40; i++) {
                int from = i * 500;
                store.write(data -> add(data, from, from + 500, "a value that takes some space " + from));
            }
            long before = Compaction.size(folder);

            assertThat(store.compact()).as("a small store is left alone").isFalse();
            assertThat(store.compact(new Compaction(0))).isTrue();

            assertThat(Compaction.size(folder)).isLessThan(before);
            assertThat(store.read(StoreWriteTest::count)).isEqualTo(20_000);
            boolean found = store.read(
                    data -> QueryExec.dataset(data).query("ASK { ?s ?p ?o }").ask());
            assertThat(found).isTrue();
            store.write(data -> add(data, 0, 10, "after"));
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.read(StoreWriteTest::count)).isEqualTo(20_010);
        }
    }

    private static void add(DatasetGraph data, int from, int to, String value) {
        for (int i = from; i < to; i++) {
            Node subject = NodeFactory.createURI("http://example.org/" + value.hashCode() + "/" + i);
            data.add(GRAPH, subject, SAYS, NodeFactory.createLiteralString(value + " " + i));
        }
    }

    private static long count(DatasetGraph data) {
        long count = 0;
        for (Iterator<Quad> quads = data.find(GRAPH, Node.ANY, SAYS, Node.ANY); quads.hasNext(); quads.next()) {
            count++;
        }
        return count;
    }

    /** Reads every node from the node table. */
    private static long characters(DatasetGraph data) {
        long characters = 0;
        for (Iterator<Quad> quads = data.find(); quads.hasNext(); ) {
            Quad quad = quads.next();
            characters += quad.getSubject().getURI().length()
                    + quad.getObject().getLiteralLexicalForm().length();
        }
        return characters;
    }
}
