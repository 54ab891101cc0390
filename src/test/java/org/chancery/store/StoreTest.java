package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.graph.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    private Path folder;

    @Test
    void givesBackEveryStatementAsItWasWritten() {
        Map<Node, Graph> graphs = Fixtures.graphs();
        try (Store store = Store.openOrCreate(folder)) {
            Fixtures.fill(store.dataset());
        }
        try (Store store = Store.open(folder)) {
            graphs.forEach((name, graph) -> assertThat(store.<Change>read(data -> Change.to(data, name, graph)))
                    .as("change to %s", name)
                    .extracting(Change::isEmpty)
                    .isEqualTo(true));
        }
    }
}
