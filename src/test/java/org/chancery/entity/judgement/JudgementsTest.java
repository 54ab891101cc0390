package org.chancery.entity.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityType;
import org.chancery.entity.judgement.Decision.Described;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final Described LI = new Described("Li", EntityType.PERSON);

    @Test
    void oneArticleCountsBeforeAllAndOneNameBeforeEveryName() {
        Judgements judgements = Judgements.of(List.of(
                judged("Q1", "", "", "Q10"),
                judged("Q1", "Li", "", "Q11"),
                judged("Q1", "", "a", "Q12"),
                judged("Q1", "Li", "a", "Q13")));

        assertThat(target(judgements, "li", "a")).contains("Q13");
        assertThat(target(judgements, "li chenggang", "a")).contains("Q12");
        assertThat(target(judgements, "li", "b")).contains("Q11");
        assertThat(target(judgements, "li chenggang", "b")).contains("Q10");
        assertThat(judgements.find("Q2", Optional.of("li"), Optional.of("a"))).isEmpty();
    }

    @Test
    void aNameIsTheSameHoweverItIsWritten() {
        assertThat(judged("Q1", "Lí  CHENG-GANG", "", "Q2").key())
                .isEqualTo(judged("Q1", "li cheng gang", "", "Q2").key());
    }

    @Test
    void theSameAsLeadsToTheEnd() {
        Judgements judgements =
                Judgements.of(List.of(same("x-a", "x-b"), same("x-b", "x-c"), judged("x-c", "", "", "Q1")));

        assertThat(judgements.target("x-a")).contains("Q1");
        assertThat(judgements.target("Q1")).isEmpty();
    }

    @Test
    void aCircleIsRefused() {
        assertThatThrownBy(() -> Judgements.of(List.of(same("x-a", "x-b"), same("x-b", "x-c"), same("x-c", "x-a"))))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("x-a leads round in a circle");
    }

    @Test
    void twoOfOneKeyAreRefusedWhenTheyDiffer() {
        assertThat(Judgements.of(List.of(judged("Q1", "", "", "Q2"), judged("Q1", "", "", "Q2")))
                        .all())
                .hasSize(1);
        assertThatThrownBy(() -> Judgements.of(List.of(judged("Q1", "Li", "a", "Q2"), judged("Q1", "li", "a", "Q3"))))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("Q1 under the name \"li\" in article a");
    }

    @Test
    void differencesReachWhatLeadsToThem() {
        Judgements before = Judgements.of(List.of(same("x-a", "x-b"), same("x-b", "x-c"), judged("Q1", "", "", "Q2")));
        Judgements after = Judgements.of(List.of(
                same("x-a", "x-b"), same("x-b", "x-c"), judged("Q1", "", "", "Q2"), judged("x-c", "", "", "Q3")));

        assertThat(before.differences(after)).containsExactly("x-a", "x-b", "x-c");
        assertThat(after.differences(before)).containsExactly("x-a", "x-b", "x-c");
        assertThat(after.differences(after)).isEmpty();
    }

    @Test
    void theOrderDoesNotMatter() {
        List<Judgement> all =
                Arrays.asList(judged("Q1", "", "", "Q2"), same("x-a", "x-b"), judged("Q1", "Li", "", "Q3"));
        Judgements forwards = Judgements.of(all);
        Collections.reverse(all);

        assertThat(Judgements.of(all)).isEqualTo(forwards).hasSameHashCodeAs(forwards);
        assertThat(Judgements.of(all).all()).containsExactlyElementsOf(forwards.all());
    }

    private static Optional<String> target(Judgements judgements, String form, String article) {
        return judgements.find("Q1", Optional.of(form), Optional.of(article)).flatMap(j -> j.decision()
                .target());
    }

    private static Judgement judged(String entity, String form, String article, String item) {
        return new Judgement(
                new JudgementKey(entity, Optional.of(form), Optional.of(article).filter(id -> !id.isEmpty())),
                new Decision.Link(item, Optional.empty()));
    }

    private static Judgement same(String entity, String other) {
        return new Judgement(JudgementKey.of(entity), new Decision.Same(other, LI));
    }
}
