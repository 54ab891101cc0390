package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What came of an evaluation.
 *
 * @param task what was evaluated
 * @param gold the name of the gold
 * @param units how many units the gold has
 * @param unit what a unit is, in the plural: sentences, documents
 * @param bootstrap what the intervals come from
 * @param scores the figures
 * @param tables the figures in detail
 * @param cases what went wrong, in the order of the gold
 * @param notes what a reader has to know
 */
public record Evaluation(
        String task,
        String gold,
        int units,
        String unit,
        Bootstrap bootstrap,
        List<Score> scores,
        List<Grid> tables,
        List<Case> cases,
        List<String> notes) {
    public Evaluation {
        requireNonNull(task, "task is null");
        requireNonNull(gold, "gold is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(bootstrap, "bootstrap is null");
        scores = List.copyOf(scores);
        tables = List.copyOf(tables);
        cases = List.copyOf(cases);
        notes = List.copyOf(notes);
    }
}
