package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read a store. */
class StoreCommandsTest {
    @TempDir
    static Path folder;

    private static String store = "";

    @BeforeAll
    static void fill() {
        store = FixtureStore.in(folder);
    }

    @Test
    void theSavedQueriesAreListed() {
        Run run = Run.of("query");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("actor-events", "Events of an actor between two days");
    }

    @Test
    void aSavedQueryIsShown() {
        Run run = Run.of("query", "event-claims", "--show");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("-p event=...", "needed", "SELECT");
    }

    @ParameterizedTest
    @CsvSource({
        "table, Donald Trump",
        "csv, 'Donald Trump,'",
        "tsv, '\"Donald Trump\"@en'",
        "json, '\"value\": \"Donald Trump\"'",
        "xml, <literal xml:lang=\"en\">Donald Trump</literal>"
    })
    void aSavedQueryIsRunInEveryFormat(String format, String expected) {
        Run run = Run.of("query", "entities", "--store", store, "--format", format);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(expected);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void queriesCanRelateTimesThatAreKnownWithinBounds() throws IOException {
        Path file = Files.writeString(
                folder.resolve("october.rq"),
                "SELECT ?label { ?event rdfs:label ?label ; dip:date ?date"
                        + " FILTER(dip:certainlyWithin(?event, '2025-10'^^xsd:gYearMonth) && dip:possiblyBefore(?date, '2025-10-30'^^xsd:date)) }"
                        + " ORDER BY ?label");
        Run own = Run.of("query", file.toString(), "--store", store, "--format", "csv");
        assertThat(own.exitCode()).isZero();
        assertThat(own.out().lines()).containsExactly("label", "Donald Trump visits Malaysia", "Japan requests");

        Run saved = Run.of(
                "query",
                "before",
                "-p",
                "event=Donald Trump and Xi Jinping meet in Busan",
                "--store",
                store,
                "--format",
                "csv");
        assertThat(saved.exitCode()).isZero();
        assertThat(saved.out()).contains("Donald Trump visits Malaysia").doesNotContain("Japan requests");
    }

    @Test
    void aFunctionThatIsNoneIsNamedWithThoseThatAre() throws IOException {
        Path file = Files.writeString(
                folder.resolve("misspelt.rq"), "SELECT ?e { ?e dip:date ?d FILTER(dip:surelyBefore(?e, ?d)) }");
        Run run = Run.of("query", file.toString(), "--store", store);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err())
                .contains("query misspelt failed: there is no function dip:surelyBefore; there are dip:certainlyX");
    }

    @Test
    void parametersAndTheLimitNarrowTheAnswer() {
        Run run = Run.of(
                "query",
                "actor-events",
                "-p",
                "actor=Xi Jinping",
                "-p",
                "from=2025-10-01",
                "--limit",
                "1",
                "--format",
                "csv",
                "--store",
                store);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void aQueryOfOnesOwnIsRunFromItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("own.rq"), "SELECT (COUNT(*) AS ?n) { ?e a dip:Event }");
        Run run = Run.of("query", file.toString(), "--store", store, "--format", "csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("n\\R[1-9]\\d*\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            query nope                              | 2 | no saved query nope
            query nope.rq                           | 2 | no query file nope.rq
            query dyads -p who=Xi                   | 2 | has no parameter who
            query actor-events -p from=tomorrow     | 2 | from takes a day
            query actor-events -p actor=Nobody      | 2 | no entity called "Nobody"
            query event-claims                      | 2 | needs event
            query entities --format pdf             | 2 | no result format pdf
            explain event-nope                      | 2 | no event event-nope
            timeline --actor Nobody                 | 2 | --actor: no entity called "Nobody"
            timeline --type Party                   | 2 | --type: no event type "Party"
            timeline --from soon                    | 2 | "soon" is no date
            timeline --from 2025-12-01 --to 2025-01-01 | 2 | exchange the two days
            serve --port 70000                      | 2 | 70000
            serve --port http                       | 2 | --port
            export --format pdf                     | 2 | --format
            """)
    void aWrongCommandLineIsToldInOneMessage(String line, int exitCode, String message) {
        Run run = Run.of((line + " --store " + store).split(" "));
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query entities", "explain event-1", "timeline", "validate", "export", "serve --port 0"})
    void withoutAStoreTheWayToMakeOneIsTold(String line) {
        Run run = Run.of((line + " --store " + folder.resolve("none")).split(" "));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("there is no store at", "chancery build", "--store");
    }

    @Test
    void anEventIsExplainedWithItsHistoryAndEverySentence() {
        String label = "Donald Trump and Xi Jinping meet in Busan";
        Run run = Run.of("explain", label, "--store", store);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(label)
                .contains("What was known", "planned", "Who says so:", "will meet Xi Jinping in Busan on October 30");
    }

    @ParameterizedTest
    @CsvSource({
        "text, Donald Trump and Xi Jinping meet",
        "html, <!doctype html",
        "json, {",
        "csv, id",
        "ics, BEGIN:VCALENDAR"
    })
    void theTimelineIsWrittenInEveryFormat(String format, String start) {
        Run run = Run.of("timeline", "--store", store, "--format", format);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsIgnoringCase(start);
    }

    @Test
    void theTimelineIsNarrowed() {
        Run run = Run.of(
                "timeline",
                "--store",
                store,
                "--actor",
                "Q56226",
                "--from",
                "2019-01-01",
                "--to",
                "2019-12-31",
                "--type",
                "Meeting");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("source")))
                .singleElement()
                .asString()
                .contains("Donald Trump and Kim Jong Un meet");
    }

    @Test
    void aStoreThatMeetsTheShapesPasses() {
        Run run = Run.of("validate", "--store", store);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("meets the shapes");
    }

    @Test
    void aStoreThatBreaksTheShapesIsToldWithTheViolations(@TempDir Path other) {
        String broken = FixtureStore.broken(other);
        Run run = Run.of("validate", "--store", broken);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("https://w3id.org/chancery/id/event-");
        assertThat(run.err()).contains("violations");
    }

    @Test
    void theExportIsSortedAndCanLeaveOutTheWordsOfTheArticles() {
        Run whole = Run.of("export", "--store", store);
        Run shared = Run.of("export", "--store", store, "--without-quotes");
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.out().lines()).isSorted();
        assertThat(whole.out()).contains("will meet Xi Jinping in Busan");
        assertThat(shared.out()).isNotEmpty().doesNotContain("will meet Xi Jinping in Busan");
        assertThat(Run.of("export", "--store", store)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"ttl, PREFIX", "trig, PREFIX", "nq, <https"})
    void theExportGoesIntoAFile(String format, String start) throws IOException {
        Path file = folder.resolve("graph." + format);
        Run run = Run.of("export", "--store", store, "--format", format, "-o", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith(start);
    }

    @Test
    void theTimelineGoesIntoAFile() throws IOException {
        Path file = folder.resolve("timeline.csv");
        Run run = Run.of("timeline", "--store", store, "--format", "csv", "-o", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(
                        Run.of("timeline", "--store", store, "--format", "csv").out());
    }

    @Test
    void aFileThatIsThereStaysWhenItsSuccessorCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.ics"), "last week's");
        Files.createDirectory(folder.resolve("kept.ics.part"));
        Run run = Run.of("timeline", "--store", store, "--format", "ics", "-o", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cannot write to " + file);
        assertThat(file).hasContent("last week's");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() {
        Run run = Run.of("timeline", "--store", store, "-o", "/dev/full");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cannot write to /dev/full: No space left on device");
        assertThat(Path.of("/dev/full")).exists().isNotEqualTo(Path.of("/dev/full.part"));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Run run = Run.of(
                "export",
                "--store",
                store,
                "-o",
                folder.resolve("no/such/graph.nq").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("graph.nq", "there is no such folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query entities", "export", "export --format ttl", "timeline"})
    void aFullDiskUnderStandardOutputIsAFailure(String line) throws IOException {
        try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
            Run run = Run.into(full, InputStream.nullInputStream(), (line + " --store " + store).split(" "));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("cannot write to standard output: No space left on device");
        }
    }
}
