package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.TestAnnotator;
import org.chancery.time.TimeTagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The linker on the sentences of links.tsv. */
class LinkerTest {
    private static Linker linker;

    record Case(String what, Optional<LocalDate> day, String text, List<String> expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    static void load() {
        linker = new Linker(BundledCatalogue.load());
    }

    static Stream<Case> cases() {
        return Table.read(LinkerTest.class, "links.tsv", 4).stream()
                .map(row -> new Case(
                        row.get(0),
                        row.get(1).equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(row.get(1))),
                        row.get(2).replace("\\n", "\n"),
                        List.of(row.get(3).split(" ; "))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesMeanWhatTheTableSays(Case given) {
        List<EntityMention> mentions = link(given);

        assertThat(given.expected().stream()
                        .map(expected -> found(expected, given.text(), mentions))
                        .toList())
                .isEqualTo(given.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mentionsAreTheWordsTheyCoverInOrderAndApart(Case given) {
        int end = 0;
        for (EntityMention mention : link(given)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.text()).isEqualTo(given.text().substring(mention.start(), mention.end()));
            assertThat(mention.score()).isBetween(0.0, 1.0);
            end = mention.end();
        }
    }

    @Test
    void whatSurroundsAnUnknownPersonTellsCountryAndSector() {
        Entity entity = only("China's vice commerce minister, Li Chenggang, spoke.", "Li Chenggang");

        assertThat(entity.country()).contains("Q148");
        assertThat(entity.countryCode()).contains("CHN");
        assertThat(entity.sector()).contains("GOV");
        assertThat(entity.id()).startsWith("x-lichengang-");
    }

    @Test
    void aSeatWithoutIdStandsForItsCountry() {
        Entity entity = only("The Blue House denied it.", "Blue House");

        assertThat(entity.isLinked()).isFalse();
        assertThat(entity.standsFor()).contains("Q884");
        assertThat(entity.type()).isEqualTo(EntityType.PLACE);
    }

    @Test
    void aPalaceIsAPlace() {
        assertThat(only("They met at the Imperial Palace in Tokyo.", "Imperial Palace")
                        .type())
                .isEqualTo(EntityType.PLACE);
    }

    @Test
    void anUnknownBodyBelongsToTheCountryInItsName() {
        Entity entity = only("The Libyan National Army advanced.", "Libyan National Army");

        assertThat(entity.countryCode()).contains("LBY");
        assertThat(entity.sector()).contains("MIL");
        assertThat(entity.type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void theShortenedNameOfAnUnknownPersonIsTheSameEntity() {
        List<EntityMention> mentions = linker.link(
                TestAnnotator.tagged("Envoy Bogdan Testerov arrived. Testerov was late.", Optional.empty()), List.of());

        assertThat(mentions.stream().map(mention -> mention.entity().id()).distinct())
                .hasSize(1);
        assertThat(mentions).hasSize(2);
    }

    @Test
    void theSectorOfAPersonFollowsTheOfficeOfTheDay() {
        String text = "Angela Merkel is not in the catalogue, but Barack Obama is.";

        assertThat(only(text, "Barack Obama", LocalDate.of(2012, 5, 1)).sector())
                .contains("GOV");
        assertThat(only(text, "Barack Obama", LocalDate.of(2022, 5, 1)).sector())
                .contains("ELI");
    }

    @Test
    void theParseIsNotLookedAt() {
        AnnotatedArticle article =
                TestAnnotator.tagged("Japan's prime minister met Xi Jinping.", Optional.of(LocalDate.of(2025, 10, 30)));

        assertThat(article.sentences()).noneMatch(sentence -> sentence.isParsed());
        assertThat(linker.link(article, List.of()))
                .isEqualTo(linker.link(article, List.of()))
                .hasSize(2);
    }

    private static Entity only(String text, String words) {
        return only(text, words, LocalDate.of(2025, 10, 25));
    }

    private static Entity only(String text, String words, LocalDate day) {
        return linker.link(TestAnnotator.tagged(text, Optional.of(day)), List.of()).stream()
                .filter(mention -> mention.text().equals(words))
                .map(EntityMention::entity)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is no mention of: " + text));
    }

    private static List<EntityMention> link(Case given) {
        AnnotatedArticle article = TestAnnotator.tagged(given.text(), given.day());
        return linker.link(article, new TimeTagger().tag(article));
    }

    /** What was found for an expectation, written as the expectation is; the expectation itself where it only excludes something else. */
    private static String found(String expected, String text, List<EntityMention> mentions) {
        String[] parts = expected.split("=", 2);
        String[] words = parts[0].split("#", 2);
        int start = start(text, words[0], words.length == 1 ? 1 : Integer.parseInt(words[1]));
        Optional<EntityMention> mention = mentions.stream()
                .filter(other -> other.start() == start && other.text().equals(words[0]))
                .findFirst();
        String meaning = mention.map(LinkerTest::meaning).orElse("-");
        boolean excluded = parts[1].startsWith("-Q") && !parts[1].equals("-" + meaning);
        return parts[0] + "=" + (excluded ? parts[1] : meaning);
    }

    private static int start(String text, String words, int occurrence) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            starts.add(at);
        }
        assertThat(starts).as("the occurrences of " + words + " in: " + text).hasSizeGreaterThanOrEqualTo(occurrence);
        return starts.get(occurrence - 1);
    }

    private static String meaning(EntityMention mention) {
        String form = mention.form() == EntityMention.Form.NAME
                ? ""
                : mention.form().name().toLowerCase(java.util.Locale.ROOT) + " ";
        return mention.entity().wikidata().map(id -> form + id).orElse("NIL");
    }
}
