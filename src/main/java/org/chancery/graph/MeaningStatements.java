package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.entity.Entity;
import org.chancery.entity.judgement.ArticleJudge;
import org.chancery.entity.judgement.Naming;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.JudgedClaims;

/** Writes whom the claims and the names of an article mean: all in its graph that a judgement can change. */
final class MeaningStatements {
    /** A judgement leaves no doubt. */
    private static final double JUDGED = 1;

    private static final Set<Node> PROPERTIES = Set.of(
            Dip.initiator,
            Dip.recipient,
            Dip.participant,
            Dip.place,
            Dip.attributedTo,
            Dip.refersTo,
            Dip.readAs,
            Dip.linkScore,
            Reused.MENTIONS);

    private MeaningStatements() {}

    /** All else in the graph of an article. */
    static Graph without(Graph article) {
        Graph rest = GraphFactory.createDefaultGraph();
        article.find()
                .filterDrop(triple -> PROPERTIES.contains(triple.getPredicate()))
                .forEach(rest::add);
        return rest;
    }

    /** Writes the meanings of the names of an article; returns the linked entities. */
    static Set<String> add(Graph graph, Node article, List<Naming> namings, ArticleJudge judge) {
        Map<String, Double> links = new TreeMap<>();
        for (Naming naming : namings) {
            Entity judged = judge.entity(naming);
            MentionStatements.addMeaning(graph, NamingStatements.node(article, naming), naming.entity(), judged);
            if (judged.isLinked()) {
                links.merge(judged.id(), judge.isJudged(naming) ? JUDGED : naming.score(), Math::max);
            }
        }
        links.forEach((id, score) -> {
            about(graph, article).add(Reused.MENTIONS, Iris.entity(id));
            about(graph, Iris.entity(id)).add(Dip.linkScore, Literals.real(score));
        });
        return links.keySet();
    }

    /** Writes whom a claim means; returns the claim as it is by the judgements. */
    static Claim add(Graph graph, Claim found, ArticleJudge judge) {
        Node node = Iris.claim(found.id());
        addMeanings(graph, node, Dip.sourceMention, found.source(), judge);
        addMeanings(graph, node, Dip.targetMention, found.target(), judge);
        addMeanings(graph, node, Dip.placeMention, found.place().stream().toList(), judge);
        addMeanings(
                graph, node, Dip.speakerMention, found.attributedTo().stream().toList(), judge);
        Claim claim = JudgedClaims.of(found, judge);
        Node targets = claim.type().isReciprocal() ? Dip.initiator : Dip.recipient;
        about(graph, node)
                .addAll(Dip.participant, claim.participants(), MeaningStatements::entity)
                .addAll(Dip.initiator, claim.source(), MeaningStatements::entity)
                .addAll(targets, claim.target(), MeaningStatements::entity)
                .addIf(Dip.place, claim.place(), MeaningStatements::entity)
                .addIf(Dip.attributedTo, claim.attributedTo(), MeaningStatements::entity);
        return claim;
    }

    private static void addMeanings(Graph graph, Node claim, Node role, List<Actor> actors, ArticleJudge judge) {
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            MentionStatements.addMeaning(
                    graph,
                    ClaimStatements.mention(claim, role, i),
                    actor.entity(),
                    judge.entity(actor.text(), actor.entity()));
        }
    }

    private static Node entity(Actor actor) {
        return entity(actor.entity());
    }

    private static Node entity(Entity entity) {
        return Iris.entity(entity.id());
    }
}
