package org.chancery.server;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.Iris;

/** What a graph says of a node, property by property. For use within a transaction. */
record Facts(Graph graph) {
    /** The objects of a property, by their text. */
    List<Node> values(Node subject, Node property) {
        return sorted(Iter.asStream(graph.find(subject, property, Node.ANY)).map(triple -> triple.getObject()));
    }

    /** The subjects that have a value for a property, by their IRI. */
    List<Node> having(Node property, Node value) {
        return sorted(Iter.asStream(graph.find(Node.ANY, property, value)).map(triple -> triple.getSubject()));
    }

    private static List<Node> sorted(Stream<Node> nodes) {
        return nodes.distinct().sorted(Comparator.comparing(Node::toString)).toList();
    }

    Optional<Node> value(Node subject, Node property) {
        return values(subject, property).stream().findFirst();
    }

    /** The lexical form of a literal. */
    Optional<String> text(Node subject, Node property) {
        return value(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The name for people; the end of the IRI where it has none. */
    String label(Node node) {
        return text(node, RDFS.label.asNode()).orElseGet(() -> local(node));
    }

    /** The id of one of ours, or the name of a term: what stands behind the namespace. */
    static String local(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        return iri.startsWith(Iris.NS)
                ? iri.substring(Iris.NS.length())
                : iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
