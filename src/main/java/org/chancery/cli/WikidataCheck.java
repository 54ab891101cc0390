package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.entity.index.FolderCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery wikidata check}. */
@Command(name = "check", description = "Read a catalogue folder whole and compare the checksums of its files.")
final class WikidataCheck implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A folder of 'chancery wikidata import'.")
    private Path folder = Path.of("");

    WikidataCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataLines out = new DataLines(console.out());
        out.line(folder + ": OK, catalogue " + FolderCatalogue.check(folder));
        out.flush();
        return ExitCode.OK;
    }
}
