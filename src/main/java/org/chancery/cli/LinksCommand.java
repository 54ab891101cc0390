package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery links}. */
@Command(
        name = "links",
        description = "Look over what names are linked to, and judge (docs/links.md).",
        subcommands = {LinksReview.class, LinksApply.class})
final class LinksCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Without one of its commands there is nothing to do. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
