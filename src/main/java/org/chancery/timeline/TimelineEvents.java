package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.graph.Dip;
import org.chancery.query.QueryException;

/** Reads the events of a timeline, and all that is said of one event, from a store. */
public final class TimelineEvents {
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final DatasetGraph dataset;
    private final TimelineQueries queries;

    /** @param dataset one whose default graph is the union of its named graphs */
    public TimelineEvents(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.queries = new TimelineQueries(dataset);
    }

    /**
     * The events that the filter lets through, by day, undated ones last.
     *
     * @throws QueryException when nobody is called as the filter's actor, several are, or the type is unknown
     */
    public Timeline find(TimelineFilter filter) {
        return Txn.calculateRead(dataset, () -> {
            List<TimelineEvent> events = complete(queries.ask("events", filter.arguments()));
            return new Timeline(title(filter, events), filter.words(), events);
        });
    }

    private static String title(TimelineFilter filter, List<TimelineEvent> events) {
        return filter.actor()
                .flatMap(actor -> events.stream()
                        .flatMap(event -> Stream.concat(event.initiators().stream(), event.recipients().stream()))
                        .filter(party ->
                                party.id().equals(actor) || party.label().equalsIgnoreCase(actor))
                        .findFirst()
                        .map(Named::label)
                        .or(() -> Optional.of(actor)))
                .map(actor -> "Timeline of " + actor)
                .orElse("Timeline");
    }

    /**
     * All that is said of one event.
     *
     * @param event its id, its IRI, or a part of its label that no other event has
     * @throws TimelineException when there is no such event or several; the message lists them
     */
    public Explanation explain(String event) {
        return Txn.calculateRead(dataset, () -> {
            String found = new EventFinder(queries).find(event);
            List<Answer> rows = queries.ask("event", Map.of("event", found));
            List<TimelineEvent> events = complete(rows);
            if (events.isEmpty()) {
                throw new TimelineException(
                        "no event " + event + " in the store; chancery timeline lists the events there are");
            }
            List<KnownState> states = queries.askOf("states", nodes(rows)).stream()
                    .map(TimelineEvents::state)
                    .toList();
            return new Explanation(events.get(0), states);
        });
    }

    private List<TimelineEvent> complete(List<Answer> rows) {
        List<Node> events = nodes(rows);
        Set<String> seen = new HashSet<>();
        Map<String, List<Answer>> parties = byEvent(queries.askOf("parties", events));
        Map<String, List<Answer>> disputed = byEvent(queries.askOf("disputed", events));
        Map<String, List<Answer>> sentences = byEvent(queries.askOf("sentences", events));
        return rows.stream()
                .filter(row -> seen.add(row.required("event")))
                .map(row -> {
                    Function<Map<String, List<Answer>>, List<Answer>> mine =
                            answers -> answers.getOrDefault(row.required("event"), List.of());
                    return event(row, mine.apply(parties), mine.apply(disputed), mine.apply(sentences));
                })
                .toList();
    }

    private static List<Node> nodes(List<Answer> rows) {
        return rows.stream()
                .flatMap(row -> row.node("event").stream())
                .distinct()
                .toList();
    }

    private static Map<String, List<Answer>> byEvent(List<Answer> answers) {
        Map<String, List<Answer>> byEvent = new HashMap<>();
        answers.forEach(answer -> byEvent.computeIfAbsent(answer.required("event"), e -> new ArrayList<>())
                .add(answer));
        return byEvent;
    }

    private static TimelineEvent event(
            Answer row, List<Answer> parties, List<Answer> disputed, List<Answer> sentences) {
        return new TimelineEvent(
                row.required("event"),
                row.requiredId("event"),
                row.type(),
                row.required("label"),
                row.status(),
                when(row),
                disputed.stream().map(answer -> answer.ontologyName("property")).toList(),
                named(parties, Dip.initiator),
                named(parties, Dip.recipient),
                row.id("place").map(place -> new Named(place, row.required("placeLabel"), row.text("placeSame"))),
                row.id("partOf"),
                row.count("claims"),
                row.count("sources"),
                row.day("firstReported"),
                row.day("lastReported"),
                sentences.stream().map(TimelineEvents::quotation).toList());
    }

    private static List<Named> named(List<Answer> parties, Node role) {
        return parties.stream()
                .filter(party -> party.node("role").equals(Optional.of(role)))
                .map(party -> new Named(party.requiredId("party"), party.required("label"), party.text("same")))
                .toList();
    }

    private static Optional<When> when(Answer row) {
        Optional<LocalDate> earliest = row.day("earliest");
        Optional<LocalDate> latest = row.day("latest");
        if (earliest.isEmpty() && latest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new When(
                earliest,
                latest,
                row.day("latestStart"),
                row.day("earliestEnd"),
                row.text("date").orElse("")));
    }

    private static Quotation quotation(Answer row) {
        String article = withoutPrefix(row.requiredId("article"));
        return new Quotation(
                row.requiredId("claim"),
                article,
                row.id("story").map(TimelineEvents::withoutPrefix).orElse(article),
                row.text("publisher"),
                row.text("headline"),
                row.text("url"),
                row.day("reported"),
                row.status(),
                row.text("date"),
                row.text("phrase"),
                row.text("attributedTo"),
                row.text("quote"),
                Double.parseDouble(row.required("confidence")));
    }

    private static String withoutPrefix(String article) {
        return article.startsWith("article-") ? article.substring("article-".length()) : article;
    }

    private static KnownState state(Answer row) {
        return new KnownState(
                row.day("from").orElseThrow(),
                row.day("until").filter(day -> !day.equals(NO_END)),
                row.status(),
                row.day("earliest"),
                row.day("latest"),
                row.text("placeLabel"),
                row.count("claims"),
                row.count("sources"));
    }
}
