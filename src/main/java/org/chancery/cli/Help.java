package org.chancery.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery help}. */
@Command(name = "help", helpCommand = true, description = "Show the help of a command.")
final class Help implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command.")
    private Optional<String> command = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        CommandLine asked = command.isEmpty() ? root : root.getSubcommands().get(command.get());
        if (asked == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no command " + command.get() + "; there are: "
                            + String.join(", ", root.getSubcommands().keySet()));
        }
        asked.usage(root.getOut());
        return ExitCode.OK;
    }
}
