package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.evaluate.Grid;
import org.chancery.evaluate.audit.AuditScore;
import org.chancery.evaluate.io.AuditTable;
import org.chancery.evaluate.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery audit score}. */
@Command(
        name = "score",
        description = "Say from a judged table how right the claims of the store are, by type and by confidence.")
final class AuditScoring implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The table of 'audit sample' with judgements.")
    private Path file = Path.of("");

    AuditScoring(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AuditScore score = new AuditScore(AuditTable.read(file));
        DataLines out = new DataLines(console.out());
        boolean first = true;
        for (Grid grid : score.grids()) {
            if (!first) {
                out.line("");
            }
            TextReport.table(grid).lines().forEach(out::line);
            first = false;
        }
        out.flush();
        if (score.unjudged() > 0) {
            console.say(Count.of(score.unjudged(), "claim is", "claims are") + " not judged and left out");
        }
        return ExitCode.OK;
    }
}
