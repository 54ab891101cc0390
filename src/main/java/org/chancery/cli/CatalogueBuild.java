package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.entity.catalogue.CatalogueCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery catalogue build}. */
@Command(
        name = "build",
        description =
                "Make the catalogue file that ships with the program from facts, one entity a line (docs/catalogue.md).")
final class CatalogueBuild implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FACTS", description = "The facts: a file .jsonl or .jsonl.gz.")
    private Path facts = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description =
                    "The catalogue file; in the sources it is src/main/resources/org/chancery/entity/catalogue/catalogue.tsv.")
    private Path file = Path.of("");

    CatalogueBuild(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say(file + ": catalogue " + CatalogueCompiler.compile(facts, file));
        return ExitCode.OK;
    }
}
