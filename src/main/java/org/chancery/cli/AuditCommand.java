package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery audit}. */
@Command(
        name = "audit",
        description = "Draw claims of a store for a person to judge, and say how right the store is (docs/audit.md).",
        subcommands = {AuditSample.class, AuditScoring.class})
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what is to be done? 'audit sample' or 'audit score'");
    }
}
