package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.article.Article;
import org.chancery.assemble.Event;
import org.chancery.event.Claim;
import org.chancery.event.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedTest {
    private static final ShapeCheck SHAPES = ShapeCheck.load();

    private static final Graph ENTITIES = EntityGraph.of(FixtureEntities.ALL, FixtureEntities::tenures);

    static Stream<Article> articles() {
        return Fixtures.ARTICLES.stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void acceptsAllThatIsFiledOfAnArticle(Article article) {
        CheckedFiling checked = CheckedFiling.of(Fixtures.filing(article), SHAPES);

        assertThat(checked.rejected()).isEmpty();
        assertThat(checked.filing()).isEqualTo(Fixtures.filing(article));
    }

    @Test
    void acceptsTheEvents() {
        CheckedEvents checked =
                CheckedEvents.of(FixtureEvents.ALL, Fixtures.STORIES, Graph.emptyGraph, ENTITIES, SHAPES);

        assertThat(checked.rejected()).isEmpty();
        assertThat(checked.events()).isEqualTo(FixtureEvents.ALL);
    }

    @Test
    void leavesOutAClaimThatBreaksARuleAndKeepsTheOthers() {
        Evidence evidence = Fixtures.THREAT.evidence();
        Claim wrong = with(new Evidence(
                evidence.quote(), evidence.start(), evidence.end(), evidence.trigger(), evidence.end() + 7));
        Filing filing = new Filing(Fixtures.A, List.of(wrong, Fixtures.TALKS), List.of(), "digest");

        CheckedFiling checked = CheckedFiling.of(filing, SHAPES);

        assertThat(checked.filing().claims()).containsExactly(Fixtures.TALKS);
        assertThat(checked.rejected())
                .singleElement()
                .asString()
                .contains("article a, characters " + evidence.start(), "Threat", "The trigger begins in the sentence.");
    }

    @Test
    void leavesOutAClaimThatQuotesWhatTheArticleDoesNotSay() {
        Evidence evidence = Fixtures.THREAT.evidence();
        Claim wrong = with(new Evidence(
                evidence.quote(),
                evidence.start() + 1,
                evidence.end() + 1,
                evidence.trigger(),
                evidence.triggerStart()));
        Filing filing = new Filing(Fixtures.A, List.of(wrong, Fixtures.TALKS), List.of(), "digest");

        CheckedFiling checked = CheckedFiling.of(filing, SHAPES);

        assertThat(checked.filing().claims()).containsExactly(Fixtures.TALKS);
        assertThat(checked.rejected()).singleElement().asString().contains("does not stand at");
    }

    @Test
    void leavesOutAnEventThatBreaksARuleAndKeepsTheOthers() {
        Event wrong = with(FixtureEvents.RUMOUR, FixtureEvents.RUMOUR.claims().size() + 1);

        CheckedEvents checked = CheckedEvents.of(
                List.of(wrong, FixtureEvents.MEETING), Fixtures.STORIES, Graph.emptyGraph, ENTITIES, SHAPES);

        assertThat(checked.events()).containsExactly(FixtureEvents.MEETING);
        assertThat(checked.graph().contains(Iris.event(wrong.id()), Node.ANY, Node.ANY))
                .isFalse();
        assertThat(checked.rejected())
                .singleElement()
                .asString()
                .contains(wrong.id(), "no more than the claims", "Not so: \"2\"");
    }

    @Test
    void checksOnlyEventsThatAreNotWrittenYet() {
        Event wrong = with(FixtureEvents.RUMOUR, FixtureEvents.RUMOUR.claims().size() + 1);
        Graph written = EventGraph.of(List.of(wrong), Map.of());

        assertThat(CheckedEvents.of(List.of(wrong), Map.of(), written, ENTITIES, SHAPES)
                        .rejected())
                .as("the same is there already")
                .isEmpty();
        written.add(Iris.event(wrong.id()), Dip.place, Iris.entity("Q884"));
        assertThat(CheckedEvents.of(List.of(wrong), Map.of(), written, ENTITIES, SHAPES)
                        .rejected())
                .as("something else is there")
                .hasSize(1);
    }

    private static Event with(Event event, int sources) {
        return new Event(
                event.id(),
                event.type(),
                event.label(),
                event.initiators(),
                event.recipients(),
                event.place(),
                event.topic(),
                event.amounts(),
                event.dates(),
                event.status(),
                event.disputed(),
                event.claims(),
                sources,
                event.firstReported(),
                event.lastReported(),
                event.states(),
                event.partOf());
    }

    private static Claim with(Evidence evidence) {
        Claim claim = Fixtures.THREAT;
        return new Claim(
                claim.id(),
                claim.article(),
                claim.type(),
                claim.cameo(),
                claim.status(),
                claim.source(),
                claim.target(),
                claim.place(),
                claim.time(),
                claim.reported(),
                claim.attributedTo(),
                evidence,
                claim.amounts(),
                claim.topic(),
                claim.rule(),
                claim.confidence(),
                claim.headline());
    }
}
