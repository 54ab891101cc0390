package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told whose folder cannot be used. */
class StoreFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFolderIsNoStore() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Store.open(missing))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store at " + missing)
                .hasMessageContaining("chancery build");
        assertThat(missing).doesNotExist();
    }

    @Test
    void anEmptyFolderIsNoStore() {
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(folder + " is not a store");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderOfOtherFilesIsNotWrittenTo() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "chapter 1");

        assertThatThrownBy(() -> Store.openOrCreate(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(folder + " holds files that are no store (thesis.txt)")
                .hasMessageContaining("--store");
        assertThat(folder).isDirectoryNotContaining("glob:**/*Data*");
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("kg"), "not a folder");

        assertThatThrownBy(() -> Store.openOrCreate(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot make the folder " + file);
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot read " + file);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path below = Files.writeString(folder.resolve("file"), "").resolve("kg");

        assertThatThrownBy(() -> Store.openOrCreate(below))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot make the folder " + below);
    }

    @Test
    void makesTheFoldersOnTheWay() {
        Path deep = folder.resolve("a/b/kg");

        Store.openOrCreate(deep).close();

        assertThat(deep.resolve("Data-0001")).isDirectory();
    }

    @Test
    void aStoreThatWasJustBeingMadeIsAStore() throws IOException {
        Files.createFile(folder.resolve("tdb.lock"));

        Store.openOrCreate(folder).close();

        assertThat(folder.resolve("Data-0001")).isDirectory();
    }

    @Test
    void aStoreInUseByAnotherProcessIsTold() throws IOException, InterruptedException {
        Store.openOrCreate(folder).close();
        Process other = new ProcessBuilder(JavaCommand.of(Holder.class, folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(folder + " is in use by process " + other.pid())
                    .hasMessageContaining("--store");
        } finally {
            other.destroyForcibly().waitFor();
        }
        Store.open(folder).close();
    }

    /** Opens a store and keeps it open until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (Store store = Store.open(Path.of(args[0]))) {
                System.out.println("open");
                System.in.read();
                store.dataset();
            }
        }
    }
}
