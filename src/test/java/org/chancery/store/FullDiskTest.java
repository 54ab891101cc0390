package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store on a disk that has no room: what is in it stays whole. */
class FullDiskTest {
    private static final int MEGABYTES = 160;

    @TempDir
    private Path folder;

    /** With nothing left a file cannot grow, and with a little more there is no memory behind a file that has grown: the one is an IOException, the other an InternalError. */
    @ParameterizedTest
    @ValueSource(longs = {0, 8192, 1_000_000})
    void aDiskThatFillsUpInTheMiddleOfAWriteLosesThatWriteOnly(long bytesLeft) throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder, MEGABYTES)) {
            assertThat(said(disk, Writer.class, String.valueOf(bytesLeft)))
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .startsWith("StoreException: writing to the store at " + store() + " failed (")
                                    .contains("make room", "the store is as it was"),
                            line -> assertThat(line).isEqualTo("still 2000"),
                            line -> assertThat(line).isEqualTo("opened 2000"));
            disk.free();

            assertThat(said(disk, Reader.class)).containsExactly("opened 2000", "then 5000");
        }
    }

    @Test
    void noStoreIsBegunWhereThereIsNoRoomForOne() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder, MEGABYTES)) {
            disk.fill();
            assertThat(said(disk, Maker.class))
                    .singleElement()
                    .asString()
                    .contains("the disk of " + store() + " is full (0 MB free")
                    .contains("make room", "--store");
            disk.free();

            assertThat(said(disk, Maker.class)).containsExactly("made 10");
        }
    }

    private Path store() {
        return folder.resolve("kg");
    }

    private List<String> said(SmallDisk disk, Class<?> main, String... more) throws IOException {
        Process process = disk.process(JavaCommand.of(main, arguments(more)))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        return said.lines().toList();
    }

    private String[] arguments(String... more) {
        return Stream.concat(Stream.of(folder.toString()), List.of(more).stream())
                .toArray(String[]::new);
    }

    private static void add(DatasetGraph data, String what, int quads) {
        Node graph = NodeFactory.createURI("http://example.org/graph/" + what);
        Node says = NodeFactory.createURI("http://example.org/says");
        for (int i = 0; i < quads; i++) {
            Node subject = NodeFactory.createURI("http://example.org/" + what + "/" + i);
            data.add(graph, subject, says, NodeFactory.createLiteralString("a value that takes some space " + i));
        }
    }

    /** Counts the quads, reading every node from the node table. */
    private static long quads(Store store) {
        return store.read(data -> data.stream()
                .filter(quad -> !quad.getSubject().getURI().isEmpty()
                        && !quad.getObject().getLiteralLexicalForm().isEmpty())
                .count());
    }

    /** Writes, and once more while the disk fills up. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            Path disk = Path.of(args[0]);
            try (Store store = Store.openOrCreate(disk.resolve("kg"))) {
                store.write(data -> add(data, "first", 2000));
            }
            try (Store store = Store.open(disk.resolve("kg"))) {
                try {
                    store.write(data -> {
                        add(data, "lost", 50);
                        SmallDisk.fillFrom(disk, Long.parseLong(args[1]));
                        add(data, "lost too", 20_000);
                    });
                    System.out.println("written");
                } catch (StoreException e) {
                    System.out.println("StoreException: " + e.getMessage());
                }
                System.out.println("still " + quads(store));
            }
            try (Store store = Store.open(disk.resolve("kg"))) {
                System.out.println("opened " + quads(store));
            }
        }
    }

    /** Reads, writes, and reads again. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            Path place = Path.of(args[0], "kg");
            try (Store store = Store.open(place)) {
                System.out.println("opened " + quads(store));
                store.write(data -> add(data, "second", 3000));
            }
            try (Store store = Store.open(place)) {
                System.out.println("then " + quads(store));
            }
        }
    }

    /** Makes a store. */
    static final class Maker {
        private Maker() {}

        public static void main(String[] args) {
            try (Store store = Store.openOrCreate(Path.of(args[0], "kg"))) {
                store.write(data -> add(data, "first", 10));
                System.out.println("made " + quads(store));
            } catch (StoreException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
