package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.entity.Entity;

/** Writes and reads what an article tells of somebody or something that is not linked: articles can differ in it. */
final class SaidStatements {
    private SaidStatements() {}

    static void add(Graph graph, Node node, Entity entity) {
        if (!entity.isLinked()) {
            about(graph, node)
                    .add(Dip.saysName, Literals.english(entity.label()))
                    .add(Dip.saysKind, EntityStatements.type(entity.type()))
                    .addIf(Dip.saysCountry, entity.country(), Iris::entity)
                    .addIf(Dip.saysCountryCode, entity.countryCode(), Literals::string)
                    .addIf(Dip.saysSector, entity.sector(), Literals::string)
                    .addIf(Dip.saysStandsFor, entity.standsFor(), Iris::entity);
        }
    }

    /** The entity with an id, when something is said of it. */
    static Optional<Entity> read(Graph graph, Node node, String id) {
        return Values.string(graph, node, Dip.saysName)
                .map(name -> new Entity(
                        id,
                        name,
                        EntityStatements.type(Values.one(graph, node, Dip.saysKind)),
                        Values.of(graph, node, Dip.saysCountry).map(Iris::id),
                        Values.string(graph, node, Dip.saysCountryCode),
                        Values.string(graph, node, Dip.saysSector),
                        Values.of(graph, node, Dip.saysStandsFor).map(Iris::id),
                        List.of(),
                        Optional.empty()));
    }
}
