package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The graph of what became of IRIs that were given away once and are no longer used: {@code dct:isReplacedBy} where another one stands for the same thing
 * now, {@code prov:invalidatedAtTime} in any case.
 */
public final class HistoryGraph {
    private static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

    private HistoryGraph() {}

    /**
     * The statements for the graph {@link Graphs#HISTORY}.
     *
     * @param before the history as it is
     * @param gone what is gone now, and what replaces it
     * @param isUsed whether an IRI is in use now; one that has come back loses its entry
     * @param now the moment by the clock
     */
    public static Graph of(Graph before, Map<Node, Optional<Node>> gone, Predicate<Node> isUsed, Instant now) {
        Graph history = GraphFactory.createDefaultGraph();
        before.find().forEach(triple -> {
            if (!isUsed.test(triple.getSubject())) {
                history.add(followed(triple, gone));
            }
        });
        gone.forEach((old, successor) -> about(history, old)
                .addIf(REPLACED_BY, successor, node -> node)
                .add(Reused.INVALIDATED_AT, Literals.instant(now)));
        dropRedirectsToNowhere(history, isUsed);
        return history;
    }

    /** An older redirect to what is gone now points on to its successor, so that no reader has to follow a chain. */
    private static Triple followed(Triple triple, Map<Node, Optional<Node>> gone) {
        if (!triple.getPredicate().equals(REPLACED_BY)) {
            return triple;
        }
        Node target = gone.getOrDefault(triple.getObject(), Optional.empty()).orElse(triple.getObject());
        return Triple.create(triple.getSubject(), triple.getPredicate(), target);
    }

    private static void dropRedirectsToNowhere(Graph history, Predicate<Node> isUsed) {
        List<Triple> redirects = history.find(Node.ANY, REPLACED_BY, Node.ANY).toList();
        redirects.stream().filter(triple -> !isUsed.test(triple.getObject())).forEach(history::delete);
    }
}
