package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.Tenure;
import org.chancery.time.DateBounds;

/** Writes entities and the offices that they hold; {@link EntityReader} makes the same entities of it again. */
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

    /**
     * Writes a tenure. One without a known end can have ended on the day up to which it is known at the earliest, and has no latest day.
     */
    static void add(Graph graph, Tenure tenure) {
        Optional<LocalDate> known = tenure.asOf().flatMap(DateBounds::earliest);
        Optional<String> date = edtf(tenure);
        Node node = Iris.minted(
                "tenure",
                tenure.person(),
                tenure.office(),
                tenure.of().orElse(""),
                date.orElse(""),
                known.map(LocalDate::toString).orElse(""));
        about(graph, Iris.entity(tenure.person())).add(Dip.holds, node);
        about(graph, node)
                .types(Dip.Tenure)
                .add(Dip.office, Literals.english(tenure.office()))
                .addIf(Dip.officeRole, tenure.role(), Literals::string)
                .addIf(Dip.of, tenure.of(), Iris::entity)
                .addIf(Dip.earliest, tenure.start().flatMap(DateBounds::earliest), Literals::date)
                .addIf(Dip.latestStart, tenure.start().flatMap(DateBounds::latest), Literals::date)
                .addIf(Dip.earliestEnd, tenure.end().map(DateBounds::earliest).orElse(known), Literals::date)
                .addIf(Dip.latest, tenure.end().flatMap(DateBounds::latest), Literals::date)
                .addIf(Dip.asOf, known, Literals::date)
                .addIf(Dip.date, date, Literals::edtf);
    }

    private static Optional<String> edtf(Tenure tenure) {
        Optional<String> start = tenure.start().map(DateBounds::edtf);
        Optional<String> end = tenure.end().map(DateBounds::edtf);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(start.orElse("") + "/" + end.orElse(""));
    }
}
