package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it writes leaves a store with whole transactions only. */
class KilledWriterTest {
    private static final int QUADS = 2000;
    private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph");
    private static final Node SAYS = NodeFactory.createURI("http://example.org/says");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void leavesWholeTransactions(int transactions) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(JavaCommand.of(Writer.class, folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < transactions; i++) {
                assertThat(said.readLine()).isEqualTo("written");
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }

        try (Store store = Store.open(folder)) {
            long quads = store.<Long>read(data -> Iter.count(data.find()));
            assertThat(quads).isGreaterThanOrEqualTo((long) transactions * QUADS);
            assertThat(quads % QUADS).isZero();
            store.write(data -> write(data, -1));
            assertThat(store.<Long>read(data -> Iter.count(data.find(GRAPH, Node.ANY, SAYS, Node.ANY))))
                    .isEqualTo(quads + QUADS);
        }
    }

    private static void write(DatasetGraph data, int transaction) {
        for (int i = 0; i < QUADS; i++) {
            Node subject = NodeFactory.createURI("http://example.org/" + transaction + "/" + i);
            data.add(GRAPH, subject, SAYS, NodeFactory.createLiteralString("value " + i + " of " + transaction));
        }
    }

    /** Writes transactions until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            try (Store store = Store.openOrCreate(Path.of(args[0]))) {
                for (int i = 0; i < 100_000; i++) {
                    int transaction = i;
                    store.write(data -> write(data, transaction));
                    System.out.println("written");
                }
            }
        }
    }
}
