package org.chancery.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.entity.Entity;
import org.chancery.event.Actor;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Evidence;
import org.chancery.event.JudgedClaims;
import org.chancery.event.Status;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;

/** Reads claims back from the graph of an article, so that events can be assembled over a whole store without reading an article again. */
public final class ClaimReader {
    private final Function<String, Optional<Entity>> linked;

    /** @param linked finds the entities of Wikidata by id; the others are described by the article */
    public ClaimReader(Function<String, Optional<Entity>> linked) {
        this.linked = linked;
    }

    /**
     * The claims of an article, by their place in it.
     *
     * @throws GraphException when a claim is incomplete
     */
    public List<Claim> read(Graph article) {
        return claims(article, claim -> {
            Claim read = read(article, claim, mention -> MentionStatements.read(article, mention, linked));
            return isJudged(article, claim) ? JudgedClaims.parted(read) : read;
        });
    }

    /** The claims of an article as they were before any judgement, of the parties that the linker found. */
    List<Claim> found(Graph article) {
        return claims(
                article, claim -> read(article, claim, mention -> MentionStatements.found(article, mention, linked)));
    }

    private static List<Claim> claims(Graph article, Function<Node, Claim> reader) {
        return G.nodesOfTypeAsList(article, Dip.Claim).stream()
                .map(reader)
                .sorted(ORDER)
                .toList();
    }

    private static boolean isJudged(Graph graph, Node claim) {
        return Stream.of(Dip.sourceMention, Dip.targetMention, Dip.placeMention, Dip.speakerMention)
                .flatMap(role -> Values.all(graph, claim, role))
                .anyMatch(mention -> MentionStatements.isJudged(graph, mention));
    }

    /** By article, place in it, and id. */
    public static final Comparator<Claim> ORDER = Comparator.comparing(Claim::article)
            .thenComparing(claim -> claim.evidence().start())
            .thenComparing(claim -> claim.evidence().triggerStart())
            .thenComparing(Claim::id);

    private static Claim read(Graph graph, Node node, Function<Node, Actor> actor) {
        return new Claim(
                Iris.id(node),
                Values.text(graph, Values.one(graph, node, Reused.DERIVED_FROM), DCTerms.identifier.asNode()),
                EventType.of(Dip.localName(Values.one(graph, node, Dip.eventType))),
                Values.string(graph, node, Dip.cameoCode),
                status(graph, node),
                actors(graph, node, Dip.sourceMention, actor),
                actors(graph, node, Dip.targetMention, actor),
                actors(graph, node, Dip.placeMention, actor).stream().findFirst(),
                time(graph, node),
                Values.date(graph, node, Dip.reportedOn),
                actors(graph, node, Dip.speakerMention, actor).stream().findFirst(),
                evidence(graph, node),
                amounts(graph, node),
                Values.string(graph, node, Dip.topic),
                Values.text(graph, node, Dip.rule),
                Values.real(graph, node, Dip.confidence),
                Values.of(graph, node, Dip.inHeadline).isPresent());
    }

    private static Status status(Graph graph, Node node) {
        return Names.constant(Status.class, lowerFirst(Dip.localName(Values.one(graph, node, Dip.saysStatus))));
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<Actor> actors(Graph graph, Node claim, Node role, Function<Node, Actor> actor) {
        return inOrder(graph, claim, role).stream().map(actor).toList();
    }

    private static List<Node> inOrder(Graph graph, Node claim, Node property) {
        return Values.all(graph, claim, property)
                .sorted(Comparator.comparing(node -> Values.integer(graph, node, Dip.order)))
                .toList();
    }

    private static Optional<ClaimTime> time(Graph graph, Node node) {
        return Values.string(graph, node, Dip.timePhrase)
                .map(words -> new ClaimTime(
                        words,
                        Values.text(graph, node, Dip.timeValue),
                        bounds(graph, node),
                        Values.text(graph, node, Dip.timeRule)));
    }

    private static Optional<DateBounds> bounds(Graph graph, Node node) {
        return Values.string(graph, node, Dip.saysDate)
                .map(edtf -> new DateBounds(
                        Values.date(graph, node, Dip.saysEarliest),
                        Values.date(graph, node, Dip.saysLatest),
                        Names.constant(Unit.class, Values.text(graph, node, Dip.saysUnit)),
                        edtf,
                        Boolean.parseBoolean(Values.text(graph, node, Dip.saysApproximately))));
    }

    private static Evidence evidence(Graph graph, Node node) {
        return new Evidence(
                Values.text(graph, node, Dip.quote),
                Values.integer(graph, node, Dip.charStart),
                Values.integer(graph, node, Dip.charEnd),
                Values.text(graph, node, Dip.trigger),
                Values.integer(graph, node, Dip.triggerStart));
    }

    private static List<Amount> amounts(Graph graph, Node claim) {
        return inOrder(graph, claim, Dip.amount).stream()
                .map(amount -> new Amount(
                        Values.text(graph, amount, Dip.words),
                        Values.real(graph, amount, Dip.value),
                        Values.text(graph, amount, Dip.unit),
                        Names.constant(Amount.Modifier.class, Values.text(graph, amount, Dip.modifier))))
                .toList();
    }
}
