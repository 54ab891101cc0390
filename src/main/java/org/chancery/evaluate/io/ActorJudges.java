package org.chancery.evaluate.io;

import java.nio.file.Path;
import java.util.List;
import org.chancery.evaluate.Judge;

/** Judges of actors: rows with "source" and "target" are sentences with marked spans, others actors by their words. */
final class ActorJudges {
    private ActorJudges() {}

    static Judge of(Path file) {
        List<Row> rows = Rows.gold(file, row -> row);
        return rows.stream().anyMatch(row -> row.has("source") || row.has("target"))
                ? new SpanJudge(file.toString(), rows)
                : new CodeJudge(file.toString(), rows);
    }
}
