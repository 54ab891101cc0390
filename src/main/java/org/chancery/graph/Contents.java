package org.chancery.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What a store holds, in numbers; its history and its own description are not counted.
 *
 * @param statements quads
 * @param classes for each class the things that are of it
 * @param properties for each property its statements
 * @param first the day of the oldest article
 * @param last the day of the newest article
 */
public record Contents(
        long statements,
        SortedMap<Node, Long> classes,
        SortedMap<Node, Long> properties,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
    private static final Set<Node> NOT_COUNTED = Set.of(Graphs.HISTORY, Graphs.DESCRIPTION);

    /** Counts what a store holds, which is in a transaction. Reads every quad. */
    public static Contents of(DatasetGraph store) {
        Counter counter = new Counter();
        for (Iterator<Quad> quads = store.find(); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (!NOT_COUNTED.contains(quad.getGraph())) {
                counter.count(quad);
            }
        }
        return new Contents(
                counter.statements,
                counter.classes,
                counter.properties,
                Optional.ofNullable(counter.days.isEmpty() ? null : counter.days.firstKey()),
                Optional.ofNullable(counter.days.isEmpty() ? null : counter.days.lastKey()));
    }

    /** How many things are of a class. */
    public long count(Node type) {
        return classes.getOrDefault(type, 0L);
    }

    private static final class Counter {
        private final SortedMap<Node, Long> classes = new TreeMap<>(BY_IRI);
        private final SortedMap<Node, Long> properties = new TreeMap<>(BY_IRI);
        private final TreeMap<LocalDate, Long> days = new TreeMap<>();
        private long statements;

        private void count(Quad quad) {
            statements++;
            add(properties, quad.getPredicate());
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                add(classes, quad.getObject());
            }
            if (quad.getPredicate().equals(Reused.DATE_PUBLISHED)) {
                days.put(LocalDate.parse(quad.getObject().getLiteralLexicalForm()), 1L);
            }
        }

        private static void add(Map<Node, Long> counts, Node node) {
            counts.merge(node, 1L, Long::sum);
        }
    }
}
