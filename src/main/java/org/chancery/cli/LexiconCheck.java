package org.chancery.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.event.extract.ExampleCheck;
import org.chancery.event.lexicon.Additions;
import org.chancery.event.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery lexicon check}. */
@Command(
        name = "check",
        description = {
            "Check additions to the lexicon: whether each row can be understood, and whether it reads its own example.",
            "What is wrong is a line on standard output; the exit code is 1 for rows that cannot be understood, 3 for examples."
        })
final class LexiconCheck implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tables of triggers, as --lexicon takes them.")
    private List<Path> files = List.of();

    LexiconCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataLines out = new DataLines(console.out());
        Lexicon lexicon = Lexicon.bundled();
        Map<Path, Additions> read = new LinkedHashMap<>();
        for (Path file : files) {
            Additions additions = lexicon.additions(file);
            additions.errors().forEach(out::line);
            read.put(file, additions);
        }
        boolean broken =
                read.values().stream().anyMatch(additions -> !additions.errors().isEmpty());
        int exit = broken ? ExitCode.FAILURE : examples(lexicon, read, out);
        out.flush();
        return exit;
    }

    private int examples(Lexicon bundled, Map<Path, Additions> read, DataLines out) {
        Lexicon lexicon = bundled;
        for (Path file : read.keySet()) {
            lexicon = lexicon.with(file);
        }
        ExampleCheck check = new ExampleCheck(Analysis.load(lexicon)::traced);
        int exit = ExitCode.OK;
        for (Map.Entry<Path, Additions> one : read.entrySet()) {
            List<String> faults = one.getValue().rows().stream()
                    .flatMap(row ->
                            check.fault(row.triggers()).map(fault -> row.place() + ": the row " + fault).stream())
                    .toList();
            faults.forEach(out::line);
            if (faults.isEmpty()) {
                out.line(
                        one.getKey() + ": OK, " + Count.of(one.getValue().rows().size(), "row"));
            } else {
                exit = ExitCode.QUALITY;
            }
        }
        return exit;
    }
}
