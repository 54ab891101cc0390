package org.chancery.evaluate.report;

import java.util.ArrayList;
import java.util.List;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Grid;
import org.chancery.evaluate.Score;

/** What all forms for people have in common: everything is a table. */
final class Parts {
    private Parts() {}

    static String title(Evaluation evaluation) {
        return evaluation.task() + ": " + evaluation.gold() + ", " + evaluation.units() + " " + evaluation.unit();
    }

    static List<Grid> grids(Evaluation evaluation, boolean cases) {
        List<Grid> grids = new ArrayList<>(List.of(scores(evaluation)));
        grids.addAll(evaluation.tables());
        if (cases) {
            grids.add(cases(evaluation.cases()));
        }
        return grids;
    }

    private static Grid scores(Evaluation evaluation) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Score score : evaluation.scores()) {
            rows.add(List.of(
                    Cell.of(score.figure().name()),
                    Cell.of(score.figure()),
                    Cell.of(Numbers.of(score.interval())),
                    Cell.of(score.figure().counts())));
        }
        String title = "Figures (95% intervals: bootstrap over " + evaluation.unit() + ", "
                + evaluation.bootstrap().resamples() + " draws, seed "
                + evaluation.bootstrap().seed() + ")";
        return new Grid(title, List.of("figure", "value", "95%", "of"), rows);
    }

    private static Grid cases(List<Case> cases) {
        return new Grid(
                "What went wrong",
                List.of("kind", "id", "gold", "found", "text"),
                cases.stream()
                        .map(one -> List.of(
                                Cell.of(one.kind()),
                                Cell.of(one.id()),
                                Cell.of(one.gold()),
                                Cell.of(one.found()),
                                Cell.of(one.text().replaceAll("\\s+", " "))))
                        .toList());
    }
}
