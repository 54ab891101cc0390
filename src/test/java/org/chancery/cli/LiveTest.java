package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.entity.live.api.SmallWikidata;
import org.chancery.entity.live.api.WikidataStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands ask a service about names that no catalogue holds, when they are told to. */
class LiveTest {
    private static final String ARTICLES =
            """
            {"id": "a1", "published": "2025-10-22", "text": "Chinese Vice Minister Wen Qiaoli met Japanese Prime Minister Sanae Takaichi in Tokyo on October 20. Wen praised the talks. The Okavan Institute said on Tuesday that Japan would send envoys to the Tarmoun Valley."}
            {"id": "a2", "published": "2025-10-23", "text": "Wen Qiaoli visited Seoul on October 21 and met Rowan Ellery."}
            """;

    @TempDir
    private Path folder;

    private WikidataStandIn service;
    private Path cache;
    private String articles;

    @BeforeEach
    void aService() throws IOException {
        service = new WikidataStandIn().with(SmallWikidata.items());
        cache = folder.resolve("cache");
        articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES).toString();
    }

    @AfterEach
    void noService() {
        service.close();
    }

    @Test
    void asksOnceAndReplaysByteForByte() {
        assertThat(Run.of("link", articles).out()).doesNotContain("Q9000");
        assertThat(service.requests()).isEmpty();

        Run first = run("link", articles, "--threads", "2");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .contains(
                        "\"text\":\"Wen\",\"form\":\"name\",\"type\":\"person\",\"label\":\"Wen Qiaoli\",\"wikidata\":\"Q900000101\"")
                .contains("\"label\":\"Okavan Institute\",\"wikidata\":\"Q900000301\"")
                .contains("\"label\":\"Rowan Ellery\",\"entity\":\""
                        + UnlinkedEntities.id("Rowan Ellery", EntityType.PERSON) + "\"");
        assertThat(first.err()).contains("4 names looked up in " + service.url() + ", 3 linked");
        int asked = service.requests().size();

        assertThat(run("link", articles, "--threads", "1").out()).isEqualTo(first.out());
        assertThat(service.requests()).hasSize(asked);
        service.close();
        Run replayed = run("link", articles, "--wikidata-offline");
        assertThat(replayed.out()).isEqualTo(first.out());
        assertThat(replayed.err()).doesNotContain("for want");
    }

    @Test
    void whatIsNotInTheCacheStaysUnlinkedAndIsCounted() {
        service.down(WikidataStandIn.status(404, ""));
        run("link", articles);
        Run replayed = run("link", articles, "--wikidata-offline");
        assertThat(replayed.exitCode()).isZero();
        assertThat(replayed.out()).isEqualTo(Run.of("link", articles).out());
        assertThat(replayed.err())
                .contains("4 names left unlinked for want of an answer: the cache does not hold them");
    }

    @Test
    void aStoreHoldsWhatTheServiceKnows() throws IOException {
        assertThat(run("build", articles, "--store", store("kg")).exitCode()).isZero();
        String graph = export("kg");
        assertThat(graph)
                .contains(
                        "<https://w3id.org/chancery/id/Q900000101> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q900000101>")
                .contains(
                        "<https://w3id.org/chancery/id/Q900000101> <http://www.w3.org/2000/01/rdf-schema#label> \"Wen Qiaoli\"@en")
                .contains(
                        "<https://w3id.org/chancery/id/Q900000101> <https://w3id.org/chancery/ontology#country> <https://w3id.org/chancery/id/Q148>")
                .contains("\"Vice Minister of Trade of China\"")
                .contains("POINT(69.25 33.5)");
        service.close();
        assertThat(run("build", articles, "--store", store("again"), "--wikidata-offline")
                        .exitCode())
                .isZero();
        assertThat(export("again")).isEqualTo(graph);

        assertThat(Run.of("links", "apply", "--store", store("again")).exitCode())
                .isZero();
        assertThat(export("again")).as("filed anew without the service").isEqualTo(graph);

        Run same = run("build", articles, "--store", store("kg"), "--wikidata-offline");
        assertThat(same.err()).contains("(0 new or changed)");
        assertThat(export("kg")).isEqualTo(graph);
    }

    @Test
    void tellsThatAJudgedItemIsUnknownBecauseTheServiceDoesNotAnswer() throws IOException {
        assertThat(Run.of("build", articles, "--store", store("kg")).exitCode()).isZero();
        String ellery = UnlinkedEntities.id("Rowan Ellery", EntityType.PERSON);
        Path table = Files.writeString(
                folder.resolve("decided.tsv"),
                "entity\tform\tarticle\tdecision\tnote\n" + ellery + "\t\t\tQ900000102\t\n");
        service.down(WikidataStandIn.status(403, ""));
        Run applied = run("links", "apply", table.toString(), "--store", store("kg"));
        assertThat(applied.exitCode()).isNotZero();
        assertThat(applied.err())
                .contains("Q900000102 is not in the catalogue")
                .contains(service.url() + " is asked nothing more: HTTP status 403");
    }

    @Test
    void judgementsWinAndCanNameItemsOfTheService() throws IOException {
        assertThat(run("build", articles, "--store", store("kg")).exitCode()).isZero();
        String before = export("kg");
        String ellery = UnlinkedEntities.id("Rowan Ellery", EntityType.PERSON);
        Path kept = Files.writeString(
                folder.resolve("judgements.tsv"),
                "entity\tform\tarticle\tdecision\tnote\nQ900000101\t\t\tNIL\t\n" + ellery + "\t\t\tQ900000102\t\n");
        Run applied = run("links", "apply", "--store", store("kg"));
        assertThat(applied.exitCode()).as(applied.err()).isZero();
        String judged = export("kg");
        assertThat(judged).contains("entity/Q900000102>").doesNotContain("entity/Q900000101>");
        assertThat(run("build", articles, "--store", store("fresh")).exitCode()).isZero();
        assertThat(export("fresh")).isEqualTo(judged);

        Files.writeString(kept, "entity\tform\tarticle\tdecision\tnote\n");
        assertThat(run("links", "apply", "--store", store("kg")).exitCode()).isZero();
        assertThat(export("kg")).isEqualTo(before);
    }

    @Test
    void theTableOfNamesTellsWhatTheServiceHasUnderThem() {
        assertThat(Run.of("build", articles, "--store", store("kg")).exitCode()).isZero();
        assertThat(Run.of("links", "review", "--store", store("kg")).out()).doesNotContain("Q9000");
        assertThat(run("links", "review", "--store", store("kg")).out())
                .contains("Q900000101 Wen Qiaoli; Q900000102 Wen Qiaoli")
                .contains("Q900000301 Okavan Institute");
    }

    @Test
    void aServiceThatIsDownIsToldOnceAndAskedTheNextTime() throws IOException {
        service.down(WikidataStandIn.status(403, ""));
        Run without = run("build", articles, "--store", store("kg"));
        assertThat(without.exitCode()).isZero();
        assertThat(without.err())
                .containsOnlyOnce("HTTP status 403")
                .contains("4 names left unlinked for want of an answer");
        assertThat(export("kg")).doesNotContain("entity/Q9000");

        service.up();
        Run with = run("build", articles, "--store", store("kg"));
        assertThat(with.err()).contains("(2 new or changed)").doesNotContain("for want");
        assertThat(run("build", articles, "--store", store("fresh")).exitCode()).isZero();
        assertThat(export("kg")).isEqualTo(export("fresh"));
    }

    @Test
    void otherCommandsAskToo() throws IOException {
        assertThat(run("extract", articles).out()).contains("Q900000101");
        Path phrases = Files.writeString(
                folder.resolve("phrases.jsonl"),
                "{\"id\": \"p1\", \"text\": \"Wen Qiaoli\", \"context\": \"Chinese Vice Minister Wen Qiaoli met Sanae Takaichi.\", \"date\": \"2025-10-22\"}\n");
        assertThat(run("actors", phrases.toString()).out()).contains("Q900000101");
    }

    @ParameterizedTest
    @CsvSource({
        "--wikidata=www.wikidata.org, begins with https:// or http:// and a host",
        "--wikidata=ftp://www.wikidata.org/w/api.php, begins with https:// or http:// and a host",
        "--wikidata=https://www.wikidata.org, ends with the path of the API",
        "--wikidata=http://127.0.0.1:99999/w/api.php, has no port above 65535",
        "--wikidata=https://www.wikidata.org/w/api.php?x=1, 'has no ?, # or password'",
        "--wikidata=https://a b, is an address",
        "--wikidata-offline, goes with --wikidata URL",
        "--wikidata-cache=x, goes with --wikidata URL",
        "--wikidata-contact=x, goes with --wikidata URL",
        "--wikidata=https://www.wikidata.org/w/api.php --wikidata-contact=Änn, in plain letters"
    })
    void saysWhatIsWrongWithItsOptions(String option, String message) {
        List<String> all = new ArrayList<>(List.of("build", articles, "--store", store("kg")));
        all.addAll(List.of(option.split(" (?=--)")));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message).contains("Try 'chancery build --help'");
        assertThat(folder.resolve("kg")).doesNotExist();
    }

    @Test
    void aReplayNeedsACache() {
        Run run = run("link", articles, "--wikidata-offline");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains(cache.toString(), "--wikidata-offline");
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--wikidata", service.url(), "--wikidata-cache", cache.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private String store(String name) {
        return folder.resolve(name).toString();
    }

    private String export(String name) {
        Run exported = Run.of("export", "--store", store(name));
        assertThat(exported.exitCode()).as(exported.err()).isZero();
        return exported.out();
    }
}
