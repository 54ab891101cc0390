package org.chancery.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;

/** Looks up what a graph says of a subject. */
final class Values {
    private Values() {}

    /** The value of a property that has at most one. */
    static Optional<Node> of(Graph graph, Node subject, Node property) {
        return Optional.ofNullable(G.getZeroOrOneSP(graph, subject, property));
    }

    static Stream<Node> all(Graph graph, Node subject, Node property) {
        return G.listSP(graph, subject, property).stream();
    }

    static Optional<String> string(Graph graph, Node subject, Node property) {
        return of(graph, subject, property).map(Node::getLiteralLexicalForm);
    }

    static Optional<LocalDate> date(Graph graph, Node subject, Node property) {
        return string(graph, subject, property).map(LocalDate::parse);
    }

    /** @throws GraphException when there is none */
    static Node one(Graph graph, Node subject, Node property) {
        return of(graph, subject, property)
                .orElseThrow(() -> new GraphException("<" + subject + "> has no <" + property + ">"));
    }

    static String text(Graph graph, Node subject, Node property) {
        return one(graph, subject, property).getLiteralLexicalForm();
    }

    static int integer(Graph graph, Node subject, Node property) {
        return Integer.parseInt(text(graph, subject, property));
    }

    static double real(Graph graph, Node subject, Node property) {
        return Double.parseDouble(text(graph, subject, property));
    }

    static boolean isA(Graph graph, Node subject, Node type) {
        return graph.contains(subject, RDF.type.asNode(), type);
    }
}
