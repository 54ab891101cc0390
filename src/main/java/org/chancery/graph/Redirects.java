package org.chancery.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds out where the IRIs of things went that a graph no longer has. */
public final class Redirects {
    private Redirects() {}

    /**
     * For each event that is gone the event that most of its claims are about now; nothing when they are gone too.
     *
     * @param before the graph of events as it is
     * @param after the graph of events as it will be
     */
    public static Map<Node, Optional<Node>> ofEvents(Graph before, Graph after) {
        return gone(
                before,
                after,
                Set.of(Dip.Event),
                event -> mostFrequent(before.stream(Node.ANY, Dip.about, event)
                        .flatMap(about -> objects(after, about.getSubject(), Dip.about))));
    }

    /**
     * For each entity without a link that is gone the one that it was judged to be, or the linked one of the same name, when there is exactly one; nothing
     * otherwise.
     */
    public static Map<Node, Optional<Node>> ofEntities(
            Graph before, Graph after, Function<String, Optional<String>> judged) {
        Map<String, Set<Node>> linked = new TreeMap<>();
        Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> after.stream(Node.ANY, property, Node.ANY))
                .filter(triple -> !isUnlinked(triple.getSubject()))
                .forEach(triple -> linked.computeIfAbsent(key(triple.getObject()), name -> new TreeSet<>(BY_IRI))
                        .add(triple.getSubject()));
        Set<Node> types = Set.of(Dip.Actor, Dip.Place, Dip.NamedThing);
        Map<Node, Optional<Node>> redirects = gone(before, after, types, entity -> judged.apply(Iris.id(entity))
                .map(Iris::entity)
                .filter(other -> after.contains(other, RDF.type.asNode(), Node.ANY))
                .or(() -> objects(before, entity, RDFS.label.asNode())
                        .map(label -> linked.getOrDefault(key(label), Set.of()))
                        .filter(named -> named.size() == 1)
                        .flatMap(Set::stream)
                        .findFirst()));
        redirects.keySet().removeIf(entity -> !isUnlinked(entity));
        return redirects;
    }

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private static Map<Node, Optional<Node>> gone(
            Graph before, Graph after, Set<Node> types, Function<Node, Optional<Node>> successor) {
        Map<Node, Optional<Node>> redirects = new TreeMap<>(BY_IRI);
        types.stream()
                .flatMap(type -> before.stream(Node.ANY, RDF.type.asNode(), type))
                .map(Triple::getSubject)
                .filter(node -> !after.contains(node, RDF.type.asNode(), Node.ANY))
                .forEach(node -> redirects.put(node, successor.apply(node)));
        return redirects;
    }

    private static Optional<Node> mostFrequent(Stream<Node> nodes) {
        Map<Node, Long> counts = nodes.collect(groupingBy(node -> node, () -> new TreeMap<>(BY_IRI), counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).collect(Collectors.toList()).stream();
    }

    private static boolean isUnlinked(Node entity) {
        return entity.getURI().startsWith(Iris.NS + "x-");
    }

    private static String key(Node name) {
        return name.getLiteralLexicalForm().toLowerCase(Locale.ROOT);
    }
}
