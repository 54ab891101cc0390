package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.assemble.Event;
import org.chancery.assemble.EventDates;
import org.chancery.assemble.EventState;
import org.chancery.entity.Entity;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.time.DateBounds;

/** The graph of what assembly decides: events with their states, which event a claim is about, and which story an article belongs to. */
public final class EventGraph {
    private static final Set<String> INTERNATIONAL_BODIES = Set.of("IGO", "NGO", "MNC");

    private EventGraph() {}

    /**
     * The statements for the graph {@link Graphs#EVENTS}.
     *
     * @param storyByArticle for each article, by id, the article that stands for all copies of its story
     */
    public static Graph of(Collection<Event> events, Map<String, String> storyByArticle) {
        Graph graph = GraphFactory.createDefaultGraph();
        events.forEach(event -> add(graph, event));
        storyByArticle.forEach(
                (article, story) -> about(graph, Iris.article(article)).add(Dip.story, Iris.article(story)));
        return graph;
    }

    private static void add(Graph graph, Event event) {
        Node node = Iris.event(event.id());
        event.type().lineage().forEach(type -> about(graph, node).types(Dip.type(type)));
        about(graph, node)
                .types(Dip.Event, Reused.SEM_EVENT)
                .add(Dip.eventType, Dip.type(event.type()))
                .add(RDFS.label.asNode(), Literals.english(event.label()))
                .addIf(Dip.place, event.place(), EventGraph::entity)
                .addIf(Dip.topic, event.topic(), Literals::english)
                .addIf(Dip.partOf, event.partOf(), Iris::event)
                .add(Dip.status, Dip.status(event.status()))
                .addAll(Dip.disputed, event.disputed(), EventGraph::disputed)
                .add(Dip.claimCount, Literals.integer(event.claims().size()))
                .add(Dip.sourceCount, Literals.integer(event.sourceCount()))
                .addIf(Dip.firstReported, event.firstReported(), Literals::date)
                .addIf(Dip.lastReported, event.lastReported(), Literals::date);
        addParties(graph, node, event);
        event.dates().ifPresent(dates -> addDates(graph, node, dates));
        event.amounts().forEach(amount -> addAmount(graph, node, amount));
        event.states().forEach(state -> addState(graph, node, state));
        for (Claim claim : event.claims()) {
            about(graph, Iris.claim(claim.id())).add(Dip.about, node);
        }
    }

    private static void addParties(Graph graph, Node node, Event event) {
        List<Entity> participants = Stream.concat(event.initiators().stream(), event.recipients().stream())
                .toList();
        Set<Node> sides = sides(participants);
        about(graph, node)
                .addAll(Dip.initiator, event.initiators(), EventGraph::entity)
                .addAll(Dip.recipient, event.recipients(), EventGraph::entity)
                .addAll(Dip.participant, participants, EventGraph::entity)
                .addAll(Dip.side, sides, side -> side)
                .add(Dip.international, Literals.flag(sides.size() > 1));
    }

    /** The countries of the participants: never the seat of an international body. */
    private static Set<Node> sides(List<Entity> participants) {
        Set<Node> sides = new LinkedHashSet<>();
        for (Entity participant : participants) {
            if (participant.countryCode().filter(INTERNATIONAL_BODIES::contains).isEmpty()) {
                participant.country().map(Iris::entity).ifPresent(sides::add);
            }
        }
        return sides;
    }

    private static void addDates(Graph graph, Node node, EventDates dates) {
        DateBounds bounds = dates.bounds();
        about(graph, node)
                .addIf(Dip.earliest, bounds.earliest(), Literals::date)
                .addIf(Dip.latest, bounds.latest(), Literals::date)
                .addIf(Dip.latestStart, dates.latestStart(), Literals::date)
                .addIf(Dip.earliestEnd, dates.earliestEnd(), Literals::date)
                .add(Dip.date, Literals.edtf(bounds.edtf()))
                .addAll(Dip.inMonth, Months.touched(bounds), Literals::month)
                .addAll(Dip.inYear, Months.yearsBeyond(bounds), Literals::year);
    }

    private static void addAmount(Graph graph, Node event, Amount amount) {
        Node node = Iris.minted("amount", event.getURI(), amount.value(), amount.unit(), amount.modifier());
        about(graph, event).add(Dip.amount, node);
        AmountStatements.add(graph, node, amount);
    }

    private static void addState(Graph graph, Node event, EventState state) {
        Node node = Iris.minted("state", event.getURI(), state.knownFrom());
        about(graph, node)
                .types(Dip.EventState)
                .add(Dip.stateOf, event)
                .add(Dip.knownFrom, Literals.date(state.knownFrom()))
                .add(Dip.knownUntil, Literals.date(state.knownUntil().orElse(Literals.NO_END)))
                .add(Dip.status, Dip.status(state.status()))
                .addIf(
                        Dip.earliest,
                        state.dates().flatMap(dates -> dates.bounds().earliest()),
                        Literals::date)
                .addIf(Dip.latest, state.dates().flatMap(dates -> dates.bounds().latest()), Literals::date)
                .addIf(Dip.place, state.place(), EventGraph::entity)
                .add(Dip.claimCount, Literals.integer(state.claimCount()))
                .add(Dip.sourceCount, Literals.integer(state.sourceCount()));
    }

    private static Node entity(Entity entity) {
        return Iris.entity(entity.id());
    }

    private static Node disputed(String property) {
        return switch (property) {
            case "date" -> Dip.date;
            case "place" -> Dip.place;
            case "status" -> Dip.status;
            default -> throw new GraphException("no property of an event can be disputed by the name of " + property);
        };
    }
}
