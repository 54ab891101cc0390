package org.chancery.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.judgement.Judgements;
import org.chancery.event.Claim;
import org.chancery.graph.Cast;
import org.chancery.graph.Contents;
import org.chancery.graph.Description;
import org.chancery.graph.EntityGraph;
import org.chancery.graph.Example;
import org.chancery.graph.Graphs;
import org.chancery.graph.HistoryGraph;
import org.chancery.graph.Iris;
import org.chancery.graph.JudgedArticle;
import org.chancery.graph.JudgementGraph;
import org.chancery.graph.Ontology;
import org.chancery.store.Change;
import org.chancery.store.Store;

/** Writes batches of articles, and what is assembled of all. All changes are worked out before a write begins, and where there are none nothing is written. */
final class Writing {
    private final Store store;
    private final Catalogue catalogue;
    private final List<Example> examples;
    private final Graph judgements;

    Writing(Store store, Catalogue catalogue, List<Example> examples, Judgements judgements) {
        this.store = store;
        this.catalogue = catalogue;
        this.examples = examples;
        this.judgements = JudgementGraph.of(judgements);
    }

    /** Writes articles, and describes the entities that they name. */
    void write(Collection<JudgedArticle> batch) {
        List<Change> changes = store.read(data -> {
            List<Change> found = articles(data, batch);
            found.add(Change.adding(data, Graphs.ENTITIES, entities(data, batch)));
            return found;
        });
        if (changes.stream().anyMatch(change -> !change.isEmpty())) {
            store.write(data -> changes.forEach(change -> change.apply(data)));
        }
    }

    /** Writes articles, and in the same transaction all that was assembled. */
    void write(Collection<JudgedArticle> batch, Assembly assembly, Instant now) {
        List<Change> changes = store.read(data -> {
            List<Change> found = articles(data, batch);
            found.add(Change.to(data, Graphs.EVENTS, assembly.events()));
            found.add(Change.to(data, Graphs.ENTITIES, assembly.entities()));
            found.add(Change.to(data, Graphs.ONTOLOGY, Ontology.graph()));
            found.add(Change.to(data, Graphs.HISTORY, history(data, assembly, now)));
            return found;
        });
        boolean isChanged = changes.stream().anyMatch(change -> !change.isEmpty());
        if (isChanged || !store.<Boolean>read(data -> description(data).isEmpty())) {
            store.write(data -> {
                changes.forEach(change -> change.apply(data));
                description(data).apply(data);
            });
        }
    }

    /** Articles go with the judgements that they were judged by. */
    private List<Change> articles(DatasetGraph data, Collection<JudgedArticle> batch) {
        List<Change> changes = new ArrayList<>();
        for (JudgedArticle article : batch) {
            changes.add(Change.to(data, Iris.article(article.article()), article.graph()));
        }
        changes.add(Change.to(data, Graphs.JUDGEMENTS, judgements));
        return changes;
    }

    /** The entities that a batch names and the store does not describe yet; those that no catalogue holds are described better once all is assembled. */
    private Graph entities(DatasetGraph data, Collection<JudgedArticle> batch) {
        List<Claim> claims =
                batch.stream().flatMap(article -> article.claims().stream()).toList();
        Stream<Entity> named = Cast.of(claims, catalogue::entity).entities().stream();
        Graph described = data.getGraph(Graphs.ENTITIES);
        return EntityGraph.of(
                Entities.closure(named, catalogue::entity, catalogue::tenures).stream()
                        .filter(entity -> !isDescribed(described, Iris.entity(entity.id())))
                        .toList(),
                catalogue::tenures);
    }

    private static Graph history(DatasetGraph data, Assembly assembly, Instant now) {
        return HistoryGraph.of(
                data.getGraph(Graphs.HISTORY),
                assembly.gone(),
                node -> isDescribed(assembly.events(), node) || isDescribed(assembly.entities(), node),
                now);
    }

    private static boolean isDescribed(Graph graph, Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    private Change description(DatasetGraph data) {
        return Change.to(data, Graphs.DESCRIPTION, Description.of(Contents.of(data), examples));
    }
}
