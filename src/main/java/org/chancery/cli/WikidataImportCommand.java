package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.chancery.entity.wikidata.DumpSource;
import org.chancery.entity.wikidata.WikidataImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery wikidata import}. */
@Command(
        name = "import",
        description = {
            "Make a catalogue of a JSON dump of Wikidata, to be used with --catalogue (docs/wikidata.md).",
            "The same command again goes on with an import that was interrupted."
        })
final class WikidataImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Parameters(
            paramLabel = "DUMP",
            description = "The dump: JSON, plain or packed by gzip, bzip2 or zstd, or - for standard input.")
    private String dump = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "The folder that becomes the catalogue; while it is made, DIR.part.")
    private Path folder = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day of the dump: offices without an end are known to be held up to it"
                    + " (default: the day of the newest change of an item).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many parse at a time, beside the one that unpacks (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    WikidataImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean piped = dump.equals(STANDARD_INPUT);
        DumpSource source = piped ? DumpSource.standardInput(console.in()) : DumpSource.of(Path.of(dump));
        WikidataImport work = new WikidataImport(source, folder, asOf, Math.max(1, threads));
        try (Interruption interruption = Interruption.watch();
                ImportProgress progress = new ImportProgress(console, piped ? OptionalLong.empty() : size())) {
            WikidataImport.Outcome outcome = work.run(progress, interruption::requested);
            progress.clear();
            if (outcome.written().isEmpty()) {
                console.say(
                        "interrupted after " + outcome.entities() + " entities; the same command goes on from there");
                return ExitCode.INTERRUPTED;
            }
            progress.summary(outcome).forEach(console::say);
            return outcome.damaged() > 0 ? ExitCode.REJECTED : ExitCode.OK;
        }
    }

    private OptionalLong size() {
        try {
            return OptionalLong.of(Files.size(Path.of(dump)));
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }
}
