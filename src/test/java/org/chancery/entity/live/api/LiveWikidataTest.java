package org.chancery.entity.live.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.entity.live.api.WikidataStandIn.apiError;
import static org.chancery.entity.live.api.WikidataStandIn.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.entity.Kind;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.live.LiveException;
import org.chancery.entity.live.Wikidata;
import org.chancery.entity.live.api.WikidataStandIn.Fault;
import org.chancery.entity.wikidata.ItemSketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service is asked politely, and never twice. */
class LiveWikidataTest {
    private static final CatalogueContents BUNDLED = BundledCatalogue.contents();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-17T09:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "Wen Qiaoli";

    @TempDir
    private Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private WikidataStandIn service;

    @BeforeEach
    void aService() {
        service = new WikidataStandIn().with(SmallWikidata.items());
    }

    @AfterEach
    void noService() {
        service.close();
    }

    @Test
    void findsWhatIsCalledByAName() {
        List<ItemSketch> found = ask(live(), NAME);
        assertThat(found)
                .extracting(ItemSketch::id)
                .containsExactly("Q900000501", SmallWikidata.NEGOTIATOR, SmallWikidata.GOALKEEPER);
        assertThat(found.get(0).page()).isTrue();
        assertThat(found.get(1).kind()).contains(Kind.PERSON);
        assertThat(found.get(1).countries()).containsExactly("Q148");
    }

    @Test
    void knowsCountryOfficeAndTermOfAPerson() {
        Wikidata.Item item = (Wikidata.Item) live().item(SmallWikidata.NEGOTIATOR);
        assertThat(item.stored().entry().entity().country()).contains("Q148");
        assertThat(item.stored().entry().entity().countryCode()).contains("CHN");
        assertThat(item.stored().tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.office()).isEqualTo("Vice Minister of Trade of China");
            assertThat(tenure.of()).contains("Q148");
            assertThat(tenure.asOf().orElseThrow().edtf()).isEqualTo("2025-11-17");
        });
    }

    @Test
    void saysWhoItIsAndLeavesLaggingReplicasInPeace() {
        ask(live(), NAME);
        assertThat(service.requests()).isNotEmpty().allSatisfy(request -> {
            assertThat(request.header("User-Agent").orElseThrow())
                    .matches(
                            "Chancery/9\\.9 \\(https://w3id\\.org/chancery; ann@example\\.org\\) Java-http-client/\\d+");
            assertThat(request.header("Accept-Encoding")).contains("gzip");
            assertThat(request.parameters())
                    .containsEntry("maxlag", "5")
                    .containsEntry("format", "json")
                    .containsEntry("formatversion", "2");
        });
    }

    @Test
    void asksOneQuestionAtATimeHoweverManyThreadsAsk() throws Exception {
        LiveWikidata live = live();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Map<String, List<ItemSketch>>>> all = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(() -> live.namesakes(List.of("Name Number" + (char) ('a' + i)))))
                    .toList();
            for (Future<Map<String, List<ItemSketch>>> one : all) {
                assertThat(one.get()).hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(service.requests()).hasSize(24);
        assertThat(service.most()).isEqualTo(1);
    }

    @Test
    void asksForFiftyItemsAtATime() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            names.add("Person Number" + i + "x");
            service.with(SmallWikidata.person("Q910000" + (100 + i), "Person Number" + i + "x", 3));
        }
        Map<String, List<ItemSketch>> found = live().namesakes(names);
        assertThat(found.values()).allMatch(namesakes -> namesakes.size() == 1);
        assertThat(service.requests())
                .filteredOn(request -> request.action().equals("wbgetentities"))
                .extracting(request -> request.parameters().get("ids").split("\\|").length)
                .containsExactly(50, 50, 20);
    }

    @Test
    void asksNothingTwice() {
        Map<String, List<ItemSketch>> first = live().namesakes(List.of(NAME, "Nobody Anywhere"));
        live().item(SmallWikidata.NEGOTIATOR);
        int asked = service.requests().size();
        LiveWikidata again = live();
        assertThat(again.namesakes(List.of(NAME, "Nobody Anywhere"))).isEqualTo(first);
        assertThat(again.item(SmallWikidata.NEGOTIATOR)).isEqualTo(live().item(SmallWikidata.NEGOTIATOR));
        assertThat(service.requests()).hasSize(asked);
    }

    @Test
    void thatThereIsNothingIsKeptToo() {
        service.with(SmallWikidata.person("Q900000777", "Gone Away", 3)).delete("Q900000777");
        assertThat(ask(live(), "Gone Away")).isEmpty();
        assertThat(ask(live(), "Nobody Anywhere")).isEmpty();
        service.close();
        assertThat(ask(replay(), "Gone Away")).isEmpty();
        assertThat(ask(replay(), "Nobody Anywhere")).isEmpty();
    }

    @Test
    void whatWasMergedIsWhatItWasMergedInto() {
        service.redirect(SmallWikidata.GOALKEEPER, SmallWikidata.NEGOTIATOR);
        assertThat(ask(live(), NAME))
                .extracting(ItemSketch::id)
                .containsExactly("Q900000501", SmallWikidata.NEGOTIATOR);
    }

    @Test
    void whatALargeAnswerLeavesOutIsAskedForAgain() {
        service.truncating(id -> id.equals(SmallWikidata.GOALKEEPER));
        assertThat(ask(live(), NAME)).hasSize(3);
        assertThat(service.requests())
                .filteredOn(request -> request.action().equals("wbgetentities"))
                .extracting(request -> request.parameters().get("ids"))
                .contains(SmallWikidata.GOALKEEPER);
    }

    static Stream<Named<Fault>> passing() {
        return Stream.of(
                Named.of("429", status(429, "7")),
                Named.of("503", status(503, "7")),
                Named.of("502 without Retry-After", status(502, "")),
                Named.of("maxlag", apiError("maxlag", "Waiting for 10.64.16.7: 7.2 seconds lagged.", "7")),
                Named.of("ratelimited", apiError("ratelimited", "You've exceeded your rate limit.", "")),
                Named.of("internal", apiError("internal_api_error_DBQueryError", "[x] Caught exception", "")),
                Named.of("HTML", WikidataStandIn.text("text/html", "<!DOCTYPE html><html><body>Hello</body></html>")),
                Named.of("HTML that is called JSON", WikidataStandIn.text("application/json", "<html></html>")),
                Named.of("nothing", WikidataStandIn.text("application/json", "")),
                Named.of("half of the JSON", WikidataStandIn.text("application/json", "{\"search\":[{\"id\":")),
                Named.of("a cut body", WikidataStandIn.cut()));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void asksAgainAfterWhatPasses(Fault fault) {
        service.failing(fault, fault);
        assertThat(ask(live(), NAME)).hasSize(3);
        assertThat(pauses).hasSize(2).allMatch(pause -> pause.toSeconds() >= 5);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        service.failing(status(429, "7"), status(503, "90"), status(503, "1"));
        ask(live(), NAME);
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(7L, 90L, 5L);
    }

    @Test
    void waitsUntilTheMomentThatItIsTold() {
        service.failing(status(503, "Mon, 17 Nov 2025 09:00:40 GMT"));
        ask(live(), NAME);
        assertThat(pauses).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void waitsLongerEachTimeWhereItIsNotTold() {
        service.failing(status(503, ""), status(503, "soon"), status(503, ""));
        ask(live(), NAME);
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(5L, 10L, 20L);
    }

    @ParameterizedTest
    @MethodSource("passing")
    void givesUpAfterSomeTriesAndThenAsksNothingMore(Fault fault) {
        service.down(fault);
        LiveWikidata live = live();
        assertThat(live.namesakes(List.of(NAME, "Nobody Anywhere"))).isEmpty();
        assertThat(live.item(SmallWikidata.NEGOTIATOR)).isInstanceOf(Wikidata.NoAnswer.class);
        assertThat(service.requests()).hasSize(4);
        assertThat(live.givenUp().orElseThrow()).endsWith(", 4 times");
    }

    @Test
    void doesNotWaitForHours() {
        service.down(status(429, "3600"));
        LiveWikidata live = live();
        assertThat(live.namesakes(List.of(NAME))).isEmpty();
        assertThat(pauses).isEmpty();
        assertThat(live.givenUp()).contains("HTTP status 429, asks to wait 3600 seconds");
    }

    static Stream<Named<Fault>> lasting() {
        return Stream.of(
                Named.of("403", status(403, "")),
                Named.of("404", status(404, "")),
                Named.of("another API", WikidataStandIn.text("application/json", "{\"result\":[]}")));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void givesUpAtOnceWhereAskingAgainDoesNotHelp(Fault fault) {
        service.down(fault);
        LiveWikidata live = live();
        assertThat(live.namesakes(List.of(NAME, "Nobody Anywhere"))).isEmpty();
        assertThat(service.requests()).hasSize(1);
        assertThat(live.givenUp()).isPresent();
    }

    @Test
    void aQuestionThatIsRefusedDoesNotTakeTheirAnswersFromOthers() {
        service.failing(apiError("cirrussearch-query-too-long", "Search request is longer than 300 characters.", ""));
        LiveWikidata live = live();
        assertThat(live.namesakes(List.of("A Long Name", NAME))).containsOnlyKeys(NAME);
        assertThat(live.givenUp()).isEmpty();
    }

    @Test
    void givesUpWhereAllQuestionsAreRefused() {
        service.down(apiError("badvalue", "Unrecognized value for parameter \"action\".", ""));
        LiveWikidata live = live();
        assertThat(live.namesakes(List.of(NAME, "B Name", "C Name", "D Name", "E Name")))
                .isEmpty();
        assertThat(service.requests()).hasSize(3);
        assertThat(live.givenUp()).contains("error badvalue: Unrecognized value for parameter \"action\".");
    }

    @Test
    void tellsOfLongPauses() {
        service.failing(status(503, "60"), status(503, "6"));
        ask(live(), NAME);
        assertThat(told).containsExactly(service.url() + ": HTTP status 503; asked again in 60 seconds");
    }

    @Test
    void whatFailedIsNotKept() {
        service.down(status(503, ""));
        assertThat(live().namesakes(List.of(NAME))).isEmpty();
        service.up();
        assertThat(ask(live(), NAME)).hasSize(3);
    }

    @Test
    void oneNameWithoutAnAnswerDoesNotTakeItFromTheOthers() {
        ask(live(), "Okavan Institute");
        service.down(status(503, ""));
        assertThat(live().namesakes(List.of("Okavan Institute", NAME))).containsOnlyKeys("Okavan Institute");
    }

    @Test
    void followsAMove() {
        try (WikidataStandIn other = new WikidataStandIn().with(SmallWikidata.items())) {
            service.down(WikidataStandIn.moved(other.url()));
            assertThat(ask(live(), NAME)).hasSize(3);
            assertThat(other.requests()).isNotEmpty().allSatisfy(request -> assertThat(request.header("User-Agent"))
                    .isPresent());
        }
    }

    @Test
    void givesUpOnMovesInACircle() {
        service.down(WikidataStandIn.moved(service.url()));
        LiveWikidata live = live();
        assertThat(live.namesakes(List.of(NAME))).isEmpty();
        assertThat(live.givenUp()).isPresent();
    }

    @Test
    void doesNotWaitForeverForAnAnswer() {
        service.down(WikidataStandIn.silent());
        LiveWikidata live = live(
                new Manners("T/1 (x)", 2, Duration.ofSeconds(5), Duration.ofMinutes(2), Duration.ofMillis(250)),
                () -> false);
        assertThat(live.namesakes(List.of(NAME))).isEmpty();
        assertThat(service.requests()).hasSize(2);
        assertThat(live.givenUp().orElseThrow()).contains("no answer within");
    }

    @Test
    void aServiceThatIsNotThereCostsTheTriesOfOneQuestion() {
        service.close();
        LiveWikidata live = live();
        assertThat(live.namesakes(List.of(NAME, "Nobody Anywhere", "Somebody Else")))
                .isEmpty();
        assertThat(pauses).hasSize(3);
        assertThat(live.givenUp().orElseThrow()).startsWith("no connection");
    }

    @Test
    void stopsWhileItWaitsForAnAnswer() {
        service.down(WikidataStandIn.silent());
        LiveWikidata live = live(
                Manners.of("9.9", Optional.empty()), () -> !service.requests().isEmpty());
        assertThat(live.namesakes(List.of(NAME))).isEmpty();
        assertThat(live.givenUp()).contains("interrupted");
    }

    @Test
    void aPauseEndsWhenTheProgramIsToStop() {
        int[] looks = {0};
        Pause.until(() -> ++looks[0] > 1).of(Duration.ofDays(1));
        assertThat(looks[0]).isEqualTo(2);
    }

    @Test
    void theCacheAloneAnswersTheSame() throws IOException {
        LiveWikidata live = live();
        Map<String, List<ItemSketch>> first = live.namesakes(List.of(NAME, "Okavan Institute"));
        Wikidata.Known item = live.item(SmallWikidata.NEGOTIATOR);
        service.close();
        Map<String, String> before = files();
        assertThat(replay().namesakes(List.of(NAME, "Okavan Institute", "Never Asked")))
                .isEqualTo(first);
        assertThat(replay().item(SmallWikidata.NEGOTIATOR)).isEqualTo(item);
        assertThat(replay().item("Q31")).isInstanceOf(Wikidata.NoAnswer.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theCacheCanBeRead() throws IOException {
        ask(live(), NAME);
        Path searches = folder.resolve(Endpoint.of(service.url()).folder()).resolve("searches");
        try (Stream<Path> all = Files.list(searches)) {
            Path file = all.findFirst().orElseThrow();
            assertThat(file.getFileName().toString()).matches("wen-qiaoli-[0-9a-f]{8}\\.json");
            assertThat(Files.readString(file))
                    .startsWith(
                            "{\"format\":1,\"question\":\"Wen Qiaoli\",\"day\":\"2025-11-17\",\"answer\":[{\"id\":");
        }
        assertThat(Files.readString(searches.resolveSibling("items").resolve(SmallWikidata.NEGOTIATOR + ".json")))
                .contains("\"P39\"")
                .doesNotContain("references");
    }

    @Test
    void aDamagedAnswerIsToldAndAskedForAgain() throws IOException {
        List<ItemSketch> first = ask(live(), NAME);
        for (String damaged : List.of(
                "",
                "{\"format\":1,\"question\":\"Wen",
                "[]",
                "{\"format\":1,\"question\":\"Another\",\"day\":\"2025-11-17\",\"answer\":[]}",
                "\0\0\0")) {
            told.clear();
            Path file = item();
            String whole = Files.readString(file);
            Files.writeString(file, damaged);
            int asked = service.requests().size();
            assertThat(ask(live(), NAME)).isEqualTo(first);
            assertThat(told).singleElement().asString().contains(file.toString(), "damaged");
            assertThat(service.requests()).hasSize(asked + 1);
            assertThat(Files.readString(file)).isEqualTo(whole);
        }
    }

    @Test
    void aDamagedAnswerCountsAsNotThereWhereNothingIsAsked() throws IOException {
        ask(live(), NAME);
        Files.writeString(item(), "{");
        assertThat(replay().namesakes(List.of(NAME))).isEmpty();
        assertThat(told).singleElement().asString().contains("damaged");
    }

    @Test
    void whatACrashLeftInTheMiddleOfAWriteIsNoAnswer() throws IOException {
        ask(live(), NAME);
        Files.writeString(folder.resolve(Endpoint.of(service.url()).folder()).resolve("answer1.tmp"), "{\"fo");
        assertThat(ask(live(), NAME)).hasSize(3);
        assertThat(told).isEmpty();
    }

    @Test
    void twoProgramsCanUseOneCache() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(2);
        try {
            List<Future<Map<String, List<ItemSketch>>>> both = Stream.of(live(), live())
                    .map(live -> programs.submit(() -> live.namesakes(List.of(NAME, "Okavan Institute"))))
                    .toList();
            assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        } finally {
            programs.shutdown();
        }
        assertThat(files().keySet()).noneMatch(name -> name.endsWith(".tmp"));
        assertThat(ask(replay(), NAME)).hasSize(3);
    }

    @Test
    void aCacheThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve(Endpoint.of(service.url()).folder()), "a file");
        assertThatThrownBy(this::live).isInstanceOf(LiveException.class).hasMessageContaining("--wikidata-cache");
    }

    @Test
    void aReplayWithoutACacheIsTold() {
        assertThatThrownBy(this::replay)
                .isInstanceOf(LiveException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--wikidata-offline");
    }

    @Test
    void anIdFromOutsideIsNoPathOnThisDisk() {
        service.failing(
                WikidataStandIn.text(
                        "application/json",
                        "{\"search\":[{\"id\":\"../../etc\",\"label\":\"Wen Qiaoli\",\"match\":{\"text\":\"Wen Qiaoli\"}}],\"success\":1}"));
        assertThat(ask(live(), NAME)).isEmpty();
    }

    private Path item() {
        return folder.resolve(Endpoint.of(service.url()).folder())
                .resolve("items")
                .resolve(SmallWikidata.NEGOTIATOR + ".json");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    private static List<ItemSketch> ask(LiveWikidata live, String name) {
        return live.namesakes(List.of(name)).get(name);
    }

    private LiveWikidata live() {
        return live(Manners.of("9.9", Optional.of("ann@example.org")), () -> false);
    }

    private LiveWikidata live(Manners manners, BooleanSupplier stop) {
        return LiveWikidata.of(
                Endpoint.of(service.url()), manners, folder, BUNDLED, new Host(CLOCK, pauses::add, stop, told::add));
    }

    private LiveWikidata replay() {
        return LiveWikidata.replay(Endpoint.of(service.url()), folder, BUNDLED, told::add);
    }
}
