package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.entity.catalogue.BundledCatalogue;
import picocli.CommandLine.Command;

/** {@code chancery catalogue}. */
@Command(
        name = "catalogue",
        description = "Say which catalogue of entities the program has, or make one.",
        subcommands = CatalogueBuild.class)
final class CatalogueCommand implements Callable<Integer> {
    private final Console console;

    CatalogueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataLines out = new DataLines(console.out());
        out.line("catalogue " + BundledCatalogue.load().version());
        out.flush();
        return ExitCode.OK;
    }
}
