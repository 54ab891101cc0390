package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildAndServeTest {
    private static final Pattern ADDRESS = Pattern.compile("at (http://localhost:\\d+/)");

    @TempDir
    Path folder;

    private String articles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "Kenya's president met his Ugandan counterpart in Nairobi on Tuesday. They agreed to reopen the border.\n");
        Files.writeString(articles.resolve("bad.json"), "{");
        return articles.toString();
    }

    private String store() {
        return folder.resolve("kg").toString();
    }

    @Test
    void aBuildTellsWhatItDidAndTheNextOneReadsNothingAgain() throws IOException {
        String articles = articles();
        Run first = Run.of("build", articles, "--store", store(), "--published", "2025-10-25");
        assertThat(first.exitCode()).isEqualTo(4);
        assertThat(first.err())
                .contains("1 article read (1 new or changed), 1 input rejected")
                .contains("rejected " + Path.of(articles, "bad.json"))
                .contains("the store holds 1 article,")
                .containsPattern("\\d+\\.\\d s \\(");
        String graph = Run.of("export", "--store", store()).out();
        Run second = Run.of("build", articles, "--store", store(), "--published", "2025-10-25");
        assertThat(second.err()).contains("1 article read (0 new or changed)");
        assertThat(Run.of("export", "--store", store()).out()).isEqualTo(graph).isNotEmpty();
        assertThat(Run.of("validate", "--store", store()).exitCode()).isZero();
    }

    @Test
    void aBuildOfNothingButBadInputLeavesAnEmptyStoreThatCanBeRead() {
        Run run = Run.of("build", folder.resolve("gone").toString(), "--store", store());
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("gone: there is no such file or folder", "the store holds 0 articles");
        assertThat(Run.of("query", "entities", "--store", store()).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/chancery", "FILE/kg"})
    void aFolderThatCannotBeWrittenIsNamedWithTheWayOut(String place) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Run run = Run.of("build", articles(), "--store", place.replace("FILE", file.toString()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cannot make the folder", "--store").doesNotContain("\tat ");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
        String articles = articles();
        Run run = Run.of("build", articles, "--store", articles);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("holds files that are no store", "--store");
        assertThat(Path.of(articles, "a.txt")).exists();
    }

    @Test
    void aStoreInUseByAnotherProcessIsNamedWithItsProcess() throws IOException {
        String store = FixtureStore.in(folder);
        String graph = Run.of("export", "--store", store).out();
        try (StoreHolder holder = StoreHolder.of(store)) {
            for (String line : new String[] {"build " + articles(), "serve --port 0", "query entities", "export"}) {
                Run run = Run.of((line + " --store " + store).split(" "));
                assertThat(run.exitCode()).as(line).isEqualTo(1);
                assertThat(run.err()).as(line).contains("in use by process " + holder.pid(), "--store");
            }
        }
        assertThat(Run.of("export", "--store", store).out()).isEqualTo(graph);
    }

    @Test
    void aPortInUseIsNamedWithTheWayOut() throws IOException {
        String store = FixtureStore.in(folder);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--store", store, "--port", String.valueOf(socket.getLocalPort()));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("port " + socket.getLocalPort() + " is in use", "--port");
        }
    }

    @Test
    void aStoreIsServedUntilTheProgramIsInterrupted() throws Exception {
        String store = FixtureStore.in(folder);
        PipedInputStream messages = new PipedInputStream();
        PrintStream err = new PrintStream(new PipedOutputStream(messages), true, StandardCharsets.UTF_8);
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Console console = new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false);
        Thread serving =
                new Thread(() -> exit.complete(Main.run(console, "serve", "--store", store, "--port", "0")), "serving");
        serving.start();
        String said = new BufferedReader(new InputStreamReader(messages, StandardCharsets.UTF_8)).readLine();
        Matcher address = ADDRESS.matcher(said);
        assertThat(address.find()).isTrue();
        assertThat(fetch(address.group(1) + "kg/sparql?query=ASK%20%7B%3Fs%20%3Fp%20%3Fo%7D&format=json"))
                .contains("true");
        assertThat(fetch(address.group(1))).contains("<html");
        serving.interrupt();
        assertThat(exitCode(exit)).isEqualTo(130);
    }

    private static int exitCode(CompletableFuture<Integer> exit) throws ExecutionException, InterruptedException {
        return exit.get();
    }

    private static String fetch(String address) throws IOException {
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
