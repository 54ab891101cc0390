package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.chancery.graph.Graphs;
import org.chancery.graph.Ontology;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerOptions;
import org.chancery.store.Store;
import org.chancery.timeline.TimelineEvents;
import org.chancery.timeline.TimelineFilter;
import picocli.CommandLine.Command;

/** What the start script runs once after a build: it serves a little store and asks it, so that Java can keep the classes that a start needs. */
@Command(name = "warm-up", hidden = true, description = "Load what a start needs.")
final class WarmUp implements Callable<Integer> {
    private static final List<String> ADDRESSES = List.of(
            "",
            "api/queries",
            "api/events",
            "reconcile?query=Rudolf%20Rassendyll",
            "kg/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%201");

    @Override
    public Integer call() throws IOException {
        JenaSystem.init();
        Path folder = Files.createTempDirectory("chancery");
        try (Store store = Store.openOrCreate(folder)) {
            store.write(
                    data -> Ontology.graph().find().forEach(triple -> data.add(Quad.create(Graphs.ONTOLOGY, triple))));
            new TimelineEvents(store.dataset()).find(TimelineFilter.ALL);
            try (ChanceryServer server = ChanceryServer.start(store.dataset(), ServerOptions.onPort(0))) {
                for (String address : ADDRESSES) {
                    fetch(server, address);
                }
            }
        } finally {
            delete(folder);
        }
        return ExitCode.OK;
    }

    private static void fetch(ChanceryServer server, String address) throws IOException {
        try (InputStream in = server.url().resolve(address).toURL().openStream()) {
            in.readAllBytes();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
