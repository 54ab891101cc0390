package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery completion}: a script that lets the shell complete commands and options. */
@Command(
        name = "completion",
        description =
                "Print a script that completes commands and options in bash and zsh: source <(chancery completion)")
final class Completion implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    Completion(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataLines out = new DataLines(console.out());
        out.line(
                AutoComplete.bash(spec.root().name(), spec.root().commandLine()).stripTrailing());
        out.flush();
        return ExitCode.OK;
    }
}
