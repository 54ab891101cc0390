package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script, in a folder with spaces in its name. In place of java and mvn stand scripts that write down how they are called: what is tested is when the
 * script builds, what it starts and what it says.
 */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    @TempDir
    Path folder;

    private Path home = Path.of("");
    private Path bin = Path.of("");

    private record Result(int exitCode, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder/chancery home"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("chancery"), home.resolve("chancery"));
        executable(home.resolve("chancery"));
        Files.createDirectories(home.resolve("src/main/java"));
        source("pom.xml", "<project/>");
        source("src/main/java/A.java", "class A {}");
        script(
                "java",
                """
                case "$*" in
                  -version) echo "openjdk version \\"${FAKE_JAVA:-17.0.1}\\" 2021" >&2 ;;
                  *ArchiveClassesAtExit*) echo archive >>"$CALLS"; : >"$(echo "$*" | sed 's/.*ArchiveClassesAtExit=\\(.*\\.jsa\\) .*/\\1/')" ;;
                  *) echo java >>"$CALLS"; printf '%s\\n' "$@" ;;
                esac
                """);
        script(
                "mvn",
                """
                echo mvn >>"$CALLS"
                target="$(dirname "$4")/target"
                mkdir -p "$target/lib" "$target/maven-archiver"
                echo version=1.2.3 >"$target/maven-archiver/pom.properties"
                : >"$target/chancery-1.2.3.jar"
                : >"$target/lib/b.jar"
                exit "${FAKE_MVN:-0}"
                """);
    }

    private void source(String name, String content) throws IOException {
        Files.writeString(home.resolve(name), content);
        Files.setLastModifiedTime(home.resolve(name), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    private void script(String name, String body) throws IOException {
        executable(Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Map<String, String> environment, Path script, String... arguments) throws IOException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(script.toString());
        process.command().addAll(List.of(arguments));
        process.environment().remove("JAVA_HOME");
        process.environment().put("PATH", bin + ":/usr/bin:/bin");
        process.environment().put("CALLS", folder.resolve("calls").toString());
        process.environment().putAll(environment);
        process.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        int exit = process.start().onExit().join().exitValue();
        return new Result(exit, Files.readString(out), Files.readString(err));
    }

    private Result run(String... arguments) throws IOException {
        return run(Map.of(), home.resolve("chancery"), arguments);
    }

    private List<String> calls() throws IOException {
        Path calls = folder.resolve("calls");
        List<String> lines = Files.exists(calls) ? Files.readAllLines(calls, StandardCharsets.UTF_8) : List.of();
        Files.deleteIfExists(calls);
        return lines;
    }

    @Test
    void theFirstStartBuildsAndSaysSoAndTheNextDoesNot() throws IOException {
        Result first = run("query", "two words");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).contains("building, for the first time");
        assertThat(first.out()).endsWith("org.chancery.cli.Main\nquery\ntwo words\n");
        assertThat(first.out()).contains(home + "/target/chancery-1.2.3.jar:", home + "/target/lib/b.jar");
        assertThat(calls()).containsExactly("mvn", "archive", "java");
        Result second = run("query");
        assertThat(second.err()).isEmpty();
        assertThat(calls()).containsExactly("java");
    }

    @Test
    void aChangedOrANewOrAMissingSourceIsBuilt() throws IOException {
        run("help");
        calls();
        Files.writeString(home.resolve("src/main/java/A.java"), "class A { int i; }");
        Files.setLastModifiedTime(
                home.resolve("src/main/java/A.java"),
                FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(run("help").err()).contains("the sources have changed");
        source("src/main/java/A.java", "class A {}");
        run("help");
        calls();
        source("src/main/java/B.java", "class B {}");
        run("help");
        assertThat(calls()).contains("mvn");
        Files.delete(home.resolve("src/main/java/B.java"));
        run("help");
        assertThat(calls()).contains("mvn");
    }

    @Test
    void aBuildThatFailsIsTriedAgain() throws IOException {
        Result failed = run(Map.of("FAKE_MVN", "1"), home.resolve("chancery"), "help");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains("the build failed");
        assertThat(calls()).containsExactly("mvn");
        assertThat(run("help").exitCode()).isZero();
        assertThat(calls()).contains("mvn", "java");
    }

    @Test
    void itWorksThroughSymbolicLinks() throws IOException {
        Path one = Files.createSymbolicLink(folder.resolve("one"), home.resolve("chancery"));
        Path links = Files.createDirectories(folder.resolve("links"));
        Path two = Files.createSymbolicLink(links.resolve("two"), Path.of("../one"));
        assertThat(one).exists();
        assertThat(run(Map.of(), two, "help").out()).contains(home + "/target/chancery-1.2.3.jar");
    }

    @Test
    void theFolderCanBeMoved() throws IOException {
        run("help");
        Path moved = folder.resolve("elsewhere");
        Files.move(home, moved);
        Result result = run(Map.of(), moved.resolve("chancery"), "help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains(moved + "/target/lib/b.jar").doesNotContain(home.toString());
    }

    @Test
    void aJavaThatIsTooOldIsNamedWithTheWayOut() throws IOException {
        Result result = run(Map.of("FAKE_JAVA", "11.0.2"), home.resolve("chancery"), "help");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("is version 11, but 17 or newer is needed", "JAVA_HOME");
        assertThat(calls()).isEmpty();
    }

    @Test
    void aWrongJavaHomeIsNamed() throws IOException {
        Result result = run(Map.of("JAVA_HOME", folder.resolve("gone").toString()), home.resolve("chancery"), "help");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("JAVA_HOME is " + folder.resolve("gone"));
    }

    @Test
    void withoutMavenTheWayToGetItIsTold() throws IOException {
        Files.delete(bin.resolve("mvn"));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "sed", "head", "find", "sort", "cksum", "cat", "dirname", "readlink", "env")) {
            Path real = Path.of("/usr/bin", tool);
            String path = (Files.exists(real) ? real : Path.of("/bin", tool)).toString();
            executable(Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + path + " \"$@\"\n"));
        }
        Result result = run(Map.of("PATH", bin + ":" + tools), home.resolve("chancery"), "help");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no mvn on the PATH", "install Maven");
    }

    @Test
    void aNewJavaKeepsItsOwnArchive() throws IOException {
        Result result = run(Map.of("FAKE_JAVA", "25.0.1"), home.resolve("chancery"), "help");
        assertThat(result.out()).contains("-XX:+AutoCreateSharedArchive", "chancery-25.jsa");
        assertThat(calls()).containsExactly("mvn", "java");
    }

    @Test
    void ownOptionsForJavaComeBeforeTheProgram() throws IOException {
        Result result = run(Map.of("CHANCERY_JAVA_OPTS", "-Xmx6g -Dx=y"), home.resolve("chancery"), "extract", "a");
        assertThat(result.out()).contains("-Xmx6g\n-Dx=y\n").contains("-XX:+UseParallelGC");
    }
}
