package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read articles, from files as they come. */
class ReadingCommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ARTICLE =
            """
            Kenya's president met his Ugandan counterpart in Nairobi on Tuesday. The two leaders agreed to reopen the border.
            """;

    @TempDir
    Path folder;

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }

    private static List<JsonNode> json(String out) {
        return out.lines().map(ReadingCommandsTest::parse).toList();
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void timesWritesOneArticleALineWithOffsetsInCodePoints() throws IOException {
        write("a.txt", "\uD83D\uDE00 " + ARTICLE);
        Run run = Run.of("times", folder.toString(), "--published", "2025-10-25", "--with-text");
        assertThat(run.exitCode()).isZero();
        JsonNode line = json(run.out()).get(0);
        JsonNode time = line.path("timexes").path(0);
        assertThat(time.path("text").asText()).isEqualTo("Tuesday");
        assertThat(time.path("earliest").asText()).isEqualTo("2025-10-21");
        String text = line.path("text").asText();
        assertThat(text.substring(
                        text.offsetByCodePoints(0, time.path("start").asInt()),
                        text.offsetByCodePoints(0, time.path("end").asInt())))
                .isEqualTo("Tuesday");
        assertThat(run.err()).contains("1 article, 1 time expression, 0 inputs rejected");
    }

    @Test
    void linkReadsStandardInput() {
        Run run = Run.withInput(
                "{\"id\": \"x\", \"text\": \"Kenya recalled its ambassador from Uganda.\"}\n", "link", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"id\":\"x\"", "\"wikidata\":\"Q114\"", "\"wikidata\":\"Q1036\"");
    }

    @Test
    void extractWritesClaimsWithTheirEventsInTheOrderOfTheInputs() throws IOException {
        write("b.txt", ARTICLE);
        write("a.txt", ARTICLE);
        Run run = Run.of("extract", folder.toString(), "--published", "2025-10-25");
        assertThat(run.exitCode()).isZero();
        List<JsonNode> claims = json(run.out());
        assertThat(claims)
                .extracting(claim -> claim.path("article").asText())
                .isSorted()
                .contains("a", "b");
        assertThat(claims).allSatisfy(claim -> assertThat(claim.has("event")).isTrue());
        JsonNode meeting = claims.stream()
                .filter(claim -> claim.path("type").asText().equals("Meeting"))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.path("eventTime").path("earliest").asText()).isEqualTo("2025-10-21");
        assertThat(meeting.path("eventStatus").asText()).isEqualTo("occurred");
        assertThat(run.err()).contains("2 articles, 2 claims, 1 event, 0 inputs rejected");
    }

    @Test
    void withoutAssemblyThereAreNoEvents() throws IOException {
        Run run = Run.of("extract", write("a.txt", ARTICLE), "--no-assemble", "--threads", "1");
        assertThat(run.exitCode()).isZero();
        assertThat(json(run.out())).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.has("event")).isFalse();
            assertThat(claim.has("eventTime")).isFalse();
        });
        assertThat(run.err()).contains("1 without a date of publication", "--published", ": a");
    }

    @Test
    void badInputsAreToldOneByOneAndTheOthersAreRead() throws IOException {
        write("good.txt", ARTICLE);
        write("empty.txt", "");
        write("broken.json", "{\"id\": \"b\",\n \"text\": }");
        write("binary.txt", "a\u0000b");
        Files.write(folder.resolve("latin.txt"), "d\u00E9j\u00E0 vu".getBytes(StandardCharsets.ISO_8859_1));
        write("date.txt", "---\npublished: 2025-02-31\n---\nEnvoys met.");
        write("long.txt", "Envoys met again.\n".repeat(300_000));
        write("german.txt", "Der Minister ist am Montag nach Wien gereist, um mit der Regierung zu sprechen.");
        Run run = Run.of("times", folder.toString(), folder.resolve("gone").toString());
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(json(run.out()))
                .singleElement()
                .satisfies(line -> assertThat(line.path("id").asText()).isEqualTo("good"));
        assertThat(run.err().lines().filter(line -> line.startsWith("chancery: rejected ")))
                .hasSize(8)
                .anySatisfy(line -> assertThat(line).contains("empty.txt: it is empty"))
                .anySatisfy(line -> assertThat(line).contains("broken.json: it is not JSON: line 2, column"))
                .anySatisfy(line -> assertThat(line).contains("binary.txt: it is a binary file"))
                .anySatisfy(line -> assertThat(line)
                        .contains("latin.txt: it is not UTF-8 text: byte 1 ")
                        .contains("iconv"))
                .anySatisfy(line ->
                        assertThat(line).contains("date.txt: front matter, line 2", "\"2025-02-31\" is no date"))
                .anySatisfy(line -> assertThat(line).contains("long.txt: it has 5,400,000 characters"))
                .anySatisfy(line -> assertThat(line).contains("german.txt: it is in German"))
                .anySatisfy(line -> assertThat(line).contains("gone: there is no such file or folder"));
        assertThat(run.err()).contains("8 inputs rejected").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "link", "times"})
    void aMissingPathAloneIsARejectedInput(String command) {
        Run run = Run.of(command, folder.resolve("gone").toString());
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("gone: there is no such file or folder");
    }

    @Test
    void aFullDiskUnderStandardOutputIsAFailure() throws IOException {
        String file = write("a.txt", ARTICLE);
        try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
            Run run = Run.into(full, InputStream.nullInputStream(), "times", file);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("cannot write to standard output: No space left on device");
        }
    }

    @Test
    void aReaderThatGoesAwayEndsTheProgramQuietly() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Run run = Run.into(closed, InputStream.nullInputStream(), "extract", "--no-assemble", write("a.txt", ARTICLE));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
