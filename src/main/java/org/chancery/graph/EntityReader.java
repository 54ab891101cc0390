package org.chancery.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;

/** Reads entities back from a graph. */
public final class EntityReader {
    private EntityReader() {}

    /** The entity with an id, when the graph describes it. */
    public static Optional<Entity> read(Graph graph, String id) {
        Node node = Iris.entity(id);
        Optional<String> label = Values.of(graph, node, RDFS.label.asNode()).map(Node::getLiteralLexicalForm);
        return label.flatMap(name -> type(graph, node).map(type -> entity(graph, node, id, name, type)));
    }

    private static Entity entity(Graph graph, Node node, String id, String label, EntityType type) {
        Node code = type == EntityType.COUNTRY ? Dip.iso3 : Dip.countryCode;
        List<String> aliases = Values.all(graph, node, SKOS.altLabel.asNode())
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
        return new Entity(
                id,
                label,
                type,
                Values.of(graph, node, Dip.country).map(Iris::id),
                Values.of(graph, node, code).map(Node::getLiteralLexicalForm),
                Values.of(graph, node, Dip.sector).map(Node::getLiteralLexicalForm),
                Values.of(graph, node, Dip.standsFor).map(Iris::id),
                aliases,
                Values.of(graph, node, Reused.AS_WKT)
                        .map(Node::getLiteralLexicalForm)
                        .map(EntityReader::point));
    }

    private static Optional<EntityType> type(Graph graph, Node node) {
        for (EntityType type : EntityType.values()) {
            if (Values.isA(graph, node, EntityStatements.type(type))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Entity.Point point(String wkt) {
        String[] numbers = wkt.substring("POINT(".length(), wkt.length() - 1).split(" ");
        return new Entity.Point(Double.parseDouble(numbers[1]), Double.parseDouble(numbers[0]));
    }
}
