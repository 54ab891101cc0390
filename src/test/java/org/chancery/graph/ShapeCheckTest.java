package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases below {@code shapes/}: {@code valid} ones meet the shapes, {@code invalid} ones break the one rule that their first line names. */
class ShapeCheckTest {
    private static final Path CASES = Path.of("src/test/resources/org/chancery/graph/shapes");
    private static final ShapeCheck SHAPES = ShapeCheck.load();
    private static final Graph CONTEXT = read(CASES.resolve("context.ttl"));

    static Stream<Named<Path>> valid() throws IOException {
        return cases("valid");
    }

    static Stream<Named<Path>> invalid() throws IOException {
        return cases("invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsWhatIsWhole(Path file) {
        assertThat(SHAPES.violations(read(file), CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void tellsWhichRuleIsBroken(Path file) throws IOException {
        String rule = Files.readAllLines(file).get(0).substring("# ".length());

        assertThat(SHAPES.violations(read(file), CONTEXT))
                .extracting(ShapeCheck.Violation::message)
                .contains(rule);
    }

    private static Stream<Named<Path>> cases(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files
                    .filter(file -> file.toString().contains("/" + kind + "/"))
                    .sorted()
                    .map(file -> Named.of(CASES.relativize(file).toString(), file))
                    .toList()
                    .stream();
        }
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).parse(graph);
        return graph;
    }
}
