package org.chancery.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.assemble.Assembler;
import org.chancery.assemble.Event;
import org.chancery.assemble.Sketch;
import org.chancery.assemble.Stories;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.event.Claim;
import org.chancery.graph.Cast;
import org.chancery.graph.CheckedEvents;
import org.chancery.graph.CheckedFiling;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.EntityGraph;
import org.chancery.graph.EntityReader;
import org.chancery.graph.Filing;
import org.chancery.graph.Graphs;
import org.chancery.graph.Redirects;
import org.chancery.graph.ShapeCheck;

/**
 * What all claims together tell: those of the store and those of a batch that is not yet written.
 *
 * @param totals what the store will hold
 * @param events the graph of events
 * @param entities the graph of entities
 * @param gone the events and entities that are no more, and what replaces them
 * @param leftOut messages about events that did not meet the shapes
 */
record Assembly(
        BuildSummary.Totals totals,
        Graph events,
        Graph entities,
        Map<Node, Optional<Node>> gone,
        List<String> leftOut) {

    /** Assembles events; reads the store, which is in a transaction. */
    static Assembly of(
            DatasetGraph store,
            Collection<CheckedFiling> batch,
            Catalogue catalogue,
            Assembler assembler,
            ShapeCheck shapes) {
        Filed filed = new Filed(store);
        Set<String> replaced =
                batch.stream().map(filing -> filing.filing().article().id()).collect(Collectors.toSet());
        Function<String, Optional<Entity>> known = known(store, catalogue);

        List<Claim> told = claims(filed, batch, replaced, known);
        Cast cast = Cast.of(told, known);
        List<Claim> claims = told.stream().map(cast::recast).toList();
        Map<String, String> stories = Stories.of(sketches(filed, batch, replaced));
        List<Event> events = assembler.assemble(claims, stories);

        Stream<String> mentioned = Stream.concat(
                filed.mentioned(replaced).stream(),
                batch.stream()
                        .flatMap(filing -> filing.filing().links().stream())
                        .map(link -> link.entity().id()));
        Collection<Entity> entities = Entities.closure(
                Stream.concat(cast.entities().stream(), mentioned.distinct().flatMap(id -> known.apply(id).stream())),
                known,
                catalogue);
        Graph entityGraph = EntityGraph.of(entities, catalogue::tenures);
        CheckedEvents checked = CheckedEvents.of(events, stories, store.getGraph(Graphs.EVENTS), entityGraph, shapes);

        int linked = (int) entities.stream().filter(Entity::isLinked).count();
        return new Assembly(
                new BuildSummary.Totals(
                        stories.size(), claims.size(), checked.events().size(), linked, entities.size() - linked),
                checked.graph(),
                entityGraph,
                gone(store, checked.graph(), entityGraph),
                checked.rejected());
    }

    /** The catalogue knows best; what it has forgotten since is as it was written before. */
    private static Function<String, Optional<Entity>> known(DatasetGraph store, Catalogue catalogue) {
        Graph entities = store.getGraph(Graphs.ENTITIES);
        Map<String, Optional<Entity>> found = new TreeMap<>();
        return id -> found.computeIfAbsent(
                id, wanted -> catalogue.entity(wanted).or(() -> EntityReader.read(entities, wanted)));
    }

    private static List<Claim> claims(
            Filed filed,
            Collection<CheckedFiling> batch,
            Set<String> replaced,
            Function<String, Optional<Entity>> known) {
        List<Claim> claims = new ArrayList<>(filed.claims(replaced, new ClaimReader(known)));
        batch.forEach(filing -> claims.addAll(filing.filing().claims()));
        claims.sort(ClaimReader.ORDER);
        return claims;
    }

    private static List<Sketch> sketches(Filed filed, Collection<CheckedFiling> batch, Set<String> replaced) {
        return Stream.concat(
                        filed.sketches(replaced).stream(),
                        batch.stream()
                                .map(CheckedFiling::filing)
                                .map(Filing::article)
                                .map(Sketch::of))
                .toList();
    }

    private static Map<Node, Optional<Node>> gone(DatasetGraph store, Graph events, Graph entities) {
        Map<Node, Optional<Node>> gone = Redirects.ofEvents(store.getGraph(Graphs.EVENTS), events);
        gone.putAll(Redirects.ofEntities(store.getGraph(Graphs.ENTITIES), entities));
        return gone;
    }
}
