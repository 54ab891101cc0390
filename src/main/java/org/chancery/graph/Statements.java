package org.chancery.graph;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Writes what is said of one subject into a graph. */
final class Statements {
    private final Graph graph;
    private final Node subject;

    private Statements(Graph graph, Node subject) {
        this.graph = graph;
        this.subject = subject;
    }

    static Statements about(Graph graph, Node subject) {
        return new Statements(graph, subject);
    }

    Statements types(Node... classes) {
        for (Node type : classes) {
            add(RDF.type.asNode(), type);
        }
        return this;
    }

    Statements add(Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
        return this;
    }

    /** Says nothing when there is no value. */
    <T> Statements addIf(Node property, Optional<? extends T> value, Function<? super T, Node> node) {
        value.ifPresent(present -> add(property, node.apply(present)));
        return this;
    }

    <T> Statements addAll(Node property, Collection<? extends T> values, Function<? super T, Node> node) {
        values.forEach(value -> add(property, node.apply(value)));
        return this;
    }
}
