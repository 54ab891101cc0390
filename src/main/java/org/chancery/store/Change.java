package org.chancery.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What has to be done to a graph of a store so that it says what it should, and no more than that: a graph that says it already is not touched.
 *
 * @param graph the name of the graph
 * @param removed statements that it has and should not
 * @param added statements that it lacks
 */
public record Change(Node graph, List<Triple> removed, List<Triple> added) {
    public Change {
        requireNonNull(graph, "graph is null");
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** The change that makes a graph say the given statements; reads the store. */
    public static Change to(DatasetGraph store, Node graph, Graph wanted) {
        List<Triple> removed = new ArrayList<>();
        for (Iterator<Quad> old = store.find(graph, Node.ANY, Node.ANY, Node.ANY); old.hasNext(); ) {
            Triple triple = old.next().asTriple();
            if (!wanted.contains(triple)) {
                removed.add(triple);
            }
        }
        return new Change(graph, removed, missing(store, graph, wanted));
    }

    /** The change that makes a graph say the given statements besides those that it says; reads the store. */
    public static Change adding(DatasetGraph store, Node graph, Graph wanted) {
        return new Change(graph, List.of(), missing(store, graph, wanted));
    }

    private static List<Triple> missing(DatasetGraph store, Node graph, Graph wanted) {
        return wanted.find()
                .filterDrop(t -> store.contains(graph, t.getSubject(), t.getPredicate(), t.getObject()))
                .toList();
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** Makes the change; the store is in a write transaction. */
    public void apply(DatasetGraph store) {
        removed.forEach(t -> store.delete(graph, t.getSubject(), t.getPredicate(), t.getObject()));
        added.forEach(t -> store.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
    }
}
