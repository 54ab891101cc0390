package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;
import org.chancery.assemble.Assembler;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Linker;
import org.chancery.entity.catalogue.BundledCatalogue;
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

/** Builds stores of the articles in {@code seeds/}, with everything as it is, but for the language of an article, which is analysed once for all tests. */
class BuilderTest {
    private static final BooleanSupplier NEVER = () -> false;
    private static final Catalogue CATALOGUE = BundledCatalogue.load();
    private static final Analyst ANALYST = new Analyst(
            RememberingAnnotator::load,
            new TimeTagger(),
            new Linker(CATALOGUE),
            new Extractor(Lexicon.bundled(), CATALOGUE));
    private static final ShapeCheck SHAPES = ShapeCheck.load();
    private static final List<ReadResult> SEEDS = seeds();
    private static final Map<String, String> WHOLE = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void filesArticlesAndTheEventsThatTheyTellOf() {
        try (Store store = Store.openOrCreate(folder)) {
            BuildSummary summary = build(store, SEEDS, 1000);

            assertThat(summary.filed()).isEqualTo(5);
            assertThat(summary.leftOut()).isEmpty();
            assertThat(summary.rejected()).isEmpty();
            assertThat(summary.undated()).isEmpty();
            assertThat(summary.store().articles()).isEqualTo(5);
            assertThat(summary.store().events()).isBetween(10, summary.store().claims());
            assertThat(summary.store().linked()).isGreaterThan(20);
            assertThat(store.<BuildSummary.Totals>read(data -> new Filed(data).totals()))
                    .isEqualTo(summary.store());
        }
    }

    @Test
    void twoBuildsSayTheSameByteForByteWhateverTheOrder() {
        List<ReadResult> backwards = new ArrayList<>(SEEDS);
        Collections.reverse(backwards);

        assertThat(built("again", SEEDS, 1000, 1)).isEqualTo(whole());
        assertThat(built("backwards", backwards, 2, 2)).isEqualTo(whole());
    }

    @Test
    void readingTheSameAgainChangesNothing() {
        try (Store store = Store.openOrCreate(folder)) {
            build(store, SEEDS, 1000);
            String before = export(store);
            List<Long> files = sizes();

            BuildSummary again = build(store, SEEDS, 1000);

            assertThat(again.unchanged()).isEqualTo(5);
            assertThat(again.filed()).isZero();
            assertThat(export(store)).isEqualTo(before);
            assertThat(sizes()).isEqualTo(files);
        }
    }

    @Test
    void articlesInSeveralBuildsSayTheSameAsInOne() {
        try (Store store = Store.openOrCreate(folder.resolve("parts"))) {
            build(store, SEEDS.subList(3, 5), 1000);
            build(store, SEEDS.subList(0, 3), 1000);

            assertThat(export(store)).isEqualTo(whole());
        }
    }

    @Test
    void aChangedArticleReplacesWhatItSaidBefore() {
        Article first = ((ReadResult.Read) SEEDS.get(0)).article();
        Article changed = new Article(
                first.id(),
                "Angela Merkel met Emmanuel Macron in Paris.",
                first.title(),
                first.published(),
                Optional.of("Another Publisher"),
                first.url(),
                List.of(new Paragraph(Paragraph.Kind.BODY, 0, 43)));
        List<ReadResult> articles = new ArrayList<>(SEEDS);
        articles.set(0, new ReadResult.Read(changed));
        try (Store store = Store.openOrCreate(folder.resolve("changed"))) {
            build(store, SEEDS, 1000);

            BuildSummary summary = build(store, articles, 1000);

            assertThat(summary.filed()).isEqualTo(1);
            assertThat(summary.unchanged()).isEqualTo(4);
            assertThat(export(store)).isEqualTo(built("fresh", articles, 1000, 2));
        }
    }

    @Test
    void redirectsFromEventsThatAreGone() {
        try (Store store = Store.openOrCreate(folder)) {
            build(store, SEEDS, 1000);
            List<Node> before = events(store);
            Article first = ((ReadResult.Read) SEEDS.get(0)).article();
            Article empty = new Article(
                    first.id(),
                    "Nothing.",
                    first.title(),
                    first.published(),
                    first.publisher(),
                    first.url(),
                    List.of());

            build(store, List.of(new ReadResult.Read(empty)), 1000);

            List<Node> gone = new ArrayList<>(before);
            gone.removeAll(events(store));
            assertThat(gone)
                    .isNotEmpty()
                    .allMatch(event ->
                            store.<Boolean>read(data -> data.contains(Graphs.HISTORY, event, Node.ANY, Node.ANY)));

            build(store, SEEDS.subList(0, 1), 1000);

            assertThat(events(store)).containsExactlyInAnyOrderElementsOf(before);
            assertThat(gone)
                    .noneMatch(event ->
                            store.<Boolean>read(data -> data.contains(Graphs.HISTORY, event, Node.ANY, Node.ANY)));
        }
    }

    @Test
    void aBuildThatIsStoppedKeepsWhatItReadAndTheNextOneGoesOn() {
        try (Store store = Store.openOrCreate(folder.resolve("stopped"))) {
            build(store, SEEDS.subList(0, 1), 1000);
            List<Node> before = events(store);
            AtomicInteger read = new AtomicInteger();

            BuildSummary stopped = builder(1000, 1)
                    .build(store, SEEDS.stream(), BuildListener.NONE, () -> read.incrementAndGet() == 3);

            assertThat(stopped.stopped()).isTrue();
            assertThat(events(store)).isEqualTo(before);
            assertThat(stopped.store().articles()).isBetween(1, 3);

            BuildSummary rest = build(store, SEEDS, 1000);

            assertThat(rest.unchanged()).isEqualTo(stopped.store().articles());
            assertThat(export(store)).isEqualTo(whole());
        }
    }

    @Test
    void aBuildThatBreaksOffLeavesEventsAsTheyWereAndTheNextOneGoesOn() {
        try (Store store = Store.openOrCreate(folder.resolve("broken"))) {
            build(store, SEEDS.subList(0, 1), 1000);
            List<Node> before = events(store);
            Stream<ReadResult> breaking =
                    Stream.concat(SEEDS.stream(), Stream.of(SEEDS.get(0)).map(last -> {
                        throw new UncheckedIOException(new IOException("the disk is gone"));
                    }));

            assertThatThrownBy(() -> builder(1, 1).build(store, breaking, BuildListener.NONE, NEVER))
                    .hasMessageContaining("the disk is gone");

            assertThat(events(store)).isEqualTo(before);

            build(store, SEEDS, 1000);

            assertThat(export(store)).isEqualTo(whole());
        }
    }

    @Test
    void anInputThatWasRejectedDoesNotStopTheOthers() {
        List<ReadResult> inputs = new ArrayList<>(SEEDS.subList(0, 1));
        inputs.add(0, new ReadResult.Rejected("broken.json", "line 3: no text"));
        try (Store store = Store.openOrCreate(folder)) {
            BuildSummary summary = build(store, inputs, 1000);

            assertThat(summary.rejected()).containsExactly(new ReadResult.Rejected("broken.json", "line 3: no text"));
            assertThat(summary.filed()).isEqualTo(1);
        }
    }

    @Test
    void anArticleOnWhichTheAnalysisFailsIsRejectedAndTheOthersAreFiled() {
        String bad = ((ReadResult.Read) SEEDS.get(0)).article().id();
        Analyst failing = new Analyst(
                () -> (article, wanted) -> {
                    if (article.id().equals(bad)) {
                        throw new IllegalStateException("no tree");
                    }
                    return ANALYST.models().annotate(article, wanted);
                },
                new TimeTagger(),
                new Linker(CATALOGUE),
                new Extractor(Lexicon.bundled(), CATALOGUE));
        try (Store store = Store.openOrCreate(folder)) {
            BuildSummary summary =
                    builder(failing, 1000, 2).build(store, SEEDS.subList(0, 2).stream(), BuildListener.NONE, NEVER);

            assertThat(summary.rejected()).singleElement().satisfies(rejected -> {
                assertThat(rejected.input()).isEqualTo(bad);
                assertThat(rejected.reason()).contains("no tree", "please report this");
            });
            assertThat(summary.filed()).isEqualTo(1);
        }
    }

    @Test
    void namesArticlesWithoutADate() {
        Article article = ((ReadResult.Read) SEEDS.get(0)).article();
        Article undated = new Article(
                "undated",
                article.text(),
                article.title(),
                Optional.empty(),
                article.publisher(),
                article.url(),
                article.paragraphs());
        try (Store store = Store.openOrCreate(folder)) {
            assertThat(build(store, List.of(new ReadResult.Read(undated)), 1000).undated())
                    .containsExactly("undated");
        }
    }

    private BuildSummary build(Store store, List<ReadResult> inputs, int batch) {
        return builder(batch, 2).build(store, inputs.stream(), BuildListener.NONE, NEVER);
    }

    /** What one build of all seeds says; worked out once. */
    private String whole() {
        return WHOLE.computeIfAbsent("whole", name -> built(name, SEEDS, 1000, 2));
    }

    private String built(String name, List<ReadResult> inputs, int batch, int threads) {
        try (Store store = Store.openOrCreate(folder.resolve(name))) {
            builder(batch, threads).build(store, inputs.stream(), BuildListener.NONE, NEVER);
            return export(store);
        }
    }

    private static Builder builder(int batch, int threads) {
        return builder(ANALYST, batch, threads);
    }

    private static Builder builder(Analyst analyst, int batch, int threads) {
        Clock clock = Clock.fixed(Instant.parse("2025-11-05T12:00:00Z"), ZoneOffset.UTC);
        Settings settings = new Settings("test", threads, batch, Examples.of(SavedQueries.bundled()), clock);
        return new Builder(analyst, CATALOGUE, new Assembler(), SHAPES, settings);
    }

    private static List<ReadResult> seeds() {
        ArticleReader reader = new ArticleReader(Optional.empty(), new ByteArrayInputStream(new byte[0]));
        try (Stream<ReadResult> results = reader.read(List.of("seeds"))) {
            return results.toList();
        }
    }

    private static List<Node> events(Store store) {
        return store.read(data -> {
            List<Node> events = new ArrayList<>();
            data.find(Graphs.EVENTS, Node.ANY, Dip.claimCount, Node.ANY).forEachRemaining(quad -> {
                if (Iris.id(quad.getSubject()).startsWith("event-")) {
                    events.add(quad.getSubject());
                }
            });
            events.sort(Comparator.comparing(Node::getURI));
            return events;
        });
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

    private List<Long> sizes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(file -> file.toFile().lastModified()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
