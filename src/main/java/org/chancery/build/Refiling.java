package org.chancery.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.Tenure;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.Judgements;
import org.chancery.graph.Dip;
import org.chancery.graph.EntityReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.chancery.graph.JudgedArticle;
import org.chancery.graph.JudgementGraph;
import org.chancery.graph.ShapeCheck;
import org.chancery.graph.TenureReader;

/** Judges articles of a store anew, without reading them again; all methods read a store that is in a transaction. */
final class Refiling {
    private final DatasetGraph store;
    private final Catalogue catalogue;

    Refiling(DatasetGraph store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** The judgements that the store holds to. */
    static Judgements filed(DatasetGraph store) {
        return JudgementGraph.read(store.getGraph(Graphs.JUDGEMENTS));
    }

    /**
     * The articles that can mean something else when the store holds to other judgements.
     *
     * @throws org.chancery.graph.GraphException when one of them would not meet the shapes
     */
    List<JudgedArticle> by(Judgements judgements, ShapeCheck shapes) {
        Set<String> articles = new TreeSet<>();
        for (String entity : filed(store).differences(judgements)) {
            namings(entity).forEach(node -> articles.add(Iris.articleId(node)));
        }
        return articles.stream()
                .map(article -> judged(article, judgements).checked(shapes))
                .toList();
    }

    private JudgedArticle judged(String article, Judgements judgements) {
        return JudgedArticle.of(article, store.getGraph(Iris.article(article)), judgements, catalogue, described());
    }

    private Function<String, Optional<Entity>> described() {
        return described(store, catalogue);
    }

    /** The catalogue knows best; what it has forgotten since is as it was written before. */
    static Function<String, Optional<Entity>> described(DatasetGraph store, Catalogue catalogue) {
        return id -> catalogue.entity(id).or(() -> EntityReader.read(store.getGraph(Graphs.ENTITIES), id));
    }

    /** The same of terms of office. */
    static Function<String, List<Tenure>> tenures(DatasetGraph store, Catalogue catalogue) {
        return id -> catalogue.entry(id).isPresent()
                ? catalogue.tenures(id)
                : TenureReader.read(store.getGraph(Graphs.ENTITIES), id);
    }

    /** The graphs of the articles in which the linker found an entity. */
    private Stream<Node> namings(String entity) {
        return Stream.of(Dip.refersTo, Dip.readAs)
                .flatMap(property -> store.stream(Node.ANY, Node.ANY, property, Iris.entity(entity)))
                .map(quad -> quad.getGraph());
    }

    /** The judgements that speak of nothing that the store has, nor of what another one leads to. */
    List<Judgement> unused(Judgements judgements) {
        return judgements.all().stream()
                .filter(judgement -> !isUsed(judgement) && !isLedTo(judgement, judgements))
                .toList();
    }

    private boolean isUsed(Judgement judgement) {
        Node entity = Iris.entity(judgement.key().entity());
        Optional<Node> article = judgement.key().article().map(Iris::article);
        return Stream.concat(
                        store.stream(Node.ANY, Node.ANY, Dip.readAs, entity),
                        store.stream(Node.ANY, Node.ANY, Dip.refersTo, entity)
                                .filter(quad ->
                                        !store.contains(quad.getGraph(), quad.getSubject(), Dip.readAs, Node.ANY)))
                .filter(quad -> article.isEmpty() || article.get().equals(quad.getGraph()))
                .anyMatch(quad -> judgement.key().form().isEmpty()
                        || JudgedArticle.form(store.getGraph(quad.getGraph()), quad.getSubject())
                                .equals(judgement.key().form()));
    }

    private static boolean isLedTo(Judgement judgement, Judgements judgements) {
        return judgement.key().form().isEmpty()
                && judgements.all().stream().anyMatch(other -> other.decision()
                        .target()
                        .filter(judgement.key().entity()::equals)
                        .isPresent());
    }
}
