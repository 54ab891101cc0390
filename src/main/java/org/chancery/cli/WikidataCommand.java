package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery wikidata}. */
@Command(
        name = "wikidata",
        description = "Make a catalogue of a JSON dump of Wikidata, or check one.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {WikidataImportCommand.class, WikidataCheck.class})
final class WikidataCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
