package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.chancery.entity.live.api.WikidataStandIn;
import org.chancery.store.JavaCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, which is the signal INT, while a command has much to read. */
@EnabledOnOs(OS.LINUX)
class InterruptionTest {
    /** So many that no command is through with them before the signal arrives. */
    private static final int MANY = 20_000;

    private static final String ARTICLE =
            "{\"id\": \"%s\", \"published\": \"2025-10-25\", \"text\": \"Kenya recalled its ambassador from Uganda.\"}%n";

    @TempDir
    private Path folder;

    @Test
    void anExtractionThatWritesAsItReadsEndsWithWholeLines() throws IOException, InterruptedException {
        Process extract = start("extract", "--no-assemble", articles(MANY).toString());
        try (BufferedReader out = reader(extract.getInputStream());
                BufferedReader err = reader(extract.getErrorStream())) {
            List<String> lines = new ArrayList<>(List.of(out.readLine()));
            interrupt(extract);
            lines.addAll(out.lines().toList());

            assertThat(extract.waitFor()).isEqualTo(130);
            assertThat(lines).hasSizeLessThan(MANY).allSatisfy(InterruptionTest::isJson);
            assertThat(err.lines().filter(line -> line.contains("interrupted")))
                    .singleElement()
                    .asString()
                    .matches("chancery: interrupted after \\d+ articles; " + lines.size() + " lines are written");
        } finally {
            extract.destroyForcibly();
        }
    }

    @Test
    void anExtractionThatAssemblesWritesNothing() throws IOException, InterruptedException {
        Process extract = start("extract", articles(MANY).toString());
        try (BufferedReader out = reader(extract.getInputStream());
                BufferedReader err = reader(extract.getErrorStream())) {
            assertThat(err.readLine()).contains("rejected");
            interrupt(extract);

            assertThat(err.lines())
                    .singleElement()
                    .asString()
                    .startsWith("chancery: interrupted after ")
                    .endsWith(" 0 lines are written");
            assertThat(out.lines()).isEmpty();
            assertThat(extract.waitFor()).isEqualTo(130);
        } finally {
            extract.destroyForcibly();
        }
    }

    @Test
    void aBuildKeepsWhatItHasReadAndTheEventsOfBefore() throws IOException, InterruptedException {
        String store = folder.resolve("kg").toString();
        Path first = Files.writeString(folder.resolve("first.txt"), "Belgium recalled its ambassador from Rwanda.\n");
        assertThat(Run.of("build", first.toString(), "--store", store).exitCode())
                .isZero();
        String before = Run.of("timeline", "--store", store).out();

        Process build = start("build", articles(MANY).toString(), "--store", store);
        try (BufferedReader out = reader(build.getInputStream());
                BufferedReader err = reader(build.getErrorStream())) {
            assertThat(err.readLine()).contains("rejected");
            interrupt(build);

            assertThat(err.lines().filter(line -> line.contains("interrupted")))
                    .singleElement()
                    .asString()
                    .contains("the articles read so far are kept, the events are those of before", "again");
            assertThat(out.lines()).isEmpty();
            assertThat(build.waitFor()).isEqualTo(130);
        } finally {
            build.destroyForcibly();
        }

        assertThat(Run.of("validate", "--store", store).exitCode()).isZero();
        assertThat(Run.of("timeline", "--store", store).out()).isEqualTo(before).contains("Belgium");
        assertThat(Run.of("export", "--store", store).out()).contains("article-first", "article-a1");
    }

    @Test
    void aBuildThatIsToldToWaitByAServiceDoesNotWait() throws IOException, InterruptedException {
        String store = folder.resolve("kg").toString();
        Path article = Files.writeString(
                folder.resolve("article.jsonl"),
                "{\"id\": \"a1\", \"published\": \"2025-10-25\", \"text\": \"Rowan Ellery met Xi Jinping in Beijing on Friday.\"}\n");
        CountDownLatch asked = new CountDownLatch(1);
        try (WikidataStandIn service = new WikidataStandIn()) {
            service.down(exchange -> {
                WikidataStandIn.status(503, "110").answer(exchange);
                asked.countDown();
            });
            Process build = start(
                    "build",
                    article.toString(),
                    "--store",
                    store,
                    "--wikidata",
                    service.url(),
                    "--wikidata-cache",
                    folder.resolve("cache").toString());
            try (BufferedReader err = reader(build.getErrorStream())) {
                asked.await();
                interrupt(build);
                assertThat(err.lines().toList())
                        .anyMatch(line -> line.contains("interrupted; 1 name left unlinked"))
                        .anyMatch(line -> line.contains("interrupted: the articles read so far are kept")
                                || line.contains("interrupted when all was done"));
                assertThat(build.waitFor()).isEqualTo(130);
            } finally {
                build.destroyForcibly();
            }
            assertThat(service.requests()).hasSize(1);
        }
    }

    /** Many articles, the third of which is none: when that is told, the others are being read. */
    private Path articles(int many) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= many; i++) {
            lines.append(i == 3 ? "no article\n" : String.format(ARTICLE, "a" + i));
        }
        return Files.writeString(folder.resolve("many.jsonl"), lines);
    }

    /** The signal has its usual effect even if whoever started the tests ignores it, as a shell does in the background. */
    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(JavaCommand.of(Main.class, arguments));
        return new ProcessBuilder(command).start();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static void isJson(String line) {
        try {
            assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(line, broken);
        }
    }
}
