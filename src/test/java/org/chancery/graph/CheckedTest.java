package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.event.Claim;
import org.chancery.event.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedTest {
    private static final ShapeCheck SHAPES = ShapeCheck.load();

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
        CheckedEvents checked = CheckedEvents.of(
                FixtureEvents.ALL,
                Fixtures.STORIES,
                EntityGraph.of(FixtureEntities.ALL, FixtureEntities::tenures),
                SHAPES);

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
