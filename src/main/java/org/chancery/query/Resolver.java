package org.chancery.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;

/**
 * Finds the node that a user means by a label, a Wikidata id or an IRI. Looks into the union of the dataset's graphs; must be called within a
 * transaction.
 */
final class Resolver {
    /** What a parameter can mean: the class of its nodes and the words for messages. */
    private enum Kind {
        ENTITY(List.of("Actor", "Place"), "entity", "chancery query entities"),
        EVENT(List.of("Event"), "event", "chancery query actor-events");

        private final List<Node> classes;
        private final String word;
        private final String list;

        Kind(List<String> classes, String word, String list) {
            this.classes = classes.stream()
                    .map(name -> NodeFactory.createURI(Dip.NS + name))
                    .toList();
            this.word = word;
            this.list = list;
        }
    }

    private static final Node TYPE = RDF.type.asNode();
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

    private final Graph graph;

    Resolver(DatasetGraph dataset) {
        this.graph = dataset.getUnionGraph();
    }

    /** @throws QueryException when there is no such node, with names that come near, or when there are several */
    Node resolve(Parameter parameter, String value) {
        Kind kind = parameter.type() == ParameterType.EVENT ? Kind.EVENT : Kind.ENTITY;
        String text = value.strip();
        Optional<Node> byId = node(text);
        if (byId.isPresent()) {
            return current(byId.get())
                    .orElseThrow(() -> new QueryArgumentException(
                            parameter.name(),
                            ": no " + kind.word + " " + text + " in the graph; " + kind.list + " lists what there is"));
        }
        return byLabel(parameter, kind, text);
    }

    private static Optional<Node> node(String text) {
        if (text.matches("Q[1-9][0-9]*|x-[\\w%-]+|(event|claim|article|tenure|state|amount)-[\\w%.-]+")) {
            return Optional.of(NodeFactory.createURI(Iris.NS + text));
        }
        return ParameterValue.iri(text)
                .map(iri -> iri.getURI().startsWith(Iris.WIKIDATA)
                        ? NodeFactory.createURI(Iris.NS + iri.getURI().substring(Iris.WIKIDATA.length()))
                        : iri);
    }

    /** The node itself, or what it was replaced by; empty when the graph says nothing of it. */
    private Optional<Node> current(Node node) {
        Node at = node;
        for (int steps = 0; steps < 20; steps++) {
            Optional<Node> next = graph.find(at, DCTerms.isReplacedBy.asNode(), Node.ANY)
                    .nextOptional()
                    .map(triple -> triple.getObject());
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return graph.contains(at, Node.ANY, Node.ANY) ? Optional.of(at) : Optional.empty();
    }

    private Node byLabel(Parameter parameter, Kind kind, String label) {
        for (Node name : NAMES) {
            Set<Node> found = named(kind, name, NearNames.plain(label));
            if (found.size() == 1) {
                return found.iterator().next();
            }
            if (found.size() > 1) {
                throw new QueryArgumentException(
                        parameter.name(),
                        ": there are several " + kind.word
                                + " nodes called \"" + label + "\": "
                                + found.stream()
                                        .map(node -> Sparql.shorten(node.getURI()))
                                        .collect(Collectors.joining(", "))
                                + "; give one of these");
            }
        }
        List<String> near = NearNames.to(label, labels(kind));
        throw new QueryArgumentException(
                parameter.name(),
                ": no " + kind.word + " called \"" + label
                        + "\" in the graph"
                        + (near.isEmpty()
                                ? "; " + kind.list + " lists what there is"
                                : "; near it: " + String.join(", ", near)));
    }

    private Set<Node> named(Kind kind, Node property, String plain) {
        Set<Node> found = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        graph.find(Node.ANY, property, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral()
                        && NearNames.plain(triple.getObject().getLiteralLexicalForm())
                                .equals(plain)
                        && isOf(kind, triple.getSubject()))
                .forEach(triple -> found.add(triple.getSubject()));
        return found;
    }

    private boolean isOf(Kind kind, Node node) {
        return kind.classes.stream().anyMatch(type -> graph.contains(node, TYPE, type));
    }

    private Set<String> labels(Kind kind) {
        return NAMES.stream()
                .flatMap(name -> Iter.asStream(graph.find(Node.ANY, name, Node.ANY)))
                .filter(triple -> triple.getObject().isLiteral() && isOf(kind, triple.getSubject()))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
