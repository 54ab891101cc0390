package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole; what it does is in its commands. */
@Command(
        name = "chancery",
        description = "Reads news about diplomacy and keeps who did what with whom, when, and who says so.",
        subcommands = {
            Build.class,
            Extract.class,
            Link.class,
            LinksCommand.class,
            Times.class,
            Actors.class,
            Evaluate.class,
            AuditCommand.class,
            Serve.class,
            Query.class,
            TimelineCommand.class,
            Explain.class,
            Validate.class,
            ExportCommand.class,
            CatalogueCommand.class,
            WikidataCommand.class,
            LexiconCommand.class,
            Benchmark.class,
            Completion.class,
            WarmUp.class,
            Help.class
        },
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Data goes to standard output, everything else to standard error.",
            "Exit codes: 0 done, 1 failure, 2 wrong command line, 3 quality check failed,",
            "4 done but inputs were rejected, 130 interrupted."
        })
final class Chancery implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the versions of the program and its parts and exit.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces of failures.")
    private boolean debug;

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
