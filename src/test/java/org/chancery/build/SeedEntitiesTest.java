package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;
import org.chancery.assemble.Assembler;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Linker;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.event.Extractor;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.graph.ShapeCheck;
import org.chancery.language.corenlp.CoreNlpAnnotator;
import org.chancery.query.QueryRunner;
import org.chancery.query.Rows;
import org.chancery.query.SavedQueries;
import org.chancery.store.Store;
import org.chancery.time.TimeTagger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the saved queries about entities say of the articles that come with the program. */
class SeedEntitiesTest {
    @TempDir
    private static Path folder;

    private static Store store;
    private static QueryRunner runner;

    @BeforeAll
    static void build() {
        Catalogue catalogue = BundledCatalogue.load();
        Analyst analyst = new Analyst(
                CoreNlpAnnotator::load,
                new TimeTagger(),
                new Linker(catalogue),
                new Extractor(Lexicon.bundled(), catalogue));
        Settings settings = new Settings(
                "test", 1, 10, List.of(), Clock.fixed(Instant.parse("2025-11-05T12:00:00Z"), ZoneOffset.UTC));
        store = Store.openOrCreate(folder.resolve("kg"));
        ArticleReader reader = new ArticleReader(Optional.empty(), new ByteArrayInputStream(new byte[0]));
        try (Stream<ReadResult> results = reader.read(List.of("seeds"))) {
            new Builder(analyst, catalogue, new Assembler(), ShapeCheck.load(), settings)
                    .build(store, results, BuildListener.NONE, () -> false);
        }
        runner = new QueryRunner(store.dataset(), Duration.ofSeconds(30));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void tellEverythingAboutSomebody() {
        Rows rows = rows("about", Map.of("entity", "Q22686"));

        assertThat(rows.column("what"))
                .contains("name", "other name", "kind", "Wikidata", "country", "office", "event", "named in");
        assertThat(rows.column("value"))
                .contains("Donald Trump", "person", "United States", "President of the United States, United States");
        assertThat(rows.column("date")).contains("2017-01-20/2021-01-20", "2025-10-30");
    }

    @Test
    void tellWhichOfficialsMet() {
        Rows rows = rows("officials-met", Map.of("role", "head_of_state"));

        assertThat(rows.column("date")).contains("2025-10-30");
        assertThat(rows.column("label")).contains("Donald Trump and Xi Jinping meet in Busan");
        assertThat(rows.column("known")).contains("certain");
        assertThat(rows.column("one")).allSatisfy(name -> assertThat(name).isNotEmpty());
        assertThat(rows("officials-met", Map.of("role", "head_of_state", "with", "head_of_government"))
                        .column("two"))
                .contains("Sanae Takaichi");
    }

    @Test
    void tellOfMeetingsWhileSomebodyWasInOffice() {
        Map<String, String> takaichi = Map.of("person", "Sanae Takaichi", "role", "head_of_government");
        Rows rows = rows("meetings-in-office", takaichi);

        assertThat(rows.column("label")).contains("Donald Trump and Xi Jinping meet in Busan");
        assertThat(rows.column("office")).containsOnly("Prime Minister of Japan");
        assertThat(rows.column("known")).contains("certain");
        assertThat(rows.column("date")).doesNotContain("2017", "2019");
        assertThat(rows("meetings-in-office", Map.of("person", "Shinzō Abe")).column("date"))
                .contains("2017")
                .doesNotContain("2025-10-30");
    }

    @Test
    void describePlacesAndCountries() {
        assertThat(rows("about", Map.of("entity", "Busan")).column("what")).contains("place", "country", "Wikidata");
        assertThat(rows("about", Map.of("entity", "Japan")).column("value")).contains("JPN");
    }

    private static Rows rows(String query, Map<String, String> arguments) {
        return runner.rows(SavedQueries.bundled().get(query), arguments);
    }
}
