package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.chancery.graph.ShapeCheck;
import org.chancery.graph.ShapeCheck.Violation;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery validate}. */
@Command(
        name = "validate",
        description =
                "Check the store against the shapes of the ontology; each violation is a line, and the exit code is 3.")
final class Validate implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store;

    Validate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            ShapeCheck shapes = ShapeCheck.load();
            List<Violation> violations = opened.read(data -> shapes.violations(data.getUnionGraph(), Graph.emptyGraph));
            DataLines out = new DataLines(console.out());
            violations.forEach(violation -> out.line(violation.toString()));
            out.flush();
            console.say(
                    violations.isEmpty()
                            ? "the store meets the shapes"
                            : Count.of(violations.size(), "violation")
                                    + " of the shapes; build the store anew, or report it if that does not help");
            return violations.isEmpty() ? ExitCode.OK : ExitCode.QUALITY;
        }
    }
}
