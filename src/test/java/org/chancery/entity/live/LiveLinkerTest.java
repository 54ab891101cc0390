package org.chancery.entity.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityMention.Form;
import org.chancery.entity.EntityType;
import org.chancery.entity.Gender;
import org.chancery.entity.Kind;
import org.chancery.entity.Tenure;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.catalogue.Days;
import org.chancery.entity.index.Stored;
import org.chancery.entity.wikidata.ItemSketch;
import org.chancery.language.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/** What becomes of the mentions of a linker. */
class LiveLinkerTest {
    private static final String TEXT = "Wen Qiaoli met Xi. Wen spoke for the Foreign Ministry.";
    private static final Entity WEN = local("Wen Qiaoli", EntityType.PERSON, Optional.empty());
    private static final Entity XI = BundledCatalogue.load().entity("Q15031").orElseThrow();

    private final Map<String, List<ItemSketch>> namesakes = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private boolean down;

    private final Wikidata service = new Wikidata() {
        @Override
        public String address() {
            return "https://wiki.example/w/api.php";
        }

        @Override
        public Map<String, List<ItemSketch>> namesakes(Collection<String> names) {
            asked.addAll(names);
            Map<String, List<ItemSketch>> found = new LinkedHashMap<>();
            if (!down) {
                names.forEach(name -> found.put(name, namesakes.getOrDefault(name, List.of())));
            }
            return found;
        }

        @Override
        public Known item(String id) {
            return down ? new NoAnswer() : id.equals("Q900000101") ? new Item(minister()) : new Nothing();
        }
    };

    @Test
    void asksOnlyAboutNamesThatAreNotLinkedAndThatFewBear() {
        link(mention(0, "Wen Qiaoli", WEN), mention(15, "Xi", XI), ministry());
        assertThat(asked).containsExactly("Wen Qiaoli");
    }

    @Test
    void linksEveryMentionOfTheSame() {
        namesakes.put("Wen Qiaoli", List.of(sketch("Q900000101", 3, "Q148")));
        List<EntityMention> linked =
                link(mention(0, "Wen Qiaoli", WEN), mention(15, "Xi", XI), mention(19, "Wen", WEN));
        assertThat(linked)
                .extracting(found -> found.entity().id(), EntityMention::score, EntityMention::text)
                .containsExactly(
                        tuple("Q900000101", 0.6, "Wen Qiaoli"),
                        tuple("Q15031", 1.0, "Xi"),
                        tuple("Q900000101", 0.6, "Wen"));
    }

    @Test
    void theOfficeOnTheDayTellsTheSector() {
        namesakes.put("Wen Qiaoli", List.of(sketch("Q900000101", 3, "Q148")));
        Entity wen = link(mention(0, "Wen Qiaoli", WEN)).get(0).entity();
        assertThat(wen.sector()).contains("GOV");
        assertThat(wen.country()).contains("Q148");
    }

    @Test
    void theCountryThatAnyOfItsMentionsTellsCounts() {
        namesakes.put("Wen Qiaoli", List.of(sketch("Q900000101", 3, "Q148")));
        Entity japanese = local("Wen Qiaoli", EntityType.PERSON, Optional.of("Q17"));
        assertThat(link(mention(0, "Wen Qiaoli", WEN), mention(19, "Wen", japanese)))
                .noneMatch(found -> found.entity().isLinked());
        Entity chinese = local("Wen Qiaoli", EntityType.PERSON, Optional.of("Q148"));
        assertThat(link(mention(0, "Wen Qiaoli", WEN), mention(19, "Wen", chinese)))
                .allMatch(found -> found.score() == 0.8);
    }

    @Test
    void whatItCouldBeIsToldWhereItCannotBeTold() {
        namesakes.put("Wen Qiaoli", List.of(sketch("Q900000101", 2, "Q148"), sketch("Q900000102", 2, "Q39")));
        EntityMention open = link(mention(0, "Wen Qiaoli", WEN)).get(0);
        assertThat(open.entity()).isEqualTo(WEN);
        assertThat(open.score()).isZero();
        assertThat(open.candidates()).extracting(Candidate::wikidata).containsExactly("Q900000101", "Q900000102");
    }

    @Test
    void anArticleWithoutAnAnswerIsNotFinal() {
        LiveLinker linker = linker(mention(0, "Wen Qiaoli", WEN));
        down = true;
        List<EntityMention> found = linker.link(article(), List.of());
        assertThat(found).containsExactly(mention(0, "Wen Qiaoli", WEN));
        assertThat(linker.isFinal(found)).isFalse();
        assertThat(linker.isFinal(List.of(mention(15, "Xi", XI), ministry()))).isTrue();
        assertThat(linker.tally()).isEqualTo(new LiveLinker.Tally(1, 0, 1));
    }

    @Test
    void anItemThatIsNotToldIsNoLink() {
        namesakes.put("Wen Qiaoli", List.of(sketch("Q900000109", 2, "Q148")));
        LiveLinker linker = linker(mention(0, "Wen Qiaoli", WEN));
        List<EntityMention> found = linker.link(article(), List.of());
        assertThat(found.get(0).entity()).isEqualTo(WEN);
        assertThat(linker.isFinal(found)).isTrue();
    }

    @Test
    void theCatalogueKnowsTheItemsAndNoMoreNames() {
        LiveCatalogue catalogue = new LiveCatalogue(BundledCatalogue.load(), service);
        assertThat(catalogue.entity("Q900000101").orElseThrow().label()).isEqualTo("Wen Qiaoli");
        assertThat(catalogue.tenures("Q900000101")).hasSize(1);
        assertThat(catalogue.details("Q900000101").description()).isEqualTo("minister");
        assertThat(catalogue.senses("wen qiaoli")).isEmpty();
        assertThat(catalogue.entity("Q15031")).contains(XI);
        assertThat(catalogue.entity("x-wen-qiaoli-00000000")).isEmpty();
        assertThat(catalogue.version())
                .startsWith(BundledCatalogue.version())
                .endsWith("; names asked of https://wiki.example/w/api.php");
    }

    private List<EntityMention> link(EntityMention... mentions) {
        return linker(mentions).link(article(), List.of());
    }

    private LiveLinker linker(EntityMention... mentions) {
        LiveCatalogue catalogue = new LiveCatalogue(BundledCatalogue.load(), service);
        return new LiveLinker((article, times) -> List.of(mentions), catalogue, service);
    }

    private static AnnotatedArticle article() {
        Article article = new Article(
                "test",
                TEXT,
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 10, 22)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, 0, TEXT.length())));
        return new AnnotatedArticle(article, List.of());
    }

    private static EntityMention ministry() {
        return mention(37, "Foreign Ministry", local("Foreign Ministry", EntityType.ORGANIZATION, Optional.empty()));
    }

    private static EntityMention mention(int start, String text, Entity entity) {
        return new EntityMention(
                0, 0, 0, start, start + text.length(), text, Form.NAME, entity, entity.isLinked() ? 1 : 0, List.of());
    }

    private static Entity local(String name, EntityType type, Optional<String> country) {
        return UnlinkedEntities.entity(name, type, country, Optional.empty(), Optional.empty());
    }

    private static ItemSketch sketch(String id, double prior, String country) {
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
                List.of(country));
    }

    private static Stored minister() {
        Entity wen = new Entity(
                "Q900000101",
                "Wen Qiaoli",
                EntityType.PERSON,
                Optional.of("Q148"),
                Optional.of("CHN"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Tenure held = new Tenure(
                "Q900000101",
                "Minister of Water",
                Optional.empty(),
                Optional.of("Q148"),
                Days.parse("2021-04-01"),
                Optional.empty(),
                Days.parse("2025-11-17"));
        return new Stored(
                new CatalogueEntry(wen, Kind.PERSON, 2, Gender.UNKNOWN, List.of(), Optional.empty()),
                List.of("Wen Qiaoli"),
                List.of(held),
                new Details("minister", Optional.empty(), 3, List.of(), Optional.empty(), Optional.empty()));
    }
}
