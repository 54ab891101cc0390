package org.chancery.entity.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Details;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityType;
import org.chancery.entity.Kind;
import org.chancery.entity.catalogue.Days;
import org.chancery.entity.wikidata.ItemSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooserTest {
    private static final String CHINA = "Q148";
    private static final String JAPAN = "Q17";
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 10, 22));
    private static final Question WEN = new Question("Wen Qiaoli", EntityType.PERSON, DAY, Optional.empty(), Set.of());

    @Test
    void meansTheOnlyOneOfThatName() {
        Verdict verdict = Chooser.choose(WEN, List.of(person("Q1", 3)));
        assertThat(verdict).isEqualTo(new Verdict(Optional.of("Q1"), 0.6, List.of(new Candidate("Q1", 0.6))));
    }

    @Test
    void isSurerWhenTheArticleGivesTheCountryOfTheItem() {
        assertThat(Chooser.choose(of(CHINA), List.of(person("Q1", 3, CHINA))).score())
                .isEqualTo(0.8);
    }

    @Test
    void meansNobodyOfAnotherCountryThanTheArticleSays() {
        assertThat(Chooser.choose(of(CHINA), List.of(person("Q1", 3, JAPAN)))).isEqualTo(Verdict.NOTHING);
        assertThat(Chooser.choose(of(CHINA), List.of(person("Q1", 3, JAPAN, CHINA)))
                        .wikidata())
                .contains("Q1");
    }

    @ParameterizedTest
    @CsvSource({"3,1.6,", "3,1.5,Q1", "1,1,", "1,0,", "1.6,0,Q1", "0.9,0,"})
    void meansTheBetterKnownWhenItIsFarBetterKnown(double first, double second, String meant) {
        List<ItemSketch> both = List.of(person("Q2", second), person("Q1", first));
        assertThat(Chooser.choose(WEN, both).wikidata()).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void tellsWhoItCouldBeWhenItCannotTellWho() {
        Verdict verdict = Chooser.choose(WEN, List.of(person("Q2", 2), person("Q1", 2)));
        assertThat(verdict.wikidata()).isEmpty();
        assertThat(verdict.score()).isZero();
        assertThat(verdict.candidates()).containsExactly(new Candidate("Q1", 0.15), new Candidate("Q2", 0.15));
    }

    @Test
    void theCountryOfTheArticleWeighsMoreThanFame() {
        List<ItemSketch> both = List.of(person("Q1", 3, JAPAN), person("Q2", 1, CHINA));
        assertThat(Chooser.choose(of(CHINA), both).wikidata()).contains("Q2");
    }

    @Test
    void yetSomebodyFarBetterKnownOfThatNameIsInTheWay() {
        List<ItemSketch> both = List.of(person("Q1", 6, JAPAN), person("Q2", 1, CHINA));
        assertThat(Chooser.choose(of(CHINA), both).wikidata()).isEmpty();
    }

    @Test
    void whatIsBetterKnownAndOfAnotherKindIsInTheWay() {
        assertThat(Chooser.choose(WEN, List.of(person("Q1", 2), film("Q2", 2.1)))
                        .wikidata())
                .isEmpty();
        assertThat(Chooser.choose(WEN, List.of(person("Q1", 2), film("Q2", 1.9)))
                        .wikidata())
                .contains("Q1");
    }

    @Test
    void aNameOfOneWordMustBeFarBetterKnownThanAllElseOfThatName() {
        Question morgan = new Question("Tarmoun", EntityType.ORGANIZATION, DAY, Optional.empty(), Set.of());
        ItemSketch bank = sketch("Q1", Kind.COMPANY, 3, "Tarmoun", Details.NONE);
        assertThat(Chooser.choose(morgan, List.of(bank, sketch("Q2", Kind.CITY, 1.6, "Tarmoun", Details.NONE)))
                        .wikidata())
                .isEmpty();
        assertThat(Chooser.choose(morgan, List.of(bank, sketch("Q2", Kind.CITY, 1.5, "Tarmoun", Details.NONE)))
                        .wikidata())
                .contains("Q1");
    }

    @Test
    void pagesThatListThoseOfANameAreNoneOfThem() {
        ItemSketch page = new ItemSketch(
                "Q2", Optional.empty(), true, false, false, List.of("Wen Qiaoli"), 5, Details.NONE, false, List.of());
        assertThat(Chooser.choose(WEN, List.of(page, person("Q1", 2))).wikidata())
                .contains("Q1");
    }

    @Test
    void comparesNamesAsTheCatalogueDoes() {
        Question written = new Question("WEN Qiao-Li", EntityType.PERSON, DAY, Optional.empty(), Set.of());
        assertThat(Chooser.bears(sketch("Q1", Kind.PERSON, 2, "Wén Qiao Li", Details.NONE), written.name()))
                .isTrue();
        assertThat(Chooser.choose(WEN, List.of(sketch("Q1", Kind.PERSON, 2, "Wen Qiaoli Wu", Details.NONE))))
                .isEqualTo(Verdict.NOTHING);
    }

    @Test
    void whomTheLinkerFoundUnlikelyIsNotMeant() {
        Question weighed = new Question("Wen Qiaoli", EntityType.PERSON, DAY, Optional.empty(), Set.of("Q1"));
        assertThat(Chooser.choose(weighed, List.of(person("Q1", 4)))).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void whatNoCatalogueWouldHoldIsMeantOnlyInItsCountry() {
        ItemSketch obscure = obscure("Q1", 1.2, CHINA);
        assertThat(Chooser.choose(WEN, List.of(obscure))).isEqualTo(Verdict.NOTHING);
        assertThat(Chooser.choose(of(CHINA), List.of(obscure)).wikidata()).contains("Q1");
    }

    /** Seventeen pages are too few for a catalogue, and still as good a reading of the name as twenty-one. */
    @ParameterizedTest
    @CsvSource({"2.76,2.58,", "2.76,2.0,Q1", "1.24,0.98,", "1.24,0,Q1"})
    void theLivingOfThatNameWhomNoCatalogueWouldHoldAreInTheWay(double known, double other, String meant) {
        List<ItemSketch> both = List.of(person("Q1", known), obscure("Q2", other, JAPAN));
        assertThat(Chooser.choose(WEN, both).wikidata()).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void aClassIsNotMeant() {
        ItemSketch banks = new ItemSketch(
                "Q1",
                Optional.of(Kind.ORGANIZATION),
                false,
                true,
                true,
                List.of("Reserve Bank"),
                4,
                Details.NONE,
                false,
                List.of());
        Question bank = new Question("Reserve Bank", EntityType.ORGANIZATION, DAY, Optional.empty(), Set.of());
        assertThat(Chooser.choose(bank, List.of(banks))).isEqualTo(Verdict.NOTHING);
    }

    @ParameterizedTest(name = "{0} {1} {2}, article of {3}: {4}")
    @CsvSource({
        "PERSON, 1960-01-01, 2025-03-01, 2025-10-22, true",
        "PERSON, 1960-01-01, 2024-10-23, 2025-10-22, true",
        "PERSON, 1960-01-01, 2024-10-21, 2025-10-22, false",
        "PERSON, 1960-01-01, 2024, 2025-10-22, true",
        "PERSON, 1960, , 1975-01-01, false",
        "PERSON, 1960, , 1976-02-01, true",
        "PERSON, 1919-01-01, , 2025-10-22, false",
        "PERSON, 1921-01-01, , 2025-10-22, true",
        "PERSON, , , 2025-10-22, true",
        "PERSON, 1960-01-01, 2025-03-01, , false",
        "PERSON, 1960-01-01, , , true",
        "COMPANY, 1960-01-01, 2023-01-01, 2025-10-22, true",
        "COMPANY, 1960-01-01, 2022-01-01, 2025-10-22, false",
        "COMPANY, 2027-01-01, , 2025-10-22, true",
        "COMPANY, 2028-01-01, , 2025-10-22, false",
        "CITY, 1200, , 2025-10-22, true"
    })
    void liveWhenTheArticleIsWritten(Kind kind, String start, String end, LocalDate day, boolean lives) {
        Details life = Details.lasting(Days.parse(text(start)), Days.parse(text(end)));
        Question question =
                new Question("Wen Qiaoli", kind.type(), Optional.ofNullable(day), Optional.empty(), Set.of());
        assertThat(Chooser.choose(question, List.of(sketch("Q1", kind, 3, "Wen Qiaoli", life)))
                        .wikidata())
                .isEqualTo(lives ? Optional.of("Q1") : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, PERSON, true", "PERSON, COMPANY, false", "ORGANIZATION, COMPANY, true", "ORGANIZATION, MILITANT, true",
        "ORGANIZATION, PERSON, false", "GROUP, PARTY, true", "PLACE, CITY, true", "PLACE, COUNTRY, true",
        "PLACE, ORGANIZATION, false", "OTHER, AGREEMENT, false"
    })
    void isOfTheKindThatTheArticleTakesItFor(EntityType type, Kind kind, boolean fits) {
        Question question = new Question("Wen Qiaoli", type, DAY, Optional.empty(), Set.of());
        assertThat(Chooser.choose(question, List.of(sketch("Q1", kind, 3, "Wen Qiaoli", Details.NONE)))
                        .wikidata()
                        .isPresent())
                .isEqualTo(fits);
    }

    @Test
    void theOrderInWhichTheServiceFindsThemDoesNotMatter() {
        List<ItemSketch> one = List.of(person("Q10", 2), person("Q9", 2), film("Q8", 1));
        List<ItemSketch> other = List.of(film("Q8", 1), person("Q9", 2), person("Q10", 2));
        assertThat(Chooser.choose(WEN, one)).isEqualTo(Chooser.choose(WEN, other));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static Question of(String country) {
        return new Question("Wen Qiaoli", EntityType.PERSON, DAY, Optional.of(country), Set.of());
    }

    private static ItemSketch person(String id, double prior, String... countries) {
        return new ItemSketch(
                id,
                Optional.of(Kind.PERSON),
                false,
                false,
                true,
                List.of("Wen Qiaoli"),
                prior,
                Details.NONE,
                false,
                List.of(countries));
    }

    private static ItemSketch obscure(String id, double prior, String country) {
        return new ItemSketch(
                id,
                Optional.of(Kind.PERSON),
                false,
                false,
                false,
                List.of("Wen Qiaoli"),
                prior,
                Details.NONE,
                false,
                List.of(country));
    }

    private static ItemSketch film(String id, double prior) {
        return new ItemSketch(
                id,
                Optional.empty(),
                false,
                false,
                false,
                List.of("Wen Qiaoli"),
                prior,
                Details.NONE,
                false,
                List.of());
    }

    private static ItemSketch sketch(String id, Kind kind, double prior, String name, Details life) {
        return new ItemSketch(
                id,
                Optional.of(kind),
                false,
                false,
                true,
                List.of(name),
                prior,
                life,
                life.end().isPresent(),
                List.of());
    }
}
