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
import org.chancery.entity.Tenure;
import org.chancery.entity.judgement.Judgements;
import org.chancery.event.Claim;
import org.chancery.graph.Cast;
import org.chancery.graph.CheckedEvents;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.EntityGraph;
import org.chancery.graph.Graphs;
import org.chancery.graph.JudgedArticle;
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
            Collection<JudgedArticle> batch,
            Judgements judgements,
            Catalogue catalogue,
            Assembler assembler,
            ShapeCheck shapes) {
        Filed filed = new Filed(store);
        Set<String> replaced = batch.stream().map(JudgedArticle::article).collect(Collectors.toSet());
        Function<String, Optional<Entity>> known = known(store, judgements, catalogue);
        Function<String, List<Tenure>> tenures = Refiling.tenures(store, catalogue);

        List<Claim> told = claims(filed, batch, replaced, article -> filed.claims(article, judgements, catalogue));
        Cast cast = Cast.of(told, known);
        List<Claim> claims = told.stream().map(cast::recast).toList();
        Map<String, String> stories = Stories.of(sketches(filed, batch, replaced));
        List<Event> events = assembler.assemble(claims, stories);

        Stream<String> mentioned = Stream.concat(
                filed.mentioned(replaced).stream(), batch.stream().flatMap(article -> article.mentioned().stream()));
        Collection<Entity> entities = Entities.closure(
                Stream.concat(
                        cast.entities().stream(),
                        mentioned
                                .distinct()
                                .flatMap(id -> known.apply(id).or(() -> described(id, judgements)).stream())),
                known,
                tenures);
        Graph entityGraph = EntityGraph.of(entities, tenures);
        CheckedEvents checked = CheckedEvents.of(events, stories, store.getGraph(Graphs.EVENTS), entityGraph, shapes);

        int linked = (int) entities.stream().filter(Entity::isLinked).count();
        return new Assembly(
                new BuildSummary.Totals(
                        stories.size(), claims.size(), checked.events().size(), linked, entities.size() - linked),
                checked.graph(),
                entityGraph,
                gone(store, checked.graph(), entityGraph, judgements),
                checked.rejected());
    }

    /** What is known of an entity without its mentions: what only judgements describe takes its facts from those. */
    private static Function<String, Optional<Entity>> known(
            DatasetGraph store, Judgements judgements, Catalogue catalogue) {
        Function<String, Optional<Entity>> described = Refiling.described(store, catalogue);
        Map<String, Optional<Entity>> found = new TreeMap<>();
        return id -> found.computeIfAbsent(
                id,
                wanted ->
                        judgements.described(wanted).isPresent() ? catalogue.entity(wanted) : described.apply(wanted));
    }

    /** An item that people named, where no claim tells more of it. */
    private static Optional<Entity> described(String id, Judgements judgements) {
        return judgements
                .described(id)
                .map(described -> new Entity(
                        id,
                        described.label(),
                        described.type(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    private static List<Claim> claims(
            Filed filed, Collection<JudgedArticle> batch, Set<String> replaced, Function<String, List<Claim>> reader) {
        List<Claim> claims = new ArrayList<>();
        filed.digests().keySet().stream()
                .filter(article -> !replaced.contains(article))
                .forEach(article -> claims.addAll(reader.apply(article)));
        batch.forEach(article -> claims.addAll(article.claims()));
        claims.sort(ClaimReader.ORDER);
        return claims;
    }

    private static List<Sketch> sketches(Filed filed, Collection<JudgedArticle> batch, Set<String> replaced) {
        return Stream.concat(filed.sketches(replaced).stream(), batch.stream().map(JudgedArticle::sketch))
                .toList();
    }

    private static Map<Node, Optional<Node>> gone(
            DatasetGraph store, Graph events, Graph entities, Judgements judgements) {
        Map<Node, Optional<Node>> gone = Redirects.ofEvents(store.getGraph(Graphs.EVENTS), events);
        gone.putAll(Redirects.ofEntities(store.getGraph(Graphs.ENTITIES), entities, judgements::target));
        return gone;
    }
}
