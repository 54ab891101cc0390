package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Node GRAPH = SSE.parseNode("<http://example.org/graph>");
    private static final Triple OLD = SSE.parseTriple("(<s> <p> 'old')");
    private static final Triple KEPT = SSE.parseTriple("(<s> <p> 'kept')");
    private static final Triple NEW = SSE.parseTriple("(<s> <p> 'new')");

    private final DatasetGraph store = DatasetGraphFactory.create();

    ChangeTest() {
        store.getGraph(GRAPH).add(OLD);
        store.getGraph(GRAPH).add(KEPT);
    }

    @Test
    void touchesOnlyWhatDiffers() {
        Change change = Change.to(store, GRAPH, graph("(graph (<s> <p> 'kept') (<s> <p> 'new'))"));

        assertThat(change).isEqualTo(new Change(GRAPH, List.of(OLD), List.of(NEW)));
        change.apply(store);
        assertThat(store.getGraph(GRAPH).find().toList()).containsExactlyInAnyOrder(KEPT, NEW);
    }

    @Test
    void isEmptyWhereNothingDiffers() {
        assertThat(Change.to(store, GRAPH, store.getGraph(GRAPH)).isEmpty()).isTrue();
        assertThat(Change.adding(store, GRAPH, graph("(graph (<s> <p> 'kept'))"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void addingRemovesNothing() {
        Change.adding(store, GRAPH, graph("(graph (<s> <p> 'kept') (<s> <p> 'new'))"))
                .apply(store);

        assertThat(store.getGraph(GRAPH).find().toList()).containsExactlyInAnyOrder(OLD, KEPT, NEW);
    }

    private static Graph graph(String text) {
        return SSE.parseGraph(text);
    }
}
