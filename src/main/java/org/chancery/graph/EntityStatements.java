package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;

/** Writes entities; {@link EntityReader} makes the same entities of it again. */
final class EntityStatements {
    private EntityStatements() {}

    static void add(Graph graph, Entity entity) {
        Node node = Iris.entity(entity.id());
        about(graph, node).types(type(entity.type()));
        switch (entity.type()) {
            case COUNTRY, PERSON, ORGANIZATION, GROUP -> about(graph, node).types(Dip.Actor, Reused.SEM_ACTOR);
            case PLACE -> about(graph, node).types(Reused.SEM_PLACE);
            case OTHER -> {}
        }
        Node code = entity.type() == EntityType.COUNTRY ? Dip.iso3 : Dip.countryCode;
        about(graph, node)
                .add(RDFS.label.asNode(), Literals.english(entity.label()))
                .addAll(SKOS.altLabel.asNode(), entity.aliases(), Literals::english)
                .addIf(OWL.sameAs.asNode(), entity.wikidata(), Iris::wikidata)
                .addIf(Dip.country, entity.country(), Iris::entity)
                .addIf(code, entity.countryCode(), Literals::string)
                .addIf(Dip.sector, entity.sector(), Literals::string)
                .addIf(Dip.standsFor, entity.standsFor(), Iris::entity)
                .addIf(Reused.AS_WKT, entity.point(), point -> Literals.point(point.latitude(), point.longitude()));
    }

    /** The class of the entities of a type. */
    static Node type(EntityType type) {
        return switch (type) {
            case COUNTRY -> Dip.Country;
            case PERSON -> Dip.Person;
            case ORGANIZATION -> Dip.Organization;
            case GROUP -> Dip.Group;
            case PLACE -> Dip.Place;
            case OTHER -> Dip.NamedThing;
        };
    }

    /** The type of the entities of a class. */
    static EntityType type(Node node) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type(type).equals(node))
                .findFirst()
                .orElseThrow(() -> new GraphException("<" + node + "> is no class of entities"));
    }
}
