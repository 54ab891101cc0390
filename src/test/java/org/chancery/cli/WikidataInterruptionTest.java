package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.JavaCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while a dump is imported, and going on with it. */
@EnabledOnOs(OS.LINUX)
class WikidataInterruptionTest {
    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    @Test
    void anImportIsGoneOnWith() throws IOException, InterruptedException {
        String made = folder.resolve("made").toString();
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(JavaCommand.of(Main.class, "wikidata", "import", "-", "--out", made));
        Process process = new ProcessBuilder(command).start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader err =
                        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            in.write(dump().substring(0, dump().length() * 3 / 4).getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(err.readLine()).contains("line 2 is no entity and is passed over");
            Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
            assertThat(kill.waitFor()).isZero();

            assertThat(err.lines().toList())
                    .singleElement()
                    .asString()
                    .contains("interrupted after ", "the same command goes on from there");
            assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("made")).doesNotExist();

        Run again = Run.withInput(dump(), "wikidata", "import", "-", "--out", made);
        assertThat(again.exitCode()).as(again.err()).isEqualTo(ExitCode.REJECTED);
        assertThat(again.err()).contains("going on behind line ", (MANY + 1) + " entities");
        assertThat(folder.resolve("made.part")).doesNotExist();
    }

    /** Several pieces of text, with a line that is told as soon as the first one is read. */
    private static String dump() {
        StringBuilder text = new StringBuilder("[\nno entity,\n");
        for (int i = 0; i < MANY; i++) {
            text.append("{\"type\":\"item\",\"id\":\"Q")
                    .append(190_000_001 + i)
                    .append("\",\"labels\":{},\"claims\":")
                    .append("{\"P1\":[{\"mainsnak\":{\"snaktype\":\"somevalue\"},\"rank\":\"normal\"}]},\"note\":\"")
                    .append("x".repeat(100))
                    .append("\"},\n");
        }
        return text.append(
                        "{\"type\":\"item\",\"id\":\"Q190999999\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"X\"}},\"modified\":\"2026-01-31T00:00:00Z\"}\n]\n")
                .toString();
    }
}
