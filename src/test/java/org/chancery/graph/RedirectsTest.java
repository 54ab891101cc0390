package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

class RedirectsTest {
    private static final Node OLD = Iris.event("event-old");
    private static final Node NEW = Iris.event("event-new");
    private static final Node OTHER = Iris.event("event-other");
    private static final Instant NOW = Instant.parse("2025-11-05T12:00:00Z");

    @Test
    void anEventThatWasMergedLeadsToWhereMostOfItsClaimsAre() {
        Graph before = events(Map.of("claim-1", OLD, "claim-2", OLD, "claim-3", OLD));
        Graph after = events(Map.of("claim-1", NEW, "claim-2", OTHER, "claim-3", NEW));

        assertThat(Redirects.ofEvents(before, after)).isEqualTo(Map.of(OLD, Optional.of(NEW)));
    }

    @Test
    void anEventWhoseClaimsAreGoneLeadsNowhere() {
        assertThat(Redirects.ofEvents(events(Map.of("claim-1", OLD)), events(Map.of("claim-2", NEW))))
                .isEqualTo(Map.of(OLD, Optional.empty()));
    }

    @Test
    void anEventThatIsStillThereNeedsNoRedirect() {
        Graph before = events(Map.of("claim-1", OLD, "claim-2", OTHER));
        Graph after = events(Map.of("claim-1", OLD, "claim-2", OLD));

        assertThat(Redirects.ofEvents(before, after)).isEqualTo(Map.of(OTHER, Optional.of(OLD)));
    }

    @Test
    void somebodyWhomTheCatalogueHasLearntLeadsToTheirItem() {
        Graph before = EntityGraph.of(List.of(FixtureEntities.ENVOY, FixtureEntities.XI), id -> List.of());
        var known = new org.chancery.entity.Entity(
                "Q900000001",
                "Rowan Ellery",
                org.chancery.entity.EntityType.PERSON,
                Optional.of("Q30"),
                Optional.of("USA"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());

        assertThat(Redirects.ofEntities(
                        before, EntityGraph.of(List.of(known), id -> List.of()), id -> Optional.empty()))
                .isEqualTo(Map.of(Iris.entity(FixtureEntities.ENVOY.id()), Optional.of(Iris.entity("Q900000001"))));
        assertThat(Redirects.ofEntities(
                        before,
                        EntityGraph.of(List.of(FixtureEntities.TRUMP), id -> List.of()),
                        id -> Optional.empty()))
                .as("nobody of that name")
                .isEqualTo(Map.of(Iris.entity(FixtureEntities.ENVOY.id()), Optional.empty()));
    }

    @Test
    void theHistoryTellsWhenAndWhereto() {
        Graph history = history(GraphFactory.createDefaultGraph(), Map.of(OLD, Optional.of(NEW)), NEW);

        assertThat(replacement(history, OLD)).contains(NEW);
        assertThat(Values.text(history, OLD, Reused.INVALIDATED_AT)).isEqualTo("2025-11-05T12:00:00Z");
    }

    @Test
    void aRedirectToWhatIsGoneNowLeadsOn() {
        Graph first = history(GraphFactory.createDefaultGraph(), Map.of(OLD, Optional.of(OTHER)), OTHER);

        assertThat(replacement(history(first, Map.of(OTHER, Optional.of(NEW)), NEW), OLD))
                .contains(NEW);
        assertThat(replacement(history(first, Map.of(OTHER, Optional.empty()), NEW), OLD))
                .isEmpty();
    }

    @Test
    void whatIsGoneLaterStandsBesideWhatWasGoneBefore() {
        Graph first = history(GraphFactory.createDefaultGraph(), Map.of(OLD, Optional.of(NEW)), NEW);
        Map<Node, Optional<Node>> later =
                Redirects.ofEvents(events(Map.of("claim-1", OTHER)), events(Map.of("claim-1", NEW)));

        Graph second = history(first, later, NEW);

        assertThat(replacement(second, OLD)).contains(NEW);
        assertThat(replacement(second, OTHER)).contains(NEW);
    }

    @Test
    void whatComesBackLosesItsEntry() {
        Graph first = history(GraphFactory.createDefaultGraph(), Map.of(OLD, Optional.of(NEW)), NEW);

        assertThat(history(first, Map.of(), OLD, NEW).isEmpty()).isTrue();
    }

    private static Graph history(Graph before, Map<Node, Optional<Node>> gone, Node... used) {
        return HistoryGraph.of(before, gone, Set.copyOf(Arrays.asList(used))::contains, NOW);
    }

    private static Optional<Node> replacement(Graph history, Node old) {
        return Values.of(history, old, DCTerms.isReplacedBy.asNode());
    }

    private static Graph events(Map<String, Node> claims) {
        Graph graph = GraphFactory.createDefaultGraph();
        claims.forEach((claim, event) -> {
            Statements.about(graph, event).types(Dip.Event);
            Statements.about(graph, Iris.claim(claim)).add(Dip.about, event);
        });
        return graph;
    }
}
