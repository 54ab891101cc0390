package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;
import org.chancery.assemble.Assembler;
import org.chancery.entity.Catalogue;
import org.chancery.entity.EntityType;
import org.chancery.entity.Linker;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.judgement.Decision;
import org.chancery.entity.judgement.Decision.Described;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.JudgementKey;
import org.chancery.entity.judgement.Judgements;
import org.chancery.event.Extractor;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.graph.Dip;
import org.chancery.graph.Export;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.chancery.graph.ShapeCheck;
import org.chancery.query.SavedQueries;
import org.chancery.store.Store;
import org.chancery.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is changed by judgements says what one says that was built by them: the same bytes. */
class JudgedBuildTest {
    private static final Catalogue CATALOGUE = BundledCatalogue.load();
    private static final Analyst ANALYST = new Analyst(
            RememberingAnnotator::load,
            new TimeTagger(),
            new Linker(CATALOGUE),
            new Extractor(Lexicon.bundled(), CATALOGUE));
    private static final ShapeCheck SHAPES = ShapeCheck.load();
    private static final List<ReadResult> ARTICLES = articles();
    private static final Map<String, String> BUILT = new ConcurrentHashMap<>();

    private static final String LI_CHENGGANG = UnlinkedEntities.id("Li Chenggang", EntityType.PERSON);
    private static final String ELLERY = UnlinkedEntities.id("Rowan Ellery", EntityType.PERSON);
    private static final String SHORT_ELLERY = UnlinkedEntities.id("Ellery", EntityType.PERSON);
    private static final String ASIA = UnlinkedEntities.id("Asia", EntityType.PLACE);
    private static final Described LI = new Described("Li Chenggang", EntityType.PERSON);

    @TempDir
    private Path folder;

    /** Sets of judgements over two of the seeds and two articles more. */
    enum Case {
        A_LINK_INTO_THE_CATALOGUE(link(LI_CHENGGANG, "Q15031")),
        A_LINK_BEYOND_THE_CATALOGUE(named(LI_CHENGGANG, "Q900000001", LI)),
        A_PLACE(named(ASIA, "Q48", new Described("Asia", EntityType.PLACE))),
        A_WRONG_LINK_OF_A_PERSON(nil("Q22686")),
        A_WRONG_LINK_OF_A_COUNTRY(nil("Q17")),
        A_WRONG_LINK_OF_A_COUNTRY_THAT_IS_A_BODY(
                judged("Q884", "", "", new Decision.Nothing(Optional.of(EntityType.ORGANIZATION)))),
        ANOTHER_LINK(link("Q15031", "Q8291839")),
        ONE_NAME_ONLY(judged("Q22686", "Trump", "", new Decision.Link("Q6279", Optional.empty()))),
        ONE_ARTICLE_ONLY(judged("Q22686", "", "000_4b7e92986d6aa487", new Decision.Link("Q6279", Optional.empty()))),
        ONE_NAME_IN_ONE_ARTICLE_AGAINST_ALL(
                nil("Q22686"),
                judged("Q22686", "trump", "001_f23233c656007c7e", new Decision.Link("Q22686", Optional.empty()))),
        TWO_PARTIES_OF_ONE_MEETING_ARE_ONE(link("Q15031", "Q22686")),
        TWO_LOCAL_ONES_ARE_ONE(same(SHORT_ELLERY, ELLERY, new Described("Rowan Ellery", EntityType.PERSON))),
        TWO_LOCAL_ONES_ARE_ONE_THAT_IS_LINKED(
                same(SHORT_ELLERY, ELLERY, new Described("Rowan Ellery", EntityType.PERSON)),
                named(ELLERY, "Q900000002", new Described("Rowan Ellery", EntityType.PERSON))),
        A_LINKED_ONE_IS_A_LOCAL_ONE(same("Q15031", LI_CHENGGANG, LI)),
        A_CAPITAL_THAT_STOOD_FOR_ITS_COUNTRY(named("Q61", "Q1223", new Described("Washington", EntityType.PLACE))),
        NOTHING_THAT_IS_NAMED(link("x-nobody-00000000", "Q15031")),
        ALL_AT_ONCE(
                nil("Q17"),
                named(LI_CHENGGANG, "Q900000001", LI),
                same(SHORT_ELLERY, ELLERY, new Described("Rowan Ellery", EntityType.PERSON)),
                judged("Q22686", "Trump", "", new Decision.Link("Q6279", Optional.empty())),
                link(ASIA, "Q148"));

        private final Judgements judgements;

        Case(Judgement... judgements) {
            this.judgements = Judgements.of(Arrays.asList(judgements));
        }
    }

    @Test
    void changingAStoreGivesWhatAFreshBuildGivesAndChangingItBackWhatTheLinkerFound() {
        try (Store store = Store.openOrCreate(folder.resolve("changed"))) {
            build(store, ARTICLES, Judgements.NONE);
            String found = export(store);
            for (Case judged : Case.values()) {
                BuildSummary summary = build(store, List.of(), judged.judgements);

                assertThat(summary.leftOut()).as(judged.name()).isEmpty();
                assertThat(summary.judged().refiled() > 0)
                        .as(judged.name())
                        .isEqualTo(judged != Case.NOTHING_THAT_IS_NAMED);
                assertThat(export(store)).as(judged.name()).isEqualTo(built(judged));

                build(store, List.of(), Judgements.NONE);

                assertThat(export(store)).as("without " + judged.name()).isEqualTo(found);
            }
        }
    }

    @Test
    void oneSetOfJudgementsAfterAnotherGivesWhatTheLastOneGives() {
        try (Store store = Store.openOrCreate(folder.resolve("many"))) {
            build(store, ARTICLES, Case.A_WRONG_LINK_OF_A_PERSON.judgements);
            build(store, List.of(), Case.ONE_NAME_ONLY.judgements);
            build(store, List.of(), Case.TWO_LOCAL_ONES_ARE_ONE.judgements);
            build(store, List.of(), Case.ALL_AT_ONCE.judgements);

            assertThat(export(store)).isEqualTo(built(Case.ALL_AT_ONCE));
        }
    }

    @Test
    void theNumberOfBuildsDoesNotMatter() {
        try (Store store = Store.openOrCreate(folder.resolve("parts"))) {
            build(store, ARTICLES.subList(0, 2), Case.A_PLACE.judgements);
            build(store, ARTICLES.subList(1, ARTICLES.size()), Case.ALL_AT_ONCE.judgements);

            assertThat(export(store)).isEqualTo(built(Case.ALL_AT_ONCE));
        }
    }

    @Test
    void aBuildThatBringsNoJudgementsKeepsToThoseOfTheStore() {
        try (Store store = Store.openOrCreate(folder.resolve("kept"))) {
            build(store, ARTICLES.subList(0, 2), Case.ALL_AT_ONCE.judgements);
            builder(1000).build(store, ARTICLES.stream(), BuildListener.NONE, () -> false);

            assertThat(export(store)).isEqualTo(built(Case.ALL_AT_ONCE));
        }
    }

    @Test
    void aBuildInSmallBatchesThatBreaksOffIsMadeGoodByTheNextOne() {
        try (Store store = Store.openOrCreate(folder.resolve("broken"))) {
            build(store, ARTICLES.subList(0, 2), Judgements.NONE);
            Stream<ReadResult> breaking =
                    Stream.concat(ARTICLES.stream(), Stream.of(1).map(last -> {
                        throw new IllegalStateException("broken off");
                    }));
            assertThatThrownBy(() -> builder(1)
                            .by(Case.ALL_AT_ONCE.judgements)
                            .build(store, breaking, BuildListener.NONE, () -> false))
                    .hasMessageContaining("broken off");

            build(store, ARTICLES, Case.A_PLACE.judgements);

            assertThat(export(store)).isEqualTo(built(Case.A_PLACE));
        }
    }

    @Test
    void theSameJudgementsAgainWriteNothing() {
        try (Store store = Store.openOrCreate(folder.resolve("again"))) {
            build(store, ARTICLES, Case.ALL_AT_ONCE.judgements);
            String before = export(store);

            BuildSummary summary = build(store, ARTICLES, Case.ALL_AT_ONCE.judgements);

            assertThat(summary.judged().refiled()).isZero();
            assertThat(summary.unchanged()).isEqualTo(ARTICLES.size());
            assertThat(export(store)).isEqualTo(before);
        }
    }

    @Test
    void aLocalEntityThatWasLinkedLeadsToItsItem() {
        try (Store store = Store.openOrCreate(folder.resolve("redirect"))) {
            build(store, ARTICLES, Judgements.NONE);
            Node local = Iris.entity(ELLERY);
            assertThat(contains(store, Graphs.ENTITIES, local, Node.ANY, Node.ANY))
                    .isTrue();

            build(store, List.of(), Case.TWO_LOCAL_ONES_ARE_ONE_THAT_IS_LINKED.judgements);

            Node item = Iris.entity("Q900000002");
            assertThat(contains(store, Graphs.ENTITIES, local, Node.ANY, Node.ANY))
                    .isFalse();
            assertThat(contains(store, Graphs.ENTITIES, item, OWL.sameAs.asNode(), Iris.wikidata("Q900000002")))
                    .isTrue();
            assertThat(contains(store, Graphs.HISTORY, local, DCTerms.isReplacedBy.asNode(), item))
                    .isTrue();
            assertThat(contains(store, Graphs.HISTORY, Iris.entity(SHORT_ELLERY), DCTerms.isReplacedBy.asNode(), item))
                    .isTrue();
            assertThat(contains(store, Graphs.EVENTS, Node.ANY, Dip.participant, item))
                    .isTrue();
        }
    }

    @Test
    void tellsWhichJudgementsSpeakOfNothing() {
        try (Store store = Store.openOrCreate(folder.resolve("unused"))) {
            Judgement[] unused = {
                link("x-nobody-00000000", "Q15031"),
                judged("Q22686", "Donny", "", new Decision.Link("Q6279", Optional.empty())),
                judged("Q22686", "", "nowhere", new Decision.Link("Q6279", Optional.empty()))
            };
            List<Judgement> all = new ArrayList<>(Case.ALL_AT_ONCE.judgements.all());
            all.addAll(List.of(unused));

            BuildSummary summary = build(store, ARTICLES, Judgements.of(all));

            assertThat(summary.judged().judgements()).isEqualTo(all.size());
            assertThat(summary.judged().unused()).containsExactlyInAnyOrder(unused);
        }
    }

    private static Judgement judged(String entity, String form, String article, Decision decision) {
        Optional<String> only = Optional.of(article).filter(id -> !id.isEmpty());
        return new Judgement(new JudgementKey(entity, Optional.of(form), only), decision);
    }

    private static Judgement link(String entity, String item) {
        return judged(entity, "", "", new Decision.Link(item, Optional.empty()));
    }

    private static Judgement named(String entity, String item, Described described) {
        return judged(entity, "", "", new Decision.Link(item, Optional.of(described)));
    }

    private static Judgement same(String entity, String other, Described described) {
        return judged(entity, "", "", new Decision.Same(other, described));
    }

    private static Judgement nil(String entity) {
        return judged(entity, "", "", new Decision.Nothing(Optional.empty()));
    }

    private static List<ReadResult> articles() {
        ArticleReader reader = new ArticleReader(Optional.empty(), new ByteArrayInputStream(new byte[0]));
        try (Stream<ReadResult> results = reader.read(List.of("seeds"))) {
            return Stream.concat(
                            results.limit(2),
                            Stream.of(
                                    article(
                                            "whole name",
                                            "French envoy Rowan Ellery met Xi Jinping in Beijing on October 20. "
                                                    + "Ellery praised Washington."),
                                    article("short name", "President Ellery visited Japan on October 21.")))
                    .toList();
        }
    }

    private static ReadResult article(String id, String text) {
        return new ReadResult.Read(new Article(
                id,
                text,
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 10, 22)),
                Optional.of("The Example Herald"),
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, 0, text.length()))));
    }

    private static BuildSummary build(Store store, List<ReadResult> articles, Judgements judgements) {
        return builder(1000).by(judgements).build(store, articles.stream(), BuildListener.NONE, () -> false);
    }

    private static Builder builder(int batch) {
        Clock clock = Clock.fixed(Instant.parse("2025-11-05T12:00:00Z"), ZoneOffset.UTC);
        Settings settings = new Settings("test", 2, batch, Examples.of(SavedQueries.bundled()), clock);
        return new Builder(ANALYST, CATALOGUE, new Assembler(), SHAPES, settings);
    }

    private String built(Case judged) {
        return built(judged.name(), judged.judgements);
    }

    /** What one fresh build says; worked out once. */
    private String built(String name, Judgements judgements) {
        return BUILT.computeIfAbsent(name, any -> {
            try (Store store = Store.openOrCreate(folder.resolve("fresh-" + name))) {
                build(store, ARTICLES, judgements);
                return export(store);
            }
        });
    }

    private static boolean contains(Store store, Node graph, Node subject, Node property, Node value) {
        return store.read(data -> data.contains(graph, subject, property, value));
    }

    private static String export(Store store) {
        return store.read(data -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                Export.whole().write(data, Export.Format.NQ, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
