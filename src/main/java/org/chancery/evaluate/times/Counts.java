package org.chancery.evaluate.times;

import java.util.List;
import org.chancery.evaluate.Figure;

/**
 * Counts of one document or of many.
 *
 * @param pairs expressions that overlap
 * @param strict pairs of the same words
 * @param value pairs of the same value
 * @param type pairs of the same type
 */
record Counts(int gold, int found, int pairs, int strict, int value, int type) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                gold + other.gold,
                found + other.found,
                pairs + other.pairs,
                strict + other.strict,
                value + other.value,
                type + other.type);
    }

    List<Figure> figures() {
        Figure strictPrecision = Figure.share("strictPrecision", strict, found);
        Figure strictRecall = Figure.share("strictRecall", strict, gold);
        Figure precision = Figure.share("relaxedPrecision", pairs, found);
        Figure recall = Figure.share("relaxedRecall", pairs, gold);
        Figure relaxed = Figure.f1("relaxedF1", precision, recall);
        return List.of(
                strictPrecision,
                strictRecall,
                Figure.f1("strictF1", strictPrecision, strictRecall),
                precision,
                recall,
                relaxed,
                ofPairs("valueF1", value, relaxed),
                ofPairs("typeF1", type, relaxed),
                Figure.share("valueAccuracy", value, pairs),
                Figure.share("typeAccuracy", type, pairs));
    }

    private Figure ofPairs(String name, int right, Figure relaxed) {
        return new Figure(name, pairs == 0 ? relaxed.value() : relaxed.value() * right / pairs, "");
    }
}
