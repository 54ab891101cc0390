package org.chancery.article.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.article.ReadResult.Read;
import org.chancery.article.ReadResult.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input: one clear message each, and the others are read. */
class RejectionsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty.txt", "", "it is empty"),
                Arguments.of("blank.md", " \n\n", "it is empty"),
                Arguments.of("empty.json", "", "it is empty"),
                Arguments.of("empty.jsonl", "\n", "it is empty"),
                Arguments.of("front-matter-only.txt", "---\ntitle: A\n---\n", "it is empty"),
                Arguments.of("no-words.html", "<html><body><script>x</script></body></html>", "it is empty"),
                Arguments.of("broken.json", "{\"id\": \"a\",\n \"text\": oops}", "it is not JSON: line 2, column 15"),
                Arguments.of("cut.json", "{\"id\": \"a\", \"text\": \"Envoys", "it is not JSON: line 1, column"),
                Arguments.of("list.json", "[1]", "it is not a JSON object"),
                Arguments.of("no-text.json", "{\"id\": \"a\"}", "it has no field \"text\""),
                Arguments.of("number.json", "{\"id\": \"a\", \"text\": 5}", "field \"text\" is no string"),
                Arguments.of("no-id.jsonl", "{\"text\": \"Envoys met.\"}", "it has no field \"id\""),
                Arguments.of(
                        "date.json",
                        "{\"text\": \"Envoys met.\", \"published\": \"soon\"}",
                        "field \"published\": \"soon\" is no date"),
                Arguments.of(
                        "date.txt",
                        "---\ntitle: A\npublished: 2025-02-30\n---\nEnvoys met.",
                        "front matter, line 3: published: \"2025-02-30\" is no date"),
                Arguments.of("binary.txt", "abc\u0000def", "it is a binary file, not text: byte 3"),
                Arguments.of("letter.txt", "%PDF-1.7 and so on", "it is a PDF document"),
                Arguments.of("picture.png", "\u0089PNG", "it is no kind of file that articles are read from (.txt,"),
                Arguments.of(
                        "german.txt",
                        "Der Minister ist am Montag nach Wien gereist, um mit der Regierung über das Abkommen zu sprechen.",
                        "it is in German"),
                Arguments.of(
                        "declared.json",
                        "{\"text\": \"Envoys met.\", \"language\": \"fr\"}",
                        "it is declared to be in French"),
                Arguments.of(
                        "long.txt",
                        "Envoys met again.\n".repeat(300_000),
                        "it has 5,400,000 characters of text; one article may have 2,000,000"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void aBadInputIsRejectedWithTheReasonAndTheOthersAreRead(String name, String content, String reason)
            throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("good.txt"), "The envoys met on Monday.");
        List<ReadResult> results = read(folder.toString());
        assertThat(results).filteredOn(Read.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(Rejected.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Rejected.class, rejected -> {
                    assertThat(rejected.input()).startsWith(folder.resolve(name).toString());
                    assertThat(rejected.reason()).contains(reason);
                });
    }

    @Test
    void aFileThatIsNotUtf8IsRejectedWithTheByteAndTheWayToConvertIt() throws IOException {
        Files.write(folder.resolve("a.txt"), "Une d\u00E9claration".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reason("a.txt")).contains("byte 5").contains("0xE9").contains("iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void utf16IsRecognised() throws IOException {
        Files.write(folder.resolve("a.txt"), "\uFEFFEnvoys met.".getBytes(StandardCharsets.UTF_16LE));
        assertThat(reason("a.txt")).contains("UTF-16").contains("iconv");
    }

    @Test
    void jsonThatIsNotUtf8IsRejectedWithTheByte() throws IOException {
        Files.write(
                folder.resolve("a.json"), "{\"text\": \"d\u00E9j\u00E0 vu\"}".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(
                folder.resolve("a.jsonl"),
                "\n{\"id\": \"a\", \"text\": \"d\u00E9j\u00E0\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reason("a.json")).contains("not UTF-8");
        assertThat(reason("a.jsonl")).contains("byte 23").contains("0xE9");
    }

    @Test
    void aMissingPathIsRejected() {
        assertThat(reason("gone")).contains("no such file or folder");
    }

    @Test
    void aFolderWithoutArticlesIsRejected() {
        assertThat(reason("")).contains("holds no articles");
    }

    @Test
    void aLineThatIsBrokenDoesNotStopTheOthers() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\": \"a\", \"text\": \"Envoys met.\"}\n{\"id\": \"b\", \n{\"id\": \"c\", \"text\": \"Envoys met.\"}\n");
        List<ReadResult> results = read(folder.resolve("a.jsonl").toString());
        assertThat(results).hasSize(3).filteredOn(Read.class::isInstance).hasSize(2);
        assertThat(results.get(1)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.input()).endsWith("a.jsonl, line 2");
            assertThat(rejected.reason()).contains("line 2, column");
        });
    }

    @Test
    void whatStandsBeforeTheBreakInAnArrayIsRead() throws IOException {
        Files.writeString(folder.resolve("a.json"), "[{\"id\": \"a\", \"text\": \"Envoys met.\"},\n {\"id\": b}]");
        assertThat(read(folder.resolve("a.json").toString())).hasSize(2).first().isInstanceOf(Read.class);
        assertThat(reason("a.json")).contains("line 2");
    }

    private String reason(String name) {
        return read(folder.resolve(name).toString()).stream()
                .filter(Rejected.class::isInstance)
                .map(result -> ((Rejected) result).reason())
                .findFirst()
                .orElseThrow();
    }

    private static List<ReadResult> read(String source) {
        try (Stream<ReadResult> results =
                new ArticleReader(Optional.empty(), InputStream.nullInputStream()).read(List.of(source))) {
            return results.toList();
        }
    }
}
