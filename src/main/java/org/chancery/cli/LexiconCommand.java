package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery lexicon}. */
@Command(
        name = "lexicon",
        description = "Show the words that name events, or check your own additions (docs/lexicon.md).",
        subcommands = {LexiconList.class, LexiconCheck.class})
final class LexiconCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Without one of its commands there is nothing to do. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
