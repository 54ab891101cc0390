package org.chancery.server.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.graph.Dip;
import org.chancery.graph.EntityReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;

/** What the catalogue and the graph know together. For use within one transaction. */
final class Things {
    private static final Comparator<Position> EARLIEST_FIRST = Comparator.comparing(
                    (Position position) -> position.earliest().orElse(LocalDate.MIN))
            .thenComparing(Position::office);

    /** More events make nothing more popular. */
    private static final int MOST_EVENTS = 255;

    private final DatasetGraph store;
    private final Graph entities;
    private final Catalogue catalogue;
    private final Types types;

    Things(DatasetGraph store, Catalogue catalogue, Types types) {
        this.store = store;
        this.entities = store.getGraph(Graphs.ENTITIES);
        this.catalogue = catalogue;
        this.types = types;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What an id stands for; one that has been replaced by a link to Wikidata stands for that. */
    Optional<Thing> find(String id) {
        return known(id).or(() -> replacement(id).flatMap(this::known));
    }

    private Optional<Thing> known(String id) {
        Optional<CatalogueEntry> entry = catalogue.entry(id);
        Optional<Entity> entity = entry.map(CatalogueEntry::entity).or(() -> EntityReader.read(entities, id));
        return entity.map(known -> new Thing(
                known,
                types.of(known.type(), entry.map(CatalogueEntry::kind)),
                entry,
                entities.contains(Iris.entity(id), Node.ANY, Node.ANY),
                (int) events(id).limit(MOST_EVENTS).count()));
    }

    private Stream<Quad> events(String id) {
        return Iter.asStream(store.find(Graphs.EVENTS, Node.ANY, Dip.participant, Iris.entity(id)));
    }

    /** The number of events of the graph that something takes part in. */
    long countEvents(Thing thing) {
        return events(thing.id()).count();
    }

    private Optional<String> replacement(String id) {
        return store.getGraph(Graphs.HISTORY)
                .find(Iris.entity(id), DCTerms.isReplacedBy.asNode(), Node.ANY)
                .nextOptional()
                .map(triple -> Iris.id(triple.getObject()));
    }

    /** The offices of a person, earliest first. */
    List<Position> positions(Thing thing) {
        List<Position> listed =
                catalogue.tenures(thing.id()).stream().map(Position::of).toList();
        List<Position> positions = listed.isEmpty() ? filed(thing.id()) : listed;
        return positions.stream().sorted(EARLIEST_FIRST).toList();
    }

    /** The offices as the graph has them, whatever catalogue it was built with. */
    private List<Position> filed(String id) {
        return entities.find(Iris.entity(id), Dip.holds, Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(tenure -> new Position(
                        text(tenure, Dip.office).orElse(""),
                        value(tenure, Dip.of).map(Iris::id),
                        text(tenure, Dip.date).orElse(""),
                        text(tenure, Dip.earliest).map(LocalDate::parse),
                        text(tenure, Dip.latest).map(LocalDate::parse)))
                .toList();
    }

    private Optional<Node> value(Node subject, Node property) {
        return entities.find(subject, property, Node.ANY).nextOptional().map(Triple::getObject);
    }

    private Optional<String> text(Node subject, Node property) {
        return value(subject, property).map(Node::getLiteralLexicalForm);
    }

    /** The name of what an id stands for, the id itself where nothing is known of it. */
    String name(String id) {
        return find(id).map(Thing::name).orElse(id);
    }

    /** What tells a thing from its namesakes: its type, where it belongs, its last office. */
    String description(Thing thing) {
        StringBuilder text = new StringBuilder(thing.type().name());
        thing.entry().flatMap(CatalogueEntry::region).ifPresent(region -> text.append(" in ")
                .append(region));
        thing.entity().country().filter(country -> !country.equals(thing.id())).ifPresent(country -> text.append(", ")
                .append(name(country)));
        List<Position> positions = positions(thing);
        if (!positions.isEmpty()) {
            text.append("; ").append(positions.get(positions.size() - 1).text());
        }
        return text.toString();
    }
}
