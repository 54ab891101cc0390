package org.chancery.entity.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.judgement.Decision.Described;
import org.junit.jupiter.api.Test;

class ArticleJudgeTest {
    private static final Catalogue CATALOGUE = BundledCatalogue.load();
    private static final LocalDate DAY = LocalDate.of(2025, 10, 27);
    private static final Entity TRUMP = linked("Q22686");
    private static final Entity ENVOY = UnlinkedEntities.entity(
            "Rowan Ellery", EntityType.PERSON, Optional.of("Q142"), Optional.of("FRA"), Optional.of("GOV"));
    private static final Entity SHORT =
            UnlinkedEntities.entity("Ellery", EntityType.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    private static final List<Naming> NAMINGS = List.of(
            naming("Donald Trump", TRUMP, 0, 1),
            naming("Trump", TRUMP, 20, 4),
            naming("Rowan Ellery", ENVOY, 40, 1),
            naming("Ellery", ENVOY, 60, 2),
            naming("Washington", linked("Q61"), 80, 1),
            naming("China", linked("Q148"), 90, 1));

    @Test
    void withoutAJudgementEverythingIsAsItWasFound() {
        ArticleJudge judge = judge();

        NAMINGS.forEach(naming -> assertThat(judge.entity(naming)).isSameAs(naming.entity()));
        assertThat(judge.entity("he", TRUMP)).isSameAs(TRUMP);
        assertThat(judge.entity("Washington", linked("Q30"))).isEqualTo(linked("Q30"));
    }

    @Test
    void aJudgementOfAnEntityHoldsForAllItsNamesAndForPronouns() {
        ArticleJudge judge = judge(judged(ENVOY.id(), "", link("Q15031")));

        assertThat(judge.entity("French envoy Rowan Ellery", ENVOY).id()).isEqualTo("Q15031");
        assertThat(judge.entity("Ellery", ENVOY).id()).isEqualTo("Q15031");
        assertThat(judge.entity("he", ENVOY).id()).isEqualTo("Q15031");
        assertThat(judge.entity("Trump", TRUMP)).isSameAs(TRUMP);
    }

    @Test
    void aPersonIsOfTheOfficeHeldOnTheDayOfTheArticle() {
        Judgement biden = judged(ENVOY.id(), "", link("Q6279"));

        Entity in2025 = judge(biden).entity("Ellery", ENVOY);
        Entity in2023 = ArticleJudge.of(
                        "a", Optional.of(LocalDate.of(2023, 5, 1)), NAMINGS, Judgements.of(List.of(biden)), CATALOGUE)
                .entity("Ellery", ENVOY);

        assertThat(in2025.sector()).contains("ELI");
        assertThat(in2023.sector()).contains("GOV");
        assertThat(in2025.countryCode()).contains("USA");
    }

    @Test
    void aJudgementOfOneNameHoldsWhereItStandsAndPronounsGoWithTheUsualName() {
        ArticleJudge judge = judge(judged(TRUMP.id(), "Donald Trump", link("Q15031")));

        assertThat(judge.entity("President Donald Trump", TRUMP).id()).isEqualTo("Q15031");
        assertThat(judge.entity("Trump", TRUMP).id()).isEqualTo("Q22686");
        assertThat(judge.entity("he", TRUMP).id()).isEqualTo("Q22686");
    }

    @Test
    void aWrongLinkThatIsTakenAwayLeavesOneLocalEntityForAllNamesThatBelongTogether() {
        ArticleJudge judge = judge(judged(TRUMP.id(), "", new Decision.Nothing(Optional.empty())));

        Entity whole = judge.entity("Donald Trump", TRUMP);
        assertThat(whole.id()).isEqualTo(UnlinkedEntities.id("Donald Trump", EntityType.PERSON));
        assertThat(whole.country()).isEmpty();
        assertThat(judge.entity("Trump", TRUMP)).isEqualTo(whole);
        assertThat(judge.entity("he", TRUMP)).isEqualTo(whole);
    }

    @Test
    void whatIsNotLinkedStaysItselfWithoutALink() {
        assertThat(judge(judged(ENVOY.id(), "", new Decision.Nothing(Optional.empty())))
                        .entity("Ellery", ENVOY))
                .isSameAs(ENVOY);
    }

    @Test
    void anItemBeyondTheCatalogueKeepsWhatTheArticleTells() {
        Entity judged = judge(judged(
                        ENVOY.id(),
                        "",
                        new Decision.Link("Q900000001", Optional.of(new Described("R. B. Ellery", EntityType.PERSON)))))
                .entity("Ellery", ENVOY);

        assertThat(judged.label()).isEqualTo("R. B. Ellery");
        assertThat(judged.countryCode()).contains("FRA");
        assertThat(judged.sector()).contains("GOV");
        assertThat(judged.aliases()).containsExactly("Rowan Ellery");
        assertThat(judged.isLinked()).isTrue();
    }

    @Test
    void theSameAsAnotherGoesWhereThatGoes() {
        Decision same = new Decision.Same(ENVOY.id(), new Described("Rowan Ellery", EntityType.PERSON));
        Judgement merged = judged(SHORT.id(), "", same);

        assertThat(judge(merged).entity("he", SHORT).id()).isEqualTo(ENVOY.id());
        assertThat(judge(merged).entity("he", SHORT).label()).isEqualTo("Rowan Ellery");
        assertThat(judge(merged, judged(ENVOY.id(), "", link("Q15031")))
                        .entity("he", SHORT)
                        .id())
                .isEqualTo("Q15031");
        assertThat(judge(merged, judged(ENVOY.id(), "", new Decision.Nothing(Optional.empty())))
                        .entity("he", SHORT)
                        .id())
                .isEqualTo(ENVOY.id());
    }

    @Test
    void aSeatThatMeansSomethingElseActsForItself() {
        ArticleJudge judge = judge(judged("Q61", "", new Decision.Nothing(Optional.of(EntityType.PERSON))));

        assertThat(judge.entity("Washington", linked("Q30")).id())
                .isEqualTo(UnlinkedEntities.id("Washington", EntityType.PERSON));
        assertThat(judge.entity("the United States", linked("Q30")).id()).isEqualTo("Q30");
        assertThat(judge(judged("Q61", "", link("Q956")))
                        .entity("Washington", linked("Q30"))
                        .id())
                .as("Beijing")
                .isEqualTo("Q148");
    }

    private static ArticleJudge judge(Judgement... judgements) {
        return ArticleJudge.of("a", Optional.of(DAY), NAMINGS, Judgements.of(Arrays.asList(judgements)), CATALOGUE);
    }

    private static Judgement judged(String entity, String form, Decision decision) {
        return new Judgement(new JudgementKey(entity, Optional.of(form), Optional.empty()), decision);
    }

    private static Decision link(String item) {
        return new Decision.Link(item, Optional.empty());
    }

    private static Entity linked(String item) {
        return CATALOGUE.entity(item).orElseThrow();
    }

    private static Naming naming(String words, Entity entity, int start, int places) {
        return new Naming(words, entity, 0.9, List.of(), start, start + words.length(), places);
    }
}
