package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.entity.Entity;
import org.chancery.event.Actor;

/**
 * Writes and reads the mentions of claims. What is not linked to Wikidata is described by each mention for itself, since articles can differ in it; what is
 * linked is described once, among the entities.
 */
final class MentionStatements {
    private MentionStatements() {}

    static void add(Graph graph, Node mention, Actor actor) {
        Entity entity = actor.entity();
        about(graph, mention)
                .types(Dip.Mention)
                .add(Dip.refersTo, Iris.entity(entity.id()))
                .add(Dip.words, Literals.english(actor.text()));
        if (!entity.isLinked()) {
            about(graph, mention)
                    .add(Dip.saysName, Literals.english(entity.label()))
                    .add(Dip.saysKind, EntityStatements.type(entity.type()))
                    .addIf(Dip.saysCountry, entity.country(), Iris::entity)
                    .addIf(Dip.saysCountryCode, entity.countryCode(), Literals::string)
                    .addIf(Dip.saysSector, entity.sector(), Literals::string);
        }
    }

    /** @param linked finds the entities of Wikidata by id */
    static Actor read(Graph graph, Node mention, Function<String, Optional<Entity>> linked) {
        String id = Iris.id(Values.one(graph, mention, Dip.refersTo));
        Entity entity = Values.string(graph, mention, Dip.saysName)
                .map(name -> unlinked(graph, mention, id, name))
                .or(() -> linked.apply(id))
                .orElseThrow(() -> new GraphException(id + " is described nowhere"));
        return new Actor(Values.text(graph, mention, Dip.words), entity);
    }

    private static Entity unlinked(Graph graph, Node mention, String id, String name) {
        Node kind = Values.one(graph, mention, Dip.saysKind);
        return new Entity(
                id,
                name,
                EntityStatements.type(kind),
                Values.of(graph, mention, Dip.saysCountry).map(Iris::id),
                Values.string(graph, mention, Dip.saysCountryCode),
                Values.string(graph, mention, Dip.saysSector),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
