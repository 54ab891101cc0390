package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.store.JavaCommand;
import org.chancery.store.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, with its store on a disk that has no room left. */
class FullDiskBuildTest {
    private static final int MEGABYTES = 160;

    @TempDir
    private Path folder;

    private Path articles = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        store = Files.createDirectory(folder.resolve("disk")).resolve("kg");
    }

    @Test
    void aBuildOnAFullDiskSaysSoAndLeavesTheStoreAsItWas() throws IOException {
        article("kenya", "Kenya recalled its ambassador from Uganda on Tuesday.");
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), MEGABYTES)) {
            assertThat(build(disk).exitCode()).isZero();
            String before = run(disk, "export").out();
            assertThat(before).contains("article-kenya");

            disk.fill();
            assertThat(build(disk).exitCode()).as("nothing new needs no room").isZero();
            article("belgium", "Belgium recalled its ambassador from Rwanda on Thursday.");
            Run full = build(disk);
            assertThat(full.exitCode()).isEqualTo(1);
            assertThat(full.out()).isEmpty();
            assertThat(full.err().lines())
                    .singleElement()
                    .asString()
                    .contains("the disk of " + store + " is full", "make room and run the command again");
            assertThat(run(disk, "timeline").out()).contains("Kenya").doesNotContain("Belgium");

            disk.free();
            assertThat(run(disk, "validate").exitCode()).isZero();
            assertThat(run(disk, "export").out()).isEqualTo(before);
            Run again = build(disk);
            assertThat(again.exitCode()).isZero();
            assertThat(again.err()).contains("(1 new or changed)");
            assertThat(again.out()).contains("Kenya", "Belgium");
        }
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name + ".txt"), text + "\n");
    }

    private Run build(SmallDisk disk) throws IOException {
        return run(disk, "build", articles.toString(), "--published", "2025-10-25");
    }

    private Run run(SmallDisk disk, String... arguments) throws IOException {
        ProcessBuilder program = disk.process(JavaCommand.of(Main.class, arguments));
        program.command().addAll(List.of("--store", store.toString()));
        return Run.of(program, folder);
    }
}
