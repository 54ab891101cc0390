package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line of the README and of docs runs: the lines that begin with {@code $ ./chancery} in console blocks. */
class DocumentationTest {
    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(\\S*=)?\"([^\"]*)\"|(\\S+)");
    private static final String PROGRAM = "./chancery ";

    @TempDir
    private static Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    static Stream<String> commandLines() {
        return lines().stream().filter(line -> line.startsWith(PROGRAM));
    }

    @BeforeAll
    static void aStoreOfTheSeeds() {
        Outcome outcome = run("./chancery build seeds");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void runs(String line) throws InterruptedException {
        if (line.contains("serve")) {
            serves(line);
        } else {
            Outcome outcome = run(line);
            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            assertThat(outcome.out() + outcome.err()).isNotBlank();
        }
    }

    @Test
    void othersAreTheTestCommandOnly() {
        assertThat(lines()).filteredOn(line -> !line.startsWith(PROGRAM)).containsOnly("mvn verify");
        assertThat(read(Path.of(".ci/run"))).contains(" verify");
    }

    @Test
    void thereIsAPageForEveryCommand() {
        assertThat(Main.commandLine(new Console(System.in, System.out, System.err, false))
                        .getSubcommands()
                        .entrySet())
                .filteredOn(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .extracting(Map.Entry::getKey)
                .filteredOn(name -> !name.equals("help"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(read(Path.of("docs/README.md"))).contains("(" + name + ".md)"))
                .allSatisfy(name -> assertThat(Path.of("docs/" + name + ".md")).exists());
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(read(page));
            while (block.find()) {
                block.group(1)
                        .lines()
                        .filter(line -> line.startsWith("$ "))
                        .map(line -> line.substring(2).strip())
                        .forEach(lines::add);
            }
        }
        return lines.stream().distinct().toList();
    }

    private static List<Path> pages() {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(page -> page.toString()
                            .endsWith(".md")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serves(String line) throws InterruptedException {
        CountDownLatch serving = new CountDownLatch(1);
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String text) {
                if (text.contains("serving")) {
                    serving.countDown();
                }
            }
        };
        String[] arguments = arguments(line + " --port 0");
        Thread server = new Thread(() -> Main.run(
                new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, false),
                arguments));
        server.start();
        assertThat(serving.await(2, TimeUnit.MINUTES)).as(line).isTrue();
        server.interrupt();
        server.join(TimeUnit.MINUTES.toMillis(1));
        assertThat(server.isAlive()).isFalse();
    }

    private static Outcome run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] article = "{\"id\": \"a\", \"text\": \"Japan and France signed a trade agreement.\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        Console console = new Console(
                new ByteArrayInputStream(article), out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int exitCode = Main.run(console, arguments(line));
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The words of a command line; the store and the files that it writes lie in a folder of the test, the port is a free one. */
    private static String[] arguments(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring(PROGRAM.length()).replaceAll("--port [1-9]\\d*", ""));
        while (word.find()) {
            words.add(word.group(3) != null ? word.group(3) : Objects.toString(word.group(1), "") + word.group(2));
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).matches("--store|-o|--output|--out")) {
                words.set(i, folder.resolve(words.get(i)).toString());
            }
        }
        boolean stores = words.get(0).matches("links|build|serve|query|timeline|explain|validate|export");
        if (stores && !words.contains("--store")) {
            words.add("--store");
            words.add(folder.resolve("kg").toString());
        }
        return words.toArray(String[]::new);
    }
}
