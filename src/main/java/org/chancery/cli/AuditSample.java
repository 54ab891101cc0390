package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.evaluate.audit.AuditClaim;
import org.chancery.evaluate.audit.Drawn;
import org.chancery.evaluate.audit.Sampler;
import org.chancery.evaluate.audit.Strata;
import org.chancery.evaluate.io.AuditTable;
import org.chancery.evaluate.io.StoredClaims;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery audit sample}. */
@Command(name = "sample", description = "Draw claims of a store into a table for a person to judge.")
final class AuditSample implements Callable<Integer> {
    private enum Format {
        TSV('\t'),
        CSV(',');

        private final char delimiter;

        Format(char delimiter) {
            this.delimiter = delimiter;
        }
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many claims (default: ${DEFAULT-VALUE}).")
    private int size = 100;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Where the random numbers begin; the same seed draws the same claims (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--by",
            paramLabel = "STRATA",
            defaultValue = "none",
            description = "Spread the sample evenly: type, status or none (default: ${DEFAULT-VALUE}).")
    private Strata strata = Strata.NONE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "tsv",
            description = "tsv or csv (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The table; without it, standard output.")
    private Optional<Path> file = Optional.empty();

    AuditSample(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (size < 1) {
            throw new ParameterException(spec.commandLine(), "--size " + size + " is less than 1");
        }
        List<AuditClaim> claims;
        try (Store opened = store.open()) {
            claims = opened.read(StoredClaims::read);
        }
        List<Drawn> sample = new Sampler(strata, size, seed).draw(claims);
        write(AuditTable.write(sample, format.delimiter));
        console.say(sample.size() + " of " + claims.size() + " claims drawn; judge them with y and n (docs/audit.md)");
        return ExitCode.OK;
    }

    private void write(String table) {
        if (file.isEmpty()) {
            DataLines out = new DataLines(console.out());
            table.lines().forEach(out::line);
            out.flush();
            return;
        }
        if (Files.exists(file.get())) {
            throw new ParameterException(
                    spec.commandLine(), file.get() + " is there already, maybe with judgements; name another file");
        }
        try {
            Files.writeString(file.get(), table);
        } catch (IOException failure) {
            throw new OutputException(file.get().toString(), failure);
        }
    }
}
