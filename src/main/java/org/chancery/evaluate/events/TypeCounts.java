package org.chancery.evaluate.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.events.Outcome.Answer;

/**
 * How a type fares over events that were found.
 *
 * @param right of this type, taken for it
 * @param gold of this type
 * @param found taken for this type
 */
record TypeCounts(long right, long gold, long found) {
    static final TypeCounts NONE = new TypeCounts(0, 0, 0);

    static Map<String, TypeCounts> of(List<Answer> answers) {
        Map<String, TypeCounts> byType = new TreeMap<>();
        for (Answer answer : answers) {
            byType.merge(answer.code(), new TypeCounts(answer.isRight() ? 1 : 0, 1, 0), TypeCounts::plus);
            byType.merge(answer.type(), new TypeCounts(0, 0, 1), TypeCounts::plus);
        }
        return byType;
    }

    private TypeCounts plus(TypeCounts other) {
        return new TypeCounts(right + other.right, gold + other.gold, found + other.found);
    }

    double f1() {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = gold == 0 ? 0 : (double) right / gold;
        return Figure.harmonic(precision, recall);
    }
}
