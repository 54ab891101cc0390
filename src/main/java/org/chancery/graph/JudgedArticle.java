package org.chancery.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.assemble.Sketch;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.NameKey;
import org.chancery.entity.judgement.ArticleJudge;
import org.chancery.entity.judgement.Judgements;
import org.chancery.entity.judgement.Naming;
import org.chancery.event.Claim;
import org.chancery.event.JudgedClaims;

/**
 * An article by the judgements of people. It is the same whether the article was read just now or its graph is taken from a store: the graph keeps what the
 * linker found.
 *
 * @param article the id of the article
 * @param claims what it says
 * @param mentioned the linked entities that it mentions
 * @param sketch what tells it from copies
 * @param graph all statements for the graph {@link Iris#article}
 */
public record JudgedArticle(String article, List<Claim> claims, Set<String> mentioned, Sketch sketch, Graph graph) {
    public JudgedArticle {
        requireNonNull(article, "article is null");
        claims = List.copyOf(claims);
        mentioned = new TreeSet<>(mentioned);
        requireNonNull(sketch, "sketch is null");
        requireNonNull(graph, "graph is null");
    }

    /** An article that was read just now. */
    public static JudgedArticle of(Filing filing, Judgements judgements, Catalogue catalogue) {
        return of(
                filing,
                ArticleJudge.of(
                        filing.article().id(), filing.article().published(), filing.namings(), judgements, catalogue));
    }

    /** An article that was read just now, as the linker found it. */
    static JudgedArticle found(Filing filing) {
        return of(filing, ArticleJudge.silent(filing.article().id(), filing.namings()));
    }

    private static JudgedArticle of(Filing filing, ArticleJudge judge) {
        return of(
                filing.article().id(),
                ArticleGraph.of(filing),
                filing.claims(),
                filing.namings(),
                Sketch.of(filing.article()),
                judge);
    }

    /**
     * An article of a store.
     *
     * @param filed its graph
     * @param described finds the entities of Wikidata by id
     */
    public static JudgedArticle of(
            String id,
            Graph filed,
            Judgements judgements,
            Catalogue catalogue,
            Function<String, Optional<Entity>> described) {
        FoundArticle found = FoundArticle.of(id, filed, described);
        return of(
                id,
                MeaningStatements.without(filed),
                found.claims(),
                found.namings(),
                Sketches.sketch(id, Values.text(filed, Iris.article(id), Dip.sketch)),
                found.judge(judgements, catalogue));
    }

    /**
     * The claims of an article of a store that holds to the judgements.
     *
     * @param described finds the entities of Wikidata by id
     */
    public static List<Claim> claims(
            String id,
            Graph filed,
            Judgements judgements,
            Catalogue catalogue,
            Function<String, Optional<Entity>> described) {
        if (!filed.contains(Node.ANY, Dip.readAs, Node.ANY)) {
            return new ClaimReader(described).found(filed);
        }
        FoundArticle found = FoundArticle.of(id, filed, described);
        ArticleJudge judge = found.judge(judgements, catalogue);
        return found.claims().stream()
                .map(claim -> JudgedClaims.of(claim, judge))
                .toList();
    }

    /** The name under which a naming is judged; nothing of another node. */
    public static Optional<String> form(Graph filed, Node naming) {
        return Values.isA(filed, naming, Dip.Naming)
                ? Values.string(filed, naming, Dip.words).map(NameKey::of)
                : Optional.empty();
    }

    /**
     * Checks what a judgement can have broken.
     *
     * @throws GraphException when the article does not meet the shapes
     */
    public JudgedArticle checked(ShapeCheck shapes) {
        Graph entities = GraphFactory.createDefaultGraph();
        Cast.of(claims, id -> Optional.empty()).entities().forEach(entity -> EntityStatements.add(entities, entity));
        shapes.violations(graph, entities).stream().findFirst().ifPresent(violation -> {
            throw new GraphException(article + " cannot be filed by the judgements. " + violation);
        });
        return this;
    }

    private static JudgedArticle of(
            String id, Graph graph, List<Claim> found, List<Naming> namings, Sketch sketch, ArticleJudge judge) {
        Set<String> mentioned = MeaningStatements.add(graph, Iris.article(id), namings, judge);
        List<Claim> claims = found.stream()
                .map(claim -> MeaningStatements.add(graph, claim, judge))
                .toList();
        return new JudgedArticle(id, claims, mentioned, sketch, graph);
    }
}
